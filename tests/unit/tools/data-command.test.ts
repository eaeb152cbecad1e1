import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canonicalText } from '../../../data/canonical.ts';
import { runData } from '../../../tools/data/command.ts';
import { readPackSource, UnreadablePack } from '../../../tools/read-pack-folder.ts';
import { samplePack } from '../data/sample-pack.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  const { pack, statements, ...lists } = samplePack();
  write('pack.json', canonicalText(pack, 'pack'));
  for (const [section, entries] of Object.entries(lists)) {
    write(`${section}.json`, canonicalText(entries, section as keyof typeof lists));
  }
  for (const actor of ['ada-kern', 'bo-veldt']) {
    const own = statements.filter((statement) => statement.actor === actor);
    write(`statements/${actor}.json`, canonicalText(own, 'statements'));
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function run(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = runData(
    args,
    (text) => printed.push(text),
    (text) => complaints.push(text),
  );
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n') };
}

describe('check', () => {
  test('a pack without a fault', () => {
    expect(run('check', folder)).toEqual({
      code: 0,
      printed: `${folder}: nothing to mend.`,
      complaints: '',
    });
  });

  test('warnings stand apart and do not fail', () => {
    write(
      'topics.json',
      canonicalText([...samplePack().topics, { id: 'zoo', label: 'Zoo' }], 'topics'),
    );
    const { code, printed } = run('check', folder);
    expect(code).toBe(0);
    expect(printed).toContain('0 errors, 1 warning');
    expect(printed).toMatch(/To look at:\n {2}.*topics\.json: zoo is referred to by nothing\.\n/);
  });

  test('errors name file, entry, field and remedy', () => {
    const { statements } = samplePack();
    const own = statements.filter(({ actor }) => actor === 'bo-veldt');
    const wrong = own.map((statement) => ({ ...statement, actor: 'eve' }));
    write('statements/bo-veldt.json', canonicalText(wrong, 'statements'));
    const { code, printed } = run('check', folder);
    expect(code).toBe(1);
    expect(printed).toContain(
      `${join(folder, 'statements', 'bo-veldt.json')}: bo-20240507-ferry actor names the actor "eve"`,
    );
    expect(printed).toContain('Move the statement to statements/eve.json.');
  });

  test('a file in another form', () => {
    write('pack.json', JSON.stringify(samplePack().pack));
    expect(run('check', folder)).toMatchObject({ code: 1, printed: /canonical form/ });
  });

  test('as JSON', () => {
    const { code, printed } = run('check', folder, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toEqual({ packs: [{ path: folder, findings: [] }] });
  });

  test('a pack in one file', () => {
    write('one/lake.json', JSON.stringify(samplePack()));
    expect(run('check', join(folder, 'one/lake.json')).code).toBe(0);
  });

  test('the bundled packs where none is named', () => {
    expect(run('check').printed).toMatch(/ukraine-peace-talks: 0 errors/);
  });
});

describe('format', () => {
  test('writes what is not canonical, and then nothing more', () => {
    const before = readFileSync(join(folder, 'topics.json'), 'utf8');
    write('topics.json', JSON.stringify(samplePack().topics));
    expect(run('format', folder)).toMatchObject({
      code: 0,
      printed: `Wrote ${join(folder, 'topics.json')}`,
    });
    expect(readFileSync(join(folder, 'topics.json'), 'utf8')).toBe(before);
    expect(run('format', folder).printed).toContain('nothing to change');
  });

  test('leaves a pack alone whose fields nobody knows', () => {
    const text = '[{ "id": "ferry", "label": "Ferry", "colour": "blue" }]';
    write('topics.json', text);
    expect(run('format', folder)).toMatchObject({
      code: 2,
      complaints: /before its errors are mended/,
    });
    expect(readFileSync(join(folder, 'topics.json'), 'utf8')).toBe(text);
  });
});

describe('schema', () => {
  test('prints the one named', () => {
    const { code, printed } = run('schema', 'topics');
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ type: 'array' });
  });
});

describe('what makes no sense is said in one line, with code 2', () => {
  test.each([
    [[], /Say what to do: check, format, schema/],
    [['chekc'], /no command "chekc"/],
    [['check', '--jsno'], /Unknown option '--jsno'/],
    [['format', '--json'], /--json goes with check/],
    [['schema', 'actor'], /no schema "actor"; there are pack, actors/],
    [['check', 'nowhere'], /no file or folder nowhere/],
  ])('%j', (args, complaint) => {
    const result = run(...args);
    expect(result).toMatchObject({ code: 2, printed: '', complaints: complaint });
    expect(result.complaints).not.toContain('\n');
  });

  test('a file that is not JSON', () => {
    write('topics.json', '[');
    expect(run('check', folder)).toMatchObject({ code: 2, complaints: /topics\.json is not JSON/ });
  });

  test('a misspelt file name', () => {
    write('statement.json', '[]');
    expect(run('check', folder)).toMatchObject({ code: 2, complaints: /not a file of a pack/ });
  });

  test('a folder without pack.json', () => {
    rmSync(join(folder, 'pack.json'));
    expect(run('check', folder)).toMatchObject({ code: 2, complaints: /has no pack\.json/ });
  });

  test('but help is no fault', () => {
    expect(run('--help')).toMatchObject({ code: 0, printed: /^usage:/ });
  });
});

describe('reading a folder', () => {
  test('joins its files and knows where each entry stands', () => {
    const source = readPackSource(folder);
    expect(source.value).toMatchObject({ pack: { id: 'lake-talks' } });
    expect(source.fileOf('statements', 2)).toBe(join(folder, 'statements', 'bo-veldt.json'));
    expect(source.fileOf('pack', 0)).toBe(join(folder, 'pack.json'));
  });

  test('takes an entry a file as well', () => {
    rmSync(join(folder, 'topics.json'));
    write('topics/ferry.json', '{ "id": "ferry", "label": "The ferry" }');
    expect(readPackSource(folder).value).toMatchObject({ topics: [{ id: 'ferry' }] });
  });

  test('throws for the command to catch', () => {
    expect(() => readPackSource(join(folder, 'nowhere'))).toThrow(UnreadablePack);
  });
});
