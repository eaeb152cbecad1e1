import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { reportSchema } from '../../../data/report-schema.ts';
import { runScan } from '../../../tools/scan/command.ts';
import { decode } from '../../../tools/scan/decode.ts';
import { loadIndex } from '../../../tools/scan/load-index.ts';
import { readInput } from '../../../tools/scan/read-input.ts';
import { reportOn } from '../../../tools/scan/report-on.ts';
import { MAX_INPUT_BYTES, UnusableInput } from '../../../tools/unusable-input.ts';
import { runs } from '../../effort.ts';
import { emptyFolder, writeInto } from './editors-desk.ts';

const PACK = ['--pack', 'velm-crossing'];
const WORDS = 'Mara Tellwick said that the talks would go on.';
const DRAFT = `<!doctype html><html lang="en"><head><title>Draft</title></head><body><article><h1>A draft</h1><p>${WORDS}</p></article></body></html>`;

let folder = '';
beforeEach(() => {
  folder = emptyFolder();
});

async function run(args: readonly string[], input: string | Iterable<Uint8Array> = '') {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await runScan(args, {
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
    input: Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input),
  });
  const reports = printed.map((line) => reportSchema.parse(JSON.parse(line)));
  return { code, reports, complaints };
}

const file = (name: string, text: string) => writeInto(folder, name, text);
const lines = (...values: readonly (object | string)[]) =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');
const idsOf = ({ reports }: { reports: readonly { id: string }[] }) => reports.map(({ id }) => id);

describe('a sheet of questions', () => {
  const sheet = async (...args: string[]) => {
    const printed: string[] = [];
    const complaints: string[] = [];
    const code = await runScan(args, {
      print: (text) => printed.push(text),
      complain: (text) => complaints.push(text),
      input: Readable.from([]),
    });
    return { code, text: printed.join('\n'), complaints: complaints.join('\n') };
  };

  test('is printed in the language that is named, in place of a report', async () => {
    const { code, text } = await sheet(...PACK, 'samples/velm-crossing.html', '--lesson', 'de');
    expect(code).toBe(0);
    expect(text).toMatch(/^<!doctype html>\n<html lang="de" dir="ltr">/);
    expect(text).toContain('<h1>Wer sagte es anders?</h1>');
    expect(text.match(/<section class="task">/g)?.length).toBeGreaterThan(0);
  });

  test.each([
    [['--lesson', 'xx', 'a.html'], '"xx" is none of them'],
    [['--lesson', 'en', 'a.html', 'b.html'], '--lesson takes one FILE'],
    [['--lesson', 'en', 'a.html', '--explain'], '--lesson takes one FILE'],
    [['--lesson', 'en', '--jsonl'], '--lesson takes one FILE'],
  ])('cannot be had as %j', async (args, complaint) => {
    const { code, complaints } = await sheet(...args);
    expect(code).toBe(2);
    expect(complaints).toContain(complaint);
  });
});

