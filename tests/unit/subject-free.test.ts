import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Actor, Pack, Topic } from '../../contract/pack.ts';
import { EVERYDAY_WORDS } from '../../data/check/common-words.ts';
import { parsePack } from '../../data/load-pack.ts';
import { readPackFolder } from '../../tools/read-pack-folder.ts';

/**
 * The code serves any subject: what it knows of people and topics comes from packs. So it may not
 * name one of theirs.
 *
 * Not looked at:
 * - comments, which explain rules by sentences as newspapers print them;
 * - the gallery and the welcome page, which show examples to people and decide nothing;
 * - the lists of given names and of surnames that many people have, for surnames: many a surname of a
 *   pack is somebody else's given name, or stands there because it is common;
 * - `engine/language/`, for topics: the words of a language are there for all subjects, and `truce`
 *   is one of them. A surname is none, so those are looked for there as well, unless it is an
 *   everyday word, as those of packs are that count only after the full name.
 *
 * A topic's single word in small letters is left out everywhere for the same reason.
 */
const ROOT = join(import.meta.dirname, '../..');
const PACKS = join(ROOT, 'data/packs');
const ROOMS = 'engine page components platform entrypoints tools locales';
const EXAMPLES = /^components\/(gallery|welcome)\//;
const NAME_LISTS = [
  'engine/read/2-names/given-names.ts',
  'engine/read/2-names/nicknames.ts',
  'engine/language/shared-surnames.ts',
];
const WORD_LISTS = /^engine\/language\//;

/** Shorter ones, such as `Xi`, are letters of something else more often than not. */
const SHORTEST_SURNAME = 3;

const sources = ROOMS.split(' ')
  .flatMap((room) => globSync(`${room}/**/*.{ts,tsx,mjs,css,html}`, { cwd: ROOT }))
  .filter((file) => !EXAMPLES.test(file))
  .map((file) => ({
    file,
    words: asWords(withoutComments(readFileSync(join(ROOT, file), 'utf8'))),
  }));

test('there is code to look at', () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.map(({ file }) => file)).toEqual(expect.arrayContaining(NAME_LISTS));
});

test.each(readdirSync(PACKS))('nothing in the code knows the people or topics of %s', (name) => {
  const { actors, topics } = packAt(join(PACKS, name));
  const surnames = phrases(actors.flatMap(surnamesOf));
  const subjects = phrases(topics.flatMap(subjectsOf));
  expect(surnames.length).toBeGreaterThan(0);
  const known = sources.flatMap(({ file, words }) => [
    ...(NAME_LISTS.includes(file) ? [] : namedIn(words, surnames)).map(
      (word) => `${file}: ${word}`,
    ),
    ...(WORD_LISTS.test(file) ? [] : namedIn(words, subjects)).map((word) => `${file}: ${word}`),
  ]);
  expect(known).toEqual([]);
});

function packAt(path: string): Pack {
  const parsed = parsePack(readPackFolder(path));
  if (!parsed.ok) throw new Error(`${path} does not load`);
  return parsed.pack;
}

function surnamesOf({ kind, name, aliases }: Actor): string[] {
  if (kind !== 'person') return [];
  const forms = aliases.filter((alias) =>
    ['surname', 'inflection', 'transliteration'].includes(alias.kind ?? ''),
  );
  return [name.split(' ').at(-1) ?? name, ...forms.map(({ text }) => text)].filter(
    (form) => form.length >= SHORTEST_SURNAME && !EVERYDAY_WORDS.has(form.toLowerCase()),
  );
}

/** Ids and phrases of several words, and names among the single ones. */
function subjectsOf({ id, label, aliases }: Topic): string[] {
  const telling = [label, ...aliases].filter((words) => /\s/.test(words));
  const names = aliases.filter((words) => /^\p{Lu}\S+$/u.test(words));
  return [...(id.includes('-') ? [id] : []), ...telling, ...names];
}

/** Words parted by single spaces, folded, so that a phrase is found whatever stands between. */
function asWords(text: string): string {
  const parts = text.replaceAll(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').toLowerCase();
  return ` ${parts.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''} `;
}

function phrases(texts: readonly string[]): string[] {
  return [...new Set(texts.map(asWords))];
}

function namedIn(words: string, wanted: readonly string[]): string[] {
  return wanted.filter((phrase) => words.includes(phrase)).map((phrase) => phrase.trim());
}

/** An address such as `https://…` is no comment. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<!:)\/\/.*$/gm, '');
}
