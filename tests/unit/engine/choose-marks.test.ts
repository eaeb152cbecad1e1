import { describe, expect, test } from 'vitest';
import type {
  AmbiguousMention,
  Annotations,
  Claim,
  Mention,
  TextBlock,
} from '../../../contract/annotations.ts';
import type { MarkDensity } from '../../../contract/marks.ts';
import type { PagePreferences } from '../../../contract/page.ts';
import { chooseMarks, thinOut } from '../../../engine/present/choose-marks.ts';

const BLOCKS: TextBlock[] = [
  { id: 0, kind: 'heading', region: 'body', text: 'First part' },
  { id: 1, kind: 'paragraph', region: 'body', text: 'A paragraph of the first part.' },
  { id: 2, kind: 'paragraph', region: 'body', text: 'Another paragraph of the first part.' },
  { id: 3, kind: 'heading', region: 'body', text: 'Second part' },
  { id: 4, kind: 'paragraph', region: 'body', text: 'A paragraph of the second part.' },
  { id: 5, kind: 'list-item', region: 'outside', text: 'A teaser.' },
  { id: 6, kind: 'caption', region: 'body', text: 'A caption.' },
];

const mention = (block: number, start = 0): Mention => ({
  ...{ block, start, end: start + 6, actor: 'mira-orlova', matched: 'Orlova' },
  ...{ rule: 'surname', confidence: 0.9 },
});
const claim = (block: number, match: Claim['match'], statement = 'orlova-lindau'): Claim => ({
  ...{
    block,
    start: 0,
    end: 20,
    sentence: `Sentence ${block}.`,
    carrier: { start: 4, end: 20 },
    speaker: 'mira-orlova',
  },
  ...{ match, confidence: 0.9, statements: [statement], propositions: [] },
  evidence: { words: [], rule: 'speaker-and-subject', speaker: 'named' },
});
const ambiguous = (block: number, ...actors: string[]): AmbiguousMention => ({
  ...{ block, start: 10, end: 16, matched: 'Orlova' },
  candidates: actors.map((actor) => ({ actor, rule: 'surname' })),
});

const NOTHING: Annotations = {
  ...{ lang: 'en', mentions: [], ambiguous: [], quotations: [], claims: [], relations: [] },
  maybeHeard: [],
};
const ALL: PagePreferences = {
  density: 'section',
  kinds: { actor: true, claim: true, conflict: true },
  ...{ muted: [], opensOn: 'rest', hoverDelay: 400 },
};

function chosen(
  found: Partial<Annotations>,
  preferences: Partial<PagePreferences> = {},
  differs = false,
  isSeen = (_block: number) => true,
): [style: string, block: number][] {
  const marks = chooseMarks(
    { ...NOTHING, ...found },
    { ...ALL, ...preferences },
    BLOCKS,
    () => differs,
  );
  return thinOut(marks, ({ span }) => isSeen(span.block)).map(({ style, span }) => [
    style,
    span.block,
  ]);
}

describe('choosing what is marked', () => {
  const mentions = [mention(1), mention(1, 20), mention(2), mention(4)];

  test.each<[MarkDensity, number[]]>([
    ['all', [1, 1, 2, 4]],
    ['section', [1, 4]],
    ['page', [1]],
  ])('with density "%s" a name is marked in blocks %j', (density, blocks) => {
    expect(chosen({ mentions }, { density }).map(([, block]) => block)).toEqual(blocks);
  });

  test("the speaker's own words are marked rather than the report before them", () => {
    const claims = [claim(1, 'report'), claim(2, 'quote'), claim(4, 'report')];
    expect(chosen({ claims })).toEqual([
      ['quote', 2],
      ['report', 4],
    ]);
  });

  test('of two quotations of one statement the first is marked', () => {
    expect(chosen({ claims: [claim(1, 'quote'), claim(2, 'quote')] })).toEqual([['quote', 1]]);
  });

  test('the first that can be seen is marked, or else the first', () => {
    const claims = [claim(1, 'quote'), claim(2, 'report')];
    expect(chosen({ mentions }, {}, false, (block) => block !== 1)).toEqual([
      ['actor', 2],
      ['actor', 4],
    ]);
    expect(chosen({ claims }, {}, false, (block) => block !== 1)).toEqual([['report', 2]]);
    expect(chosen({ claims }, {}, false, () => false)).toEqual([['quote', 1]]);
  });

  test('of many in a group no more are handed on than a page may hide', () => {
    const many = Array.from({ length: 50 }, (_, at) => mention(1, at * 10));
    const marks = chooseMarks({ ...NOTHING, mentions: many }, ALL, BLOCKS, () => false);
    expect(marks.map(({ span }) => span.start)).toEqual([0, 10, 20, 30, 40, 50, 60, 70]);
  });

  test('a claim on which accounts differ is marked as such, another is not', () => {
    const claims = [claim(1, 'quote')];
    expect(chosen({ claims }, {}, true)).toEqual([['quote-conflict', 1]]);
    expect(chosen({ claims }, {}, false)).toEqual([['quote', 1]]);
  });

  test('no other mark of the subject comes in the place of one called wrong', () => {
    const claims = [claim(1, 'quote'), claim(2, 'report')];
    const muted = [{ text: 'Sentence 1.', taken: 'orlova-lindau' }];
    expect(chosen({ claims }, { muted })).toEqual([]);
  });

  test('a name of several people is marked in its own style, as seldom as any name', () => {
    const both = [1, 1, 2, 4].map((block) => ambiguous(block, 'mira-orlova', 'vera-orlova'));
    const others = [ambiguous(2, 'mira-orlova', 'nina-orlova')];
    expect(chosen({ mentions: [mention(1)], ambiguous: [...both, ...others] })).toEqual([
      ['actor', 1],
      ['ambiguous', 1],
      ['ambiguous', 2],
      ['ambiguous', 4],
    ]);
  });

  test('a name of several people goes with the names that are switched off or called wrong', () => {
    const found = { ambiguous: [ambiguous(1, 'mira-orlova', 'vera-orlova')] };
    const kinds = { actor: false, claim: true, conflict: true };
    expect(chosen(found, { kinds })).toEqual([]);
    expect(chosen(found, { muted: [{ text: 'Orlova', taken: 'vera-orlova' }] })).toEqual([]);
  });

  test('a claim is underlined where its words stand', () => {
    const [mark] = chooseMarks(
      { ...NOTHING, claims: [claim(1, 'quote')] },
      ALL,
      BLOCKS,
      () => true,
    );
    expect(mark?.span).toEqual({ block: 1, start: 4, end: 20 });
  });

  test('names are not marked in captions, nor where the page is about something else', () => {
    expect(chosen({ mentions: [mention(6)] })).toEqual([]);
    expect(chosen({ mentions, offSubject: true })).toEqual([]);
  });

  test('nothing outside the article, of a kind switched off, or called wrong is marked', () => {
    expect(chosen({ mentions: [mention(5)] })).toEqual([]);
    expect(chosen({ mentions }, { kinds: { actor: false, claim: true, conflict: true } })).toEqual(
      [],
    );
    expect(chosen({ mentions }, { muted: [{ text: 'Orlova', taken: 'mira-orlova' }] })).toEqual([]);
    expect(chosen({ mentions }, { muted: [{ text: 'Orlova', taken: 'other' }] })).not.toEqual([]);
  });
});
