import type { ImportProgress } from '../../contract/installed-packs.ts';
import { type ImportRequest, type ImportResult, importPack } from './import-pack.ts';

/** What the worker tells the page that started it. */
export type WorkerMessage =
  | { kind: 'progress'; progress: ImportProgress }
  | { kind: 'result'; result: ImportResult }
  | { kind: 'failed' };

/** Answers the one file that the page sends. Runs in a worker, so that the page stays usable. */
export function serveImport(): void {
  const tell = (message: WorkerMessage) => self.postMessage(message);
  self.addEventListener('message', ({ data: request }: MessageEvent<ImportRequest>) => {
    importPack(request, (progress) => tell({ kind: 'progress', progress }), Date.now()).then(
      (result) => tell({ kind: 'result', result }),
      () => tell({ kind: 'failed' }),
    );
  });
}
