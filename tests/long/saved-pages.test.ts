import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../data/report-schema.ts';
import { savedPages } from '../../tools/corpus/page-list.ts';
import { decode } from '../../tools/scan/decode.ts';
import { loadIndex } from '../../tools/scan/load-index.ts';
import { readInput } from '../../tools/scan/read-input.ts';
import { reportOn } from '../../tools/scan/report-on.ts';
import { UnusableInput } from '../../tools/unusable-input.ts';

/** Saved pages that are no part of the project; the path of their folder is in COUNTERPOINT_CORPUS. */
const FOLDER = process.env.COUNTERPOINT_CORPUS ?? '';
const isThere = existsSync(join(FOLDER, 'index.jsonl'));
if (!isThere) {
  console.warn(
    '\nSKIPPED: the saved pages; give their folder: npm run test:full -- --corpus FOLDER\n',
  );
}

describe.runIf(isThere)('saved pages', () => {
  test('each is reported as the schema says, or refused in words', () => {
    const index = loadIndex(undefined);
    const faults = savedPages(FOLDER).flatMap(({ file, url }) => {
      try {
        const input = readInput(decode(readFileSync(join(FOLDER, file))), { url });
        reportSchema.parse(reportOn(file, input, index, { withText: true, explain: true }));
      } catch (error) {
        if (!(error instanceof UnusableInput)) return [`${file}: ${error}`];
      }
      return [];
    });
    expect(faults).toEqual([]);
  });

  test.each(['chrome', 'firefox'])('each is the same with the extension, in %s', (browser) => {
    const tool = join(import.meta.dirname, '../../tools/corpus.ts');
    const { status } = spawnSync(process.execPath, [tool, '--data', FOLDER, '--browser', browser], {
      stdio: 'inherit',
    });
    expect(status).toBe(0);
  });
});
