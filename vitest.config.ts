import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { bundledPacks } from './tools/bundled-packs-plugin.ts';

const packs = join(import.meta.dirname, 'data/packs');

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [bundledPacks(packs)],
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/{page,components,e2e}/**/*.test.ts'],
          // Each file starts browsers of its own; side by side they would starve each other.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