describe('files', () => {
  test('a draft that states no address is read', async () => {
    const { code, reports, complaints } = await run([...PACK, file('draft.html', DRAFT)]);
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    expect(reports[0]?.page).toMatchObject({ url: null, title: 'A draft', lang: 'en' });
    expect(reports[0]?.actors.map(({ id }) => id)).toEqual(['mara-tellwick']);
  });

  test.each([
    ['without html and body', `<h1>A draft</h1><p>First.</p><p>${WORDS}</p>`],
    ['with a title and no body', `<!doctype html><title>A</title><p>First.</p><p>${WORDS}</p>`],
    ['that goes on after its end', `<html><body><p>First.</p></body></html><p>${WORDS}</p>`],
  ])('a page %s is read to its end', async (_what, html) => {
    const { reports } = await run([...PACK, '--with-text', file('a.html', html)]);
    expect(reports[0]?.text).toContain('First.');
    expect(reports[0]?.text).toContain(WORDS);
  });

  test('one that is no use is said in a line and costs no other', async () => {
    mkdirSync(join(folder, 'a folder'));
    const bad = {
      'a folder': 'is a folder, not a file',
      'missing.txt': 'does not exist',
      'right.txt/below.txt': 'does not exist: part of its path is a file',
      'empty.html': 'is empty',
      'feed.xml': 'is XML; only web pages and plain text can be scanned',
      'binary.txt': 'holds binary data, not text',
    };
    const right = file('right.txt', WORDS);
    file('empty.html', ' \n');
    file('feed.xml', '<?xml version="1.0"?><rss/>');
    file('binary.txt', '\0\x01');
    const paths = Object.keys(bad).map((name) => join(folder, name));
    const result = await run([...PACK, ...paths.flatMap((path) => [path, right])]);
    expect(result.complaints).toEqual(
      Object.entries(bad).map(([name, reason]) => `scan: ${join(folder, name)} ${reason}`),
    );
    expect(idsOf(result)).toEqual(paths.map(() => right));
    expect(result.code).toBe(1);
  });

  test('bytes that are no characters are said, and the rest is read', async () => {
    const text = Buffer.from([...Buffer.from(WORDS), 0xff]);
    const { code, reports, complaints } = await run([...PACK, '-'], [text]);
    expect(complaints).toEqual([
      'scan: - holds bytes that are no characters; each is read as \uFFFD',
    ]);
    expect(reports[0]?.actors).toHaveLength(1);
    expect(code).toBe(0);
  });

  test('an input without an end is given up', async () => {
    function* endless() {
      const chunk = Buffer.alloc(MAX_INPUT_BYTES / 4, 'a');
      for (;;) yield chunk;
    }
    const right = file('right.txt', WORDS);
    const result = await run([...PACK, '-', right], endless());
    expect(result.complaints).toEqual(['scan: - is longer than 50 MB']);
    expect(idsOf(result)).toEqual([right]);
  });

  test('whatever stands in a page, it is read or refused', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...['<!doctype html>', '<html lang="en">', '<head>', '<body>', '<p>', '</p>', '<div>'],
        ...['<title>', '</html>', '<svg>', '<template>', '<article>', '<h1>', '<br/>', '<!--'],
        ...['<link rel="canonical" href="https://[">', '<meta property="og:url" content="x">'],
        ...['<script type="application/ld+json">', '{"@type":"NewsArticle"}', '</script>'],
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          readInput(pieces.join(''), {});
        } catch (error) {
          expect(error).toBeInstanceOf(UnusableInput);
        }
      }),
      runs(500),
    );
  });
});

describe('a page with damage anywhere', () => {
  const article = readFileSync(join(import.meta.dirname, '../../../samples/velm-crossing.html'));
  const index = loadIndex(['velm-crossing']);
  const damage = fc.record({
    at: fc.nat(article.length),
    lost: fc.oneof(fc.nat(8), fc.nat(article.length)),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc.constantFrom(...['<', '>', '"', '&', '<!--', '</', '{']).map((text) => Buffer.from(text)),
    ),
  });

  test('is reported as the schema says, or refused', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const bytes = damages.reduce(
          (whole, { at, lost, put }) =>
            Buffer.concat([whole.subarray(0, at), put, whole.subarray(at + lost)]),
          article,
        );
        try {
          const input = readInput(decode(bytes), {});
          const report = reportOn('damaged', input, index, { withText: true, explain: true });
          const { text = '', actors } = reportSchema.parse(report);
          for (const { text: name, start, end } of actors.flatMap(({ mentions }) => mentions)) {
            expect(text.slice(start, end)).toBe(name);
          }
        } catch (error) {
          if (!(error instanceof UnusableInput)) throw error;
        }
      }),
      runs(40),
    );
  });
});

