import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the gallery is built to by the first test of a run that opens it. */
    galleryFolder: string;
  }
}

/** One build of the gallery serves all tests of a run. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-gallery-'));
  project.provide('galleryFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
