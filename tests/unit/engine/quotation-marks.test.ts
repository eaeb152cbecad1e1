import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../../engine/language/en/english.ts';
import { languageOf } from '../../../engine/language/index.ts';
import { readDocument } from '../../../engine/read/1-document/document.ts';
import { readArticle } from '../../../engine/read/3-speech/article.ts';
import { dialogueSpans } from '../../../engine/read/3-speech/dialogue-spans.ts';
import { quotedSpans } from '../../../engine/read/3-speech/quoted-spans.ts';
import { tokenise } from '../../../engine/text/tokens.ts';
import { runs } from '../../effort.ts';
import { blocksOf, FERRY } from './fictional-pack.ts';

const inside = (text: string) => quotedSpans(text).map(({ start, end }) => text.slice(start, end));

describe('words between quotation marks', () => {
  test.each<[string, string, string[]]>([
    ['straight', 'He said "all is well" again.', ['all is well']],
    ['English', 'He said “all is well” again.', ['all is well']],
    ['English, single', 'He said ‘all is well’ again.', ['all is well']],
    ['straight, single', "He said 'all is well' again.", ['all is well']],
    ['German', 'Er sagte: „Alles ist gut“, und ging.', ['Alles ist gut']],
    ['German guillemets', 'Er sagte: »Alles ist gut«, und ging.', ['Alles ist gut']],
    ['French', 'Il dit : «\u00A0Tout va bien\u00A0» et part.', ['\u00A0Tout va bien\u00A0']],
    ['Russian', 'Он сказал: «Все хорошо».', ['Все хорошо']],
    ['Polish', 'Rzekł: „Wszystko dobrze” i wyszedł.', ['Wszystko dobrze']],
    ['two of them', '“Sail,” he said, “or stay.”', ['Sail,', 'or stay.']],
    ['one inside another', '“She said ‘no’ to me,” he said.', ['She said ‘no’ to me,']],
    ['mixed marks', '“All is well" again.', ['All is well']],
    ['an apostrophe', 'The crew’s boat and the sailors’ bar', []],
    ['an apostrophe inside', '‘The crew’s boat left’, he said.', ['The crew’s boat left']],
    ['an omitted first letter', 'Rock ’n’ roll in the ’60s', []],
    ['inches', 'A 5" nail and a 7" plank', []],
    ['nothing inside', 'He said “” and “…” again.', []],
    ['no mark', 'He said nothing.', []],
  ])('%s', (_name, text, expected) => {
    expect(inside(text)).toEqual(expected);
  });

  test('speech between dashes and between marks stands in one order', () => {
    const text = '– Płyniemy o świcie ze wszystkimi – powiedział. Potem dodał: „Tak będzie”.';
    const document = readDocument(blocksOf([text]), { lang: 'pl' }, FERRY.memory);
    const [block] = readArticle(document, FERRY, []);
    const starts = block?.spans.map((span) => span.start) ?? [];
    expect(starts).toEqual([2, text.indexOf('Tak')]);
  });

  test('a quotation that the block does not close is open', () => {
    expect(quotedSpans('“All is well, he said. ')).toEqual([{ start: 1, end: 22, isOpen: true }]);
    expect(quotedSpans('“All is well.”')).toMatchObject([{ isOpen: false }]);
  });

  test('spans of any text lie inside it, in order and apart', () => {
    const unit = fc.constantFrom(...'“”„«»‹›‘’"\' a.—', '\u00A0');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        let last = 0;
        for (const { start, end } of quotedSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      runs(),
    );
  });
});

describe('speech between dashes', () => {
  function between(text: string, lang: string): string[] {
    const spans = dialogueSpans(text, tokenise(text), languageOf(lang) ?? english);
    return spans.map(({ start, end }) => text.slice(start, end));
  }

  test.each<[string, string, string[]]>([
    ['ru', '— Паром готов, — сказал он.', ['Паром готов,']],
    ['pl', '– Prom jest gotowy – powiedział Kern.', ['Prom jest gotowy']],
    ['ru', '— Паром готов — и точка.', []],
    ['en', '— The ferry is ready — said he.', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(between(text, lang)).toEqual(expected);
  });
});
