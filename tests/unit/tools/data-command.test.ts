import fs, { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { canonicalText } from '../../../data/canonical.ts';
import { bundledPackPaths } from '../../../tools/bundled-packs.ts';
import { readPackSource, UnreadablePack } from '../../../tools/read-pack-folder.ts';
import { samplePack } from '../data/sample-pack.ts';
import { run, samplePackFolder, writeInto } from './editors-desk.ts';

let folder = '';

beforeEach(() => {
  folder = samplePackFolder();
});

const write = (name: string, text: string) => writeInto(folder, name, text);

describe('check', () => {
  test('a pack without a fault', async () => {
    expect(await run('check', folder)).toMatchObject({
      code: 0,
      printed: `${folder}: nothing to mend.`,
      complaints: '',
    });
  });

  test('warnings stand apart and do not fail', async () => {
    write(
      'topics.json',
      canonicalText([...samplePack().topics, { id: 'zoo', label: 'Zoo' }], 'topics'),
    );
    const { code, printed } = await run('check', folder);
    expect(code).toBe(0);
    expect(printed).toContain('0 errors, 1 warning');
    expect(printed).toMatch(/To look at:\n {2}.*topics\.json: zoo is referred to by nothing\.\n/);
  });

  test('errors name file, entry, field and remedy', async () => {
    const { statements } = samplePack();
    const own = statements.filter(({ actor }) => actor === 'bo-veldt');
    const wrong = own.map((statement) => ({ ...statement, actor: 'eve' }));
    write('statements/bo-veldt.json', canonicalText(wrong, 'statements'));
    const { code, printed } = await run('check', folder);
    expect(code).toBe(1);
    expect(printed).toContain(
      `${join(folder, 'statements', 'bo-veldt.json')}: bo-20240507-ferry actor names the actor "eve"`,
    );
    expect(printed).toContain('Move the statement to statements/eve.json.');
  });

  test('a file in another form', async () => {
    write('pack.json', JSON.stringify(samplePack().pack));
    expect(await run('check', folder)).toMatchObject({
      code: 1,
      printed: expect.stringMatching(/canonical form/),
    });
  });

  test('as JSON', async () => {
    const { code, printed } = await run('check', folder, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toEqual({ packs: [{ path: folder, findings: [] }] });
  });

  test('a pack in one file', async () => {
    write('one/lake.json', JSON.stringify(samplePack()));
    expect((await run('check', join(folder, 'one/lake.json'))).code).toBe(0);
  });

  test('the bundled packs where none is named', async () => {
    expect((await run('check')).printed).toMatch(/ukraine-peace-talks: 0 errors/);
  });
});

describe('a bundled pack may be named by its id', () => {
  test.each([
    ['check', ['velm-crossing'], /velm-crossing: nothing to mend/],
    ['format', ['velm-crossing'], /velm-crossing: nothing to change/],
    ['report', ['velm-crossing', '--json'], /"id": "velm-crossing"/],
    ['diff', ['velm-crossing', 'velm-crossing', '--json'], /"changes": /],
    ['similar', ['--pack', 'velm-crossing', '--jsonl'], /^$/],
    ['flag', ['--pack', 'velm-crossing', '--jsonl'], /^$/],
  ])('%s', async (command, args, printed) => {
    const result = await run(command, ...args);
    expect(result).toMatchObject({ code: 0, complaints: '' });
    expect(result.printed).toMatch(printed);
  });

  test('export', async () => {
    const { written } = await run('export', 'velm-crossing', '--format', 'pack');
    expect(JSON.parse(written)).toMatchObject({ pack: { id: 'velm-crossing' } });
  });

  test('new', async () => {
    const flags = ['--pack', 'velm-crossing', '--id', 'mara-tellwick'];
    const { complaints } = await run('new', 'actor', ...flags, '--name', 'A', '--kind', 'person');
    expect(complaints).toMatch(/mara-tellwick is the id of another actor/);
  });

  test('but what stands at a path is meant first', async () => {
    const before = process.cwd();
    onTestFinished(() => process.chdir(before));
    write('velm-crossing', JSON.stringify(samplePack()));
    process.chdir(folder);
    const { written } = await run('export', 'velm-crossing', '--format', 'pack');
    expect(JSON.parse(written)).toMatchObject({ pack: { id: 'lake-talks' } });
  });

  test('the folder of each bears its id', () => {
    for (const path of bundledPackPaths()) {
      expect(readPackSource(path).value).toMatchObject({ pack: { id: basename(path) } });
    }
  });
});

describe('format', () => {
  test('writes what is not canonical, and then nothing more', async () => {
    const before = readFileSync(join(folder, 'topics.json'), 'utf8');
    write('topics.json', JSON.stringify(samplePack().topics));
    expect(await run('format', folder)).toMatchObject({
      code: 0,
      printed: `Wrote ${join(folder, 'topics.json')}`,
    });
    expect(readFileSync(join(folder, 'topics.json'), 'utf8')).toBe(before);
    expect((await run('format', folder)).printed).toContain('nothing to change');
  });

  test('leaves a pack alone whose fields nobody knows', async () => {
    const text = '[{ "id": "ferry", "label": "Ferry", "colour": "blue" }]';
    write('topics.json', text);
    expect(await run('format', folder)).toMatchObject({
      code: 2,
      complaints: expect.stringMatching(/before its errors are mended/),
    });
    expect(readFileSync(join(folder, 'topics.json'), 'utf8')).toBe(text);
  });
});

describe('schema', () => {
  test('prints the one named', async () => {
    const { code, printed } = await run('schema', 'topics');
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ type: 'array' });
  });
});

