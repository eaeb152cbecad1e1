import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ScanReport } from '../../../contract/report.ts';
import { jsonText } from '../../../data/canonical.ts';
import { checkPack } from '../../../data/check/check-pack.ts';
import { jsonSchemas } from '../../../data/json-schemas.ts';
import { parsePack } from '../../../data/load-pack.ts';
import { reportSchema } from '../../../data/report-schema.ts';
import type { z } from '../../../data/zod.ts';
import { readPackSource } from '../../../tools/read-pack-folder.ts';

const DATA = join(import.meta.dirname, '../../../data');

describe.each(readdirSync(join(DATA, 'packs')))('the bundled pack %s', (name) => {
  const source = readPackSource(join(DATA, 'packs', name));

  test('loads', () => {
    expect(parsePack(source.value)).toMatchObject({ ok: true });
  });

  test('may be published: the checker finds no error', () => {
    expect(checkPack(source).filter(({ level }) => level === 'error')).toEqual([]);
  });
});

test.each(Object.entries(jsonSchemas()))('data/%s is in step with the code', (path, schema) => {
  // `npm run data -- schema` writes them.
  expect(readFileSync(join(DATA, path), 'utf8')).toBe(jsonText(schema));
});

test('the report schema accepts what the scan prints', () => {
  const check = (report: ScanReport): z.output<typeof reportSchema> => reportSchema.parse(report);
  const report: ScanReport = {
    version: 2,
    id: 'a',
    page: { url: null, title: 'T', lang: 'en', published: null, news: true, why: 'reader-asked' },
    actors: [{ id: 'ada', name: 'Ada Kern', mentions: [{ text: 'Kern', start: 0, end: 4 }] }],
    ambiguous: [
      {
        ...{ text: 'Veldt', start: 5, end: 10 },
        candidates: [
          { actor: 'bo', rule: 'surname' },
          { actor: 'mia', rule: 'surname' },
        ],
      },
    ],
    names: [
      {
        ...{ text: 'Kern', start: 0, end: 4, decision: 'marked', actors: ['ada'] },
        ...{ reason: 'surname', why: 'accepted' },
      },
    ],
    claims: [
      {
        sentence: 'Kern said so.',
        start: 0,
        end: 13,
        speaker: null,
        match: 'report',
        confidence: 0.5,
        statements: ['s'],
        propositions: [{ id: 'p', stance: 'affirms' }],
      },
    ],
    quotes: [{ start: 0, end: 4, kind: 'direct', speaker: { start: 0, end: 4, actor: null } }],
    differences: [
      {
        ...{ proposition: 'p', question: 'Was it so?', relation: null },
        positions: [{ actor: 'ada', stance: null, statements: ['s'], presence: 'not-found-here' }],
      },
    ],
    relations: [{ id: 'r', kind: 'qualified', a: 's', b: 't', onPage: 'a', later: false }],
    ms: 1.5,
  };
  expect(check(report)).toEqual(report);
  expect(reportSchema.safeParse({ ...report, ms: -1 }).success).toBe(false);
});
