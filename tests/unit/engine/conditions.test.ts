import { describe, expect, test } from 'vitest';
import { FERRY_PACK, indexOf, PAGE, read } from './fictional-pack.ts';

const INDEX = indexOf({
  ...FERRY_PACK,
  statements: [
    ...FERRY_PACK.statements,
    {
      id: 'kern-german',
      actor: 'kern',
      date: '2024-05-06',
      quote: { text: 'Eine Fähre nach Veldmark ist endlich vereinbart', lang: 'de' },
      stances: [{ proposition: 'p-agreed', stance: 'affirms' }],
    },
  ],
});

/** The statements that a sentence is found to report, and its stances. */
function claims(text: string, lang: string): string[] {
  return read(text, { ...PAGE, lang }, INDEX).claims.map(({ statements, propositions }) =>
    [...statements, ...propositions.map(({ id, stance }) => `${id} ${stance}`)].join(' '),
  );
}

describe('what stands in a condition is not said to be so', () => {
  test.each([
    [
      'en',
      'Nora Kern said that if the ferry line to Veldmark was agreed, she would sing.',
      'if',
      'since',
    ],
    ['en', 'Nora Kern said she would sing if the ferry line to Veldmark was agreed.', 'if', 'as'],
    [
      'en',
      'Nora Kern said that unless the ferry line to Veldmark was agreed, all would sing.',
      'unless',
      'since',
    ],
    [
      'en',
      'Should the ferry line to Veldmark be agreed, all would sing, Nora Kern said.',
      'Should',
      'Now will',
    ],
    [
      'en',
      'Nora Kern said, had the ferry line to Veldmark been agreed, all would sing.',
      'had',
      'since',
    ],
    [
      'de',
      'Nora Kern sagte, falls eine Fähre nach Veldmark vereinbart sei, werde sie singen.',
      'falls',
      'weil',
    ],
    [
      'de',
      'Nora Kern sagte, wenn eine Fähre nach Veldmark vereinbart sei, werde sie singen.',
      'wenn',
      'weil',
    ],
  ])('%s: %s (with “%s”, not with “%s”)', (lang, text, sign, instead) => {
    expect(claims(text, lang)).toEqual([]);
    expect(claims(text.replace(sign, instead), lang)).not.toEqual([]);
  });

  test('what stands beside the condition is', () => {
    const text = 'If it rains, the ferry line to Veldmark is agreed all the same, Nora Kern said.';
    expect(claims(text, 'en')).toEqual([expect.stringContaining('p-agreed affirms')]);
  });

  test('unless the statement sets a condition itself', () => {
    const text =
      'Anton Halm said that if the shipyard delivers in time, they will negotiate about the ferry.';
    expect(read(text, { lang: 'en', published: '2024-05-21' }).claims).toHaveLength(1);
  });
});
