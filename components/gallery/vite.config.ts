import { join } from 'node:path';

/** Builds the gallery alone: `npx vite build components/gallery`. */
export default {
  root: import.meta.dirname,
  build: {
    outDir: join(import.meta.dirname, '../../.output/gallery'),
    emptyOutDir: true,
  },
} satisfies import('vite').UserConfig;
