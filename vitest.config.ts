import { defineConfig } from 'vitest/config';
import { EFFORT } from './tests/effort.ts';
import { PATIENCE_MS } from './tools/browser/patience.ts';

/** For what never ends. A machine under load is no fault. */
const NEVER_MS = 4 * PATIENCE_MS;

export default defineConfig({
  test: {
    testTimeout: NEVER_MS * EFFORT,
    hookTimeout: NEVER_MS,
    expect: { poll: { timeout: PATIENCE_MS } },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/{page,components,e2e}/**/*.test.ts'],
          globalSetup: 'tests/components/gallery-folder.ts',
          // Each file starts browsers of its own; side by side they would starve each other.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 0,
        },
      },
    ],
  },
});
