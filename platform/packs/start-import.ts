import type { ImportProgress } from '../../contract/installed-packs.ts';
import type { ImportRequest, ImportResult } from './import-pack.ts';
import type { WorkerMessage } from './import-worker.ts';

/** The worker's script as the build names it. */
const WORKER_SCRIPT = '/pack-import.js';

/**
 * Imports a pack in a worker of its own. Aborting ends it at once; nothing is stored then.
 * @throws where the worker or the store fails, or when aborted
 */
export function startImport(
  request: ImportRequest,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<ImportResult> {
  const worker = new Worker(WORKER_SCRIPT);
  return new Promise<ImportResult>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.addEventListener('error', () => reject(new Error('The import failed.')));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'progress') onProgress(data.progress);
      else if (data.kind === 'result') resolve(data.result);
      else reject(new Error('The import failed.'));
    });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