describe('what makes no sense is said in one line, with code 2', () => {
  test.each([
    [[], /Say what to do: check, format, schema/],
    [['chekc'], /no command "chekc"/],
    [['check', '--jsno'], /Unknown option '--jsno'/],
    [['format', '--json'], /Unknown option '--json'/],
    [['toString'], /no command "toString"/],
    [['schema', 'actor'], /no schema "actor"; there are pack, actors/],
    [['check', 'nowhere'], /no file or folder nowhere/],
  ])('%j', async (args, complaint) => {
    const result = await run(...args);
    expect(result).toMatchObject({
      code: 2,
      printed: '',
      complaints: expect.stringMatching(complaint),
    });
    expect(result.complaints).not.toContain('\n');
  });

  test('a file that is not JSON', async () => {
    write('topics.json', '[');
    expect(await run('check', folder)).toMatchObject({
      code: 2,
      complaints: expect.stringMatching(/topics\.json is not JSON/),
    });
  });

  test('a file that is not in UTF-8', async () => {
    writeFileSync(join(folder, 'topics.json'), Buffer.from('[{"id":"\xe9"}]', 'latin1'));
    expect(await run('check', folder)).toMatchObject({
      code: 2,
      complaints: expect.stringMatching(/topics\.json is not in UTF-8/),
    });
  });

  test('a folder in place of a file', async () => {
    rmSync(join(folder, 'topics.json'));
    mkdirSync(join(folder, 'topics.json'));
    expect(await run('check', folder)).toMatchObject({
      code: 2,
      complaints: expect.stringMatching(/topics\.json cannot be read: /),
    });
  });

  test('a file that cannot be written', async () => {
    write('topics.json', JSON.stringify(samplePack().topics));
    const refuse = vi.spyOn(fs, 'writeFileSync').mockImplementation(() => {
      const refusal = new Error("EACCES: permission denied, open 'topics.json'");
      throw Object.assign(refusal, { syscall: 'open' });
    });
    onTestFinished(() => {
      refuse.mockRestore();
      syncBuiltinESMExports();
    });
    syncBuiltinESMExports();
    expect(await run('format', folder)).toMatchObject({
      code: 2,
      complaints: expect.stringMatching(/EACCES.*topics\.json/),
    });
  });

  test('a misspelt file name', async () => {
    write('statement.json', '[]');
    expect(await run('check', folder)).toMatchObject({
      code: 2,
      complaints: expect.stringMatching(/not a file of a pack/),
    });
  });

  test('a folder without pack.json', async () => {
    rmSync(join(folder, 'pack.json'));
    expect(await run('check', folder)).toMatchObject({
      code: 2,
      complaints: expect.stringMatching(/has no pack\.json/),
    });
  });

  test('but help is no fault', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      printed: expect.stringMatching(/^usage:/),
    });
  });
});

describe('reading a folder', () => {
  test('joins its files and knows where each entry stands', async () => {
    const source = readPackSource(folder);
    expect(source.value).toMatchObject({ pack: { id: 'lake-talks' } });
    expect(source.fileOf('statements', 2)).toBe(join(folder, 'statements', 'bo-veldt.json'));
    expect(source.fileOf('pack', 0)).toBe(join(folder, 'pack.json'));
  });

  test('takes an entry a file as well', async () => {
    rmSync(join(folder, 'topics.json'));
    write('topics/ferry.json', '{ "id": "ferry", "label": "The ferry" }');
    expect(readPackSource(folder).value).toMatchObject({ topics: [{ id: 'ferry' }] });
  });

  test('throws for the command to catch', async () => {
    expect(() => readPackSource(join(folder, 'nowhere'))).toThrow(UnreadablePack);
  });
});
