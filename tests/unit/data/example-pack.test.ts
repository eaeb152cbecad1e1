import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../data/check/check-pack.ts';
import { parsePack } from '../../../data/load-pack.ts';
import { relationKind, stance } from '../../../data/schema.ts';
import { annotate } from '../../../engine/read/annotate.ts';
import { readPackSource } from '../../../tools/read-pack-folder.ts';
import type { Given } from '../../../tools/scan/given.ts';
import { loadIndex } from '../../../tools/scan/load-index.ts';
import { readInput } from '../../../tools/scan/read-input.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'data/packs/velm-crossing');
const ARTICLE = readFileSync(join(ROOT, 'samples/velm-crossing.html'), 'utf8');

const source = readPackSource(FOLDER);
const index = loadIndex([FOLDER]);

function read(text: string, given: Given = {}) {
  const { blocks, page } = readInput(text, given);
  return { blocks, page, ...annotate(blocks, page, index) };
}

describe('the example pack', () => {
  const parsed = parsePack(source.value);
  if (!parsed.ok) throw new Error('the example pack does not load');
  const { pack } = parsed;
  const all = <T>(values: readonly T[]) => [...new Set(values)].sort();

  test('is an example without a fault or a warning', () => {
    expect(pack.pack.example).toBe(true);
    expect(checkPack(source)).toEqual([]);
  });

  test('names nothing that exists: every address ends in .example', () => {
    const addresses = source.files.flatMap(({ text }) => text.match(/https?:\/\/[^/"]+/g) ?? []);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
    expect(pack.actors.filter(({ wikidata }) => wikidata !== undefined)).toEqual([]);
  });

  test('shows every kind there is', () => {
    const aliases = pack.actors.flatMap((actor) => actor.aliases);
    expect(all(pack.actors.map(({ kind }) => kind))).toEqual(
      ['group', 'office', 'organisation', 'person'].sort(),
    );
    expect(all(pack.actors.map(({ bareSurname }) => bareSurname))).toHaveLength(3);
    expect(all(aliases.map(({ kind }) => kind))).toEqual(
      ['full', 'inflection', 'metonym', 'surname', 'title', 'transliteration'].sort(),
    );
    expect(all(aliases.map(({ lang }) => lang))).toEqual(['de', 'en']);
    expect(all(pack.propositions.map(({ kind }) => kind))).toHaveLength(3);
    expect(all(pack.statements.map(({ datePrecision }) => datePrecision))).toHaveLength(4);
    expect(all(pack.statements.map(({ attribution }) => attribution?.kind))).toHaveLength(2);
    expect(all(pack.statements.map(({ confidence }) => confidence))).toHaveLength(3);
    expect(all(pack.statements.flatMap((one) => one.stances.map((held) => held.stance)))).toEqual(
      [...stance.options].sort(),
    );
    expect(all(pack.relations.map(({ kind }) => kind))).toEqual([...relationKind.options].sort());
    expect(all(pack.relations.map(({ status }) => status))).toEqual(['open', 'resolved']);
  });

  test('has every field of a pack filled in somewhere, but for the one that cannot be invented', () => {
    const used = new Set(source.files.flatMap(({ text }) => text.match(/"(\w+)":/g) ?? []));
    const fields = [
      'description version updated languages licence maintainers example coverage from to covered',
      'notCovered aliases roles organisation speaksFor camp bareSurname confusables what topic cues',
      'question until place participants event venue quote quoteVariants paraphrase stances sources',
      'url publisher published title lang archive attribution by confidence note resolvedBy',
    ].flatMap((line) => line.split(' '));
    expect(fields.filter((field) => !used.has(`"${field}":`))).toEqual([]);
  });
});

describe('the sample article, read by the example pack alone', () => {
  const { blocks, page, mentions, quotations, claims, relations } = read(ARTICLE);
  const textOf = ({ block, start, end }: { block: number; start: number; end: number }) =>
    blocks.find(({ id }) => id === block)?.text.slice(start, end);

  test('names seven actors', () => {
    const actors = [...new Set(mentions.map(({ actor }) => actor))].sort();
    expect(actors).toEqual([
      'aron-quillby',
      'corvin-althaug',
      'friends-of-the-velm-ferry',
      'ilya-beredsky',
      'mara-tellwick',
      'odrun-marsh',
      'velm-harbour-authority',
    ]);
  });

  test('knows a bare surname from a street', () => {
    const found = mentions.filter(({ actor }) => actor === 'odrun-marsh').map(textOf);
    expect(found).toEqual(['Odrun Marsh', 'Marsh']);
    expect(blocks.some(({ text }) => text.includes('Marsh Lane'))).toBe(true);
  });

  test('gives each quotation to its speaker', () => {
    const direct = quotations.filter(({ kind }) => kind === 'direct');
    expect(direct.map((found) => [textOf(found), found.speaker?.actor])).toEqual([
      ['We have shaken hands on the bridge, and it will be built,', 'mara-tellwick'],
      ['The ferry must stay, bridge or no bridge,', 'friends-of-the-velm-ferry'],
      ['Nobody in Harrowick will pay a toll to visit a neighbour,', 'corvin-althaug'],
    ]);
  });

  test('finds quoted and paraphrased statements', () => {
    expect(claims.map(({ match, statements }) => [match, statements[0]])).toEqual([
      ['quote', 'tellwick-20240311-bridge-agreed'],
      ['report', 'marsh-20240312-end-of-ferry-on-table'],
      ['question', undefined],
      ['quote', 'friends-20240320-ferry-must-stay'],
      ['quote', 'althaug-20240320-no-toll'],
      ['report', 'tellwick-20240318-toll-fair'],
    ]);
  });

  test('finds what differs, with the side that the article leaves out', () => {
    expect(page.published).toBe('2024-03-22');
    expect(relations).toMatchObject([
      { id: 'r-bridge-agreed', kind: 'direct-denial', onPage: 'a', later: false },
      { id: 'r-end-of-ferry', kind: 'accounts-differ', onPage: 'a', later: false },
      { id: 'r-ferry-stays', kind: 'positions-incompatible', onPage: 'b', later: false },
      { id: 'r-toll-mayors', kind: 'positions-incompatible', onPage: 'both', later: false },
      { id: 'r-toll-althaug', kind: 'position-changed', onPage: 'a', later: true },
      { id: 'r-bridge-minutes', kind: 'consistent', onPage: 'a', later: false },
    ]);
  });

  test('finds nothing in the paragraph about something else', () => {
    const bakery = blocks.find(({ text }) => text.startsWith('The bakery'));
    expect(bakery).toBeDefined();
    const inBakery = ({ block }: { block: number }) => block === bakery?.id;
    expect([...mentions, ...claims].filter(inBakery)).toEqual([]);
    const speakers = quotations.filter(inBakery).map(({ speaker }) => speaker?.actor);
    expect(speakers.filter((actor) => actor !== undefined)).toEqual([]);
  });
});

test('a German article is read as well', () => {
  const { mentions, claims } = read(
    [
      'Streit über die Fähre an der Velm',
      '',
      'Bürgermeisterin Tellwick sagte: „Wir haben uns auf die Brücke die Hand gegeben, und sie wird gebaut.“',
      '',
      'Ilja Beredskij sagte, die Fähre habe im Jahr 2023 mehr gekostet als eingebracht.',
    ].join('\n'),
    { lang: 'de' },
  );
  expect(mentions.map(({ actor }) => actor)).toEqual(['mara-tellwick', 'ilya-beredsky']);
  expect(claims.map(({ match, statements }) => [match, statements[0]])).toEqual([
    ['quote', 'tellwick-20240311-bridge-agreed'],
    ['question', undefined],
  ]);
});

test('a scan with no pack named leaves examples out', () => {
  const inUse = loadIndex(undefined).packs.map(({ pack }) => pack.pack);
  expect(inUse.map(({ id }) => id)).toContain('ukraine-peace-talks');
  expect(inUse.filter(({ example }) => example).map(({ id }) => id)).toEqual([]);
});
