import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../../locales/en.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** Drafts are put into words by the engine, which is handed them. */
const DRAFTS = 'engine/present/{left-out,lesson}';
const SOURCES = globSync(`{components,entrypoints,${DRAFTS}}/**/*.{ts,tsx}`, { cwd: ROOT }).filter(
  (file) => !file.startsWith('components/gallery/'),
);
const texts = SOURCES.map((file) => readFileSync(join(ROOT, file), 'utf8'));

/** What components take of the catalogue by names of their own: `const { a, b } = words.group`. */
const taken = texts.flatMap((text) =>
  [...text.matchAll(/const \{([^}]*)\} = words\.(\w+)/g)].flatMap(([, names = '', group = '']) =>
    names.split(',').map((name) => `${group}.${name.trim()}`),
  ),
);

/** Groups that are chosen from by a value, such as the kind of a relation, are used as a whole. */
const paths = Object.entries(en).flatMap(([key, value]) =>
  typeof value === 'object' && !['relations', 'presence'].includes(key)
    ? Object.keys(value).map((inner) => `${key}.${inner}`)
    : [key],
);

test('every text of the catalogue is shown somewhere', () => {
  const isUsed = (path: string) =>
    taken.includes(path) ||
    texts.some((text) => new RegExp(`\\b${path.replace('.', '\\.')}\\b`).test(text));
  const unused = paths.filter((path) =>
    path.includes('.') ? !isUsed(path) : !isUsed(`words.${path}`),
  );
  expect(unused).toEqual([]);
});

/** Words between tags, or in an attribute that is read out or shown. */
const OWN_WORDS =
  /(?<![=\s])>\s*\p{L}[^<>{}=;()&|?:]*(?:<\/|\{)|(?:aria-label|title|placeholder|alt)="[^"]*\p{L}/gu;

test('no component prints words of its own', () => {
  const spoken = SOURCES.flatMap((file, index) =>
    file.endsWith('.tsx')
      ? (texts[index]?.match(OWN_WORDS) ?? []).map((found) => `${file}: ${found}`)
      : [],
  );
  expect(spoken).toEqual([]);
});

test('no component reads the words before it draws', () => {
  const early = SOURCES.flatMap((file, index) => {
    let inFunction = false;
    return (texts[index] ?? '').split('\n').flatMap((line, number) => {
      if (/^\w/.test(line)) inFunction = /\bfunction\b|=>/.test(line);
      return !inFunction && /(?<!typeof )\bwords\.(?!tsx?')[a-z]/.test(line)
        ? [`${file}:${number + 1}`]
        : [];
    });
  });
  expect(early).toEqual([]);
});
