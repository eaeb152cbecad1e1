import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../../engine/language/en/english.ts';
import { languageOf } from '../../../engine/language/index.ts';
import { Lexicon } from '../../../engine/language/lexicon.ts';
import { splitSentences } from '../../../engine/text/sentences.ts';
import { tokenise } from '../../../engine/text/tokens.ts';
import { runs } from '../../effort.ts';

function split(text: string, lang = 'en') {
  return splitSentences(text, tokenise(text), new Lexicon(languageOf(lang) ?? english));
}

/** Sentences written with a bar between them, cut and put together again. */
function cut(marked: string, lang?: string): string {
  const text = marked.replaceAll('|', ' ');
  return split(text, lang)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

describe('where a sentence ends', () => {
  test.each([
    ['a full stop', 'The boat left.|The crew slept.'],
    ['a title before a name', 'We met Mr. Kern at noon.|He waved.'],
    ['a month', 'It left on Oct. 5 at noon.|Nobody came.'],
    ['an initial', 'A note by J. Kern arrived.|Nobody read it.'],
    ['two initials', 'A note by J. D. Kern arrived.|Nobody read it.'],
    ['an acronym inside', 'The U.N. Harbour Office wrote.|Nobody read it.'],
    ['an acronym at the end', 'They sailed for the U.N.|The crew slept.'],
    ['the word I', 'Nobody sails but I.|Kern sleeps.'],
    ['a number with a point', 'It costs 3.5 crowns.|Nobody pays.'],
    ['a number at the start', 'They came at noon.|22 sailors left.'],
    ['an abbreviation before a number', 'It costs approx. 22 crowns.'],
    ['a year at the end', 'It was built in 2019.|Nobody used it.'],
    ['a number at the end', 'Nobody under 30.|Kern agreed.'],
    ['an ellipsis that goes on', 'She waited … and left.|Nobody came.'],
    ['a closing mark', 'She said: “Wait here.”|Nobody came.'],
    ['a question inside that goes on', '“Who sails?” Kern asked.|Nobody knew.'],
    ['a question inside with any past behind', '“Who sails?” Kern pressed.|Nobody knew.'],
    ['a question inside that ends', '“Who sails?”|The harbour stayed silent all day long.'],
    ['a small letter behind', '“Sail!” she cried.|Nobody came.'],
    ['an emoji', 'The boat left.|🛳 The crew slept.'],
  ])('%s', (_name, marked) => {
    expect(cut(marked)).toBe(marked);
  });

  test.each([
    ['a German ordinal', 'de', 'Das Schiff fährt am 18. August ab.|Alle warten.'],
    ['a German abbreviation', 'de', 'Das Schiff von Dr. Kern fährt ab.|Alle warten.'],
    ['a French title', 'fr', 'Le bateau de M. Kern est parti.|Tous attendent.'],
    ['a Russian abbreviation', 'ru', 'Паром ушёл в 2024 г. Соранский молчал.'],
  ])('%s', (_name, lang, marked) => {
    expect(cut(marked, lang)).toBe(marked);
  });

  test('an empty line ends a sentence whatever stands before it', () => {
    expect(split('We met Mr.\n\nKern slept.')).toHaveLength(2);
  });

  test('sentences hold all words, each once and in order, without spaces around', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const tokens = tokenise(text);
        let next = 0;
        for (const { from, to, start, end } of splitSentences(text, tokens, new Lexicon(english))) {
          expect(from).toBe(next);
          next = to;
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          for (const token of tokens.slice(from, to)) {
            expect(token.start).toBeGreaterThanOrEqual(start);
            expect(token.end).toBeLessThanOrEqual(end);
          }
        }
        expect(next).toBe(tokens.length);
      }),
      runs(),
    );
  });
});