describe('lines', () => {
  const one = { id: 'one', text: WORDS };
  const two = { id: 2, text: DRAFT };

  test('are read with a byte order mark, with the ends of Windows and with none at the last', async () => {
    const result = await run(
      [...PACK, '--jsonl'],
      `\ufeff${lines(one, '', two)}`.replaceAll('\n', '\r\n'),
    );
    expect(result).toMatchObject({ code: 0, complaints: [] });
    expect(idsOf(result)).toEqual(['one', '2']);
  });

  test('are read in UTF-16 as Windows writes it, wherever the stream is cut', async () => {
    const bytes = Buffer.from(`\ufeff${lines({ id: 'Łódź', text: WORDS })}\r\n`, 'utf16le');
    const result = await run([...PACK, '--jsonl'], [bytes.subarray(0, 9), bytes.subarray(9)]);
    expect(idsOf(result)).toEqual(['Łódź']);
  });

  test('are put together wherever the stream is cut', async () => {
    const bytes = Buffer.from(lines({ id: 'Łódź', text: WORDS }, one));
    const result = await run(
      [...PACK, '--jsonl'],
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
    );
    expect(idsOf(result)).toEqual(['Łódź', 'one']);
  });

  test.each([
    ['{', 'is not JSON'],
    ['7', 'is not an object'],
    ['[]', 'is not an object'],
    ['{"text":"a"}', 'has no "id"'],
    ['{"id":"a"}', 'has no "text"'],
    ['{"id":"a","text":" "}', 'is empty'],
  ])('%s is said in a line and costs no other', async (line, reason) => {
    const result = await run([...PACK, '--jsonl'], lines(one, line, two));
    expect(result.complaints).toEqual([`scan: line 2 ${reason}`]);
    expect(idsOf(result)).toEqual(['one', '2']);
    expect(result.code).toBe(1);
  });

  test('one longer than any text costs no other', async () => {
    const long = Buffer.alloc(MAX_INPUT_BYTES, 'a');
    const result = await run(
      [...PACK, '--jsonl'],
      [long, long, Buffer.from('\n'), Buffer.from(lines(one))],
    );
    expect(result.complaints).toEqual(['scan: line 1 is longer than 50 MB']);
    expect(idsOf(result)).toEqual(['one']);
  });

  test.each([
    ['published', 'yesterday', 'a day (YYYY-MM-DD)'],
    ['published', '2025-02-30', 'a day (YYYY-MM-DD)'],
    ['published', 20250819, 'a day (YYYY-MM-DD)'],
    ['url', 'nonsense', 'a web address (https://…)'],
    ['url', 'javascript:alert(1)', 'a web address (https://…)'],
    ['lang', 'nonsense', 'a language code (such as en or pt-BR)'],
  ])('the %s %j is said, and its line is read without it', async (field, value, kind) => {
    const result = await run([...PACK, '--jsonl'], lines({ ...one, [field]: value }));
    expect(result.complaints).toEqual([
      `scan: line 1: "${field}" ${JSON.stringify(value)} is not ${kind}; read without it`,
    ]);
    const [read] = result.reports;
    const [plain] = (await run([...PACK, '--jsonl'], lines(one))).reports;
    expect({ ...read, ms: 0 }).toEqual({ ...plain, ms: 0 });
    expect(result.code).toBe(0);
  });

  test('what they say rightly is taken', async () => {
    const url = 'https://paper.example/a';
    const said = { ...one, url, lang: 'de-at', published: '2025-08-19T10:00:00+02:00' };
    const { reports, complaints } = await run(
      [...PACK, '--jsonl'],
      lines(said, { ...said, url: null }),
    );
    expect(complaints).toEqual([]);
    expect(reports[0]?.page).toMatchObject({ url, lang: 'de-AT', published: '2025-08-19' });
  });

  test('none at all are none', async () => {
    expect(await run([...PACK, '--jsonl'])).toEqual({ code: 0, reports: [], complaints: [] });
  });
});

describe('arguments that make no sense are said, with code 2', () => {
  test.each([
    [['--bogus', 'a.txt'], "Unknown option '--bogus'."],
    [[], 'Name a FILE, or say --jsonl.'],
    [['--jsonl', 'a.txt'], '--jsonl reads standard input and takes no FILE.'],
    [['--url', 'nonsense', 'a.txt'], '--url "nonsense" is not a web address (https://…).'],
    [['--lang', '7', 'a.txt'], '--lang "7" is not a language code (such as en or pt-BR).'],
    [
      ['--pack', 'nowhere', 'a.txt'],
      /There is no file or folder nowhere; the bundled packs are .*velm-crossing/,
    ],
  ])('%j', async (args, complaint) => {
    const { code, complaints } = await run(args);
    expect(code).toBe(2);
    const [first] = complaints.join('\n').split('\n');
    if (typeof complaint === 'string') expect(first).toBe(`scan: ${complaint}`);
    else expect(first).toMatch(complaint);
  });
});
