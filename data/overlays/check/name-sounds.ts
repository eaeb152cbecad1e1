import { foldWord } from '../../../engine/text/fold.ts';

/** Groups of letters that stand for one kind of sound; others for none. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|sch|sh|ch|zh|cz|sz|ts|tz|ç|ş/g, 's'],
  [/ph/g, 'v'],
  [/[gkq]h|kh/g, 'k'],
  [/x/g, 'ks'],
  [/[cgkq]/g, 'k'],
  [/[sz]/g, 's'],
  [/[vwf]/g, 'v'],
  [/[dt]/g, 't'],
  [/[bp]/g, 'p'],
  // As the Latin j: Ларіджані.
  [/дж/g, 'j'],
];

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  ['бп p', 'вф v', 'гґкх k', 'жзсцчшщ s', 'дт t', 'л l', 'р r', 'м m', 'н n'].flatMap((row) => {
    const [letters = '', sound = ''] = row.split(' ');
    return [...letters].map((letter) => [letter, sound]);
  }),
);

/** With fewer sounds than this, one that differs makes another name. */
const SHORTEST_LIKE = 3;

/**
 * Whether a name of one language may be that of another, spelt by ear: `Ушаков` and `Uschakow`. Vowels
 * and soft sounds count for nothing, and one other sound may differ.
 */
export function soundsLike(a: string, b: string): boolean {
  const [first, second] = [soundsOf(a), soundsOf(b)];
  if (first === second) return true;
  if (Math.min(first.length, second.length) < SHORTEST_LIKE) return false;
  return isOneApart(first, second);
}

function soundsOf(word: string): string {
  let sounds = foldWord(word);
  for (const [letters, sound] of GROUPS) sounds = sounds.replaceAll(letters, sound);
  return [...sounds]
    .map((letter) => CYRILLIC[letter] ?? letter)
    .join('')
    .replaceAll(/[^pvkstlrmn]/g, '')
    .replaceAll(/(.)\1+/g, '$1');
}

function isOneApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
}
