import { describe, expect, test } from 'vitest';
import {
  isAstray,
  linesOf,
  outOfView,
  repeatedTexts,
  type SeenAccount,
  type SeenLead,
  type SeenText,
} from '../../../../../tools/bench/glance/seen.ts';

const PANE = { left: 0, top: 0, right: 400, bottom: 200 };
const LINE = 20;

/** Words on so many lines, of which the first begins at this height. */
function seen(text: string, top: number, lines = 1, pane = PANE): SeenText {
  const boxes = Array.from({ length: lines }, (_, at) => ({
    left: 10,
    top: top + at * LINE,
    right: 200,
    bottom: top + (at + 1) * LINE,
  }));
  return { text, boxes, pane };
}

function account(name: string, top: number, lines = 3): SeenAccount {
  return {
    name: seen(name, top),
    date: seen('2 May 2031', top + LINE),
    words: [seen('The bridge will open in spring.', top + 2 * LINE, lines)],
    isThisSentence: false,
  };
}

function lead(change: Partial<SeenLead> = {}): SeenLead {
  return {
    question: seen('Will the bridge open?', 0),
    accounts: [account('Ada Venn', 20), account('Orin Pell', 20)],
    explanation: seen('One says that it will, the other that it will not.', 160, 2),
    ...change,
  };
}

describe('what is not in view without scrolling', () => {
  test('nothing, where all of it is', () => {
    expect(outOfView(lead())).toEqual([]);
  });

  test.each([
    ['question', { question: seen('Will it?', -5) }],
    ['explanation', { explanation: seen('What differs.', 170, 2) }],
    ['explanation', { explanation: null }],
    ['explanation', { explanation: { ...seen('Not drawn.', 0), boxes: [] } }],
  ])('%s, where a line of it is cut off or it is not there', (part, change) => {
    expect(outOfView(lead(change))).toEqual([part]);
  });

  test('an account that is not there', () => {
    expect(outOfView(lead({ accounts: [account('Ada Venn', 20)] }))).toEqual([
      'name of account 2',
      'date of account 2',
      'words of account 2',
    ]);
  });

  test('of words two lines are enough, or all where there are fewer', () => {
    const clamped = { ...PANE, bottom: 100 };
    const words = (lines: number, pane = clamped) => ({
      accounts: [
        { ...account('Ada Venn', 20), words: [seen('Long words.', 60, lines, pane)] },
        account('Orin Pell', 20),
      ],
    });
    expect(outOfView(lead(words(9)))).toEqual([]);
    expect(outOfView(lead(words(1)))).toEqual([]);
    expect(outOfView(lead(words(9, { ...PANE, bottom: 85 })))).toEqual(['words of account 1']);
  });

  test('an account without words, and one whose translation is cut off', () => {
    const [first, second] = [account('Ada Venn', 20), account('Orin Pell', 20)];
    const accounts = [
      { ...first, words: [] },
      { ...second, words: [...second.words, seen('In translation.', 190, 2)] },
    ];
    expect(outOfView(lead({ accounts }))).toEqual(['words of account 1', 'words of account 2']);
  });

  test('what the window cuts off at the side', () => {
    expect(outOfView(lead({ question: seen('Will it?', 0, 1, { ...PANE, left: 12 }) }))).toEqual([
      'question',
    ]);
  });
});

test('boxes beside each other make one line, boxes below each other several', () => {
  const box = (left: number, top: number) => ({ left, top, right: left + 50, bottom: top + 16 });
  expect(linesOf([box(0, 0), box(50, 2), box(0, 20)])).toEqual([
    { left: 0, top: 0, right: 100, bottom: 18 },
    { left: 0, top: 20, right: 50, bottom: 36 },
  ]);
});

describe('what stands on a card twice', () => {
  const repeated = (questions: string[], quotations: string[] = []) =>
    repeatedTexts({ questions, quotations });

  test('a question in other capitals, a quotation with other marks', () => {
    expect(repeated(['Will it open?', 'Must it?', 'WILL it open'])).toEqual(['WILL it open']);
    expect(repeated([], ['“It will open.”', 'It will open'])).toEqual(['It will open']);
  });

  test('a quotation that goes on longer', () => {
    const short = 'the bridge will open in spring';
    expect(repeated([], [short, `Yes, ${short}, I think`])).toHaveLength(1);
  });

  test('not a few words that two may well say, nor half a word, nor a question that is quoted', () => {
    expect(repeated([], ['It will open', 'It will open in spring'])).toEqual([]);
    expect(repeated([], ['a bridge is not a road', 'a bridge is not a roadway'])).toEqual([]);
    expect(repeated(['Will it open?'], ['Will it open?'])).toEqual([]);
  });
});

describe('a card that leads astray', () => {
  const sideOf = (name: string) => new Set([name, `The spokesman of ${name}`]);
  const isLedAstray = (isStatement: boolean, subject: string, accounts: SeenAccount[]) =>
    isAstray(
      { subject, isStatement, lead: lead({ accounts }), questions: [], quotations: [] },
      sideOf,
    );
  const [ada, orin] = [account('Ada Venn', 20), account('Orin Pell', 20)];

  test('a statement whose card does not lead with it, whoever speaks', () => {
    expect(isLedAstray(true, 'Ada Venn', [ada, orin])).toBe(true);
    expect(isLedAstray(true, 'Ada Venn', [{ ...ada, isThisSentence: true }, orin])).toBe(false);
  });

  test('a question on which neither account comes from the side of whom the card is about', () => {
    expect(isLedAstray(false, 'Ada Venn', [orin, ada])).toBe(false);
    expect(isLedAstray(false, 'Ada Venn', [orin, account('The spokesman of Ada Venn', 20)])).toBe(
      false,
    );
    expect(isLedAstray(false, 'Ada Venn', [orin, orin])).toBe(true);
  });

  test('not one that leads with no difference', () => {
    const surface = { isStatement: true, questions: [], quotations: [] };
    expect(isAstray({ ...surface, subject: 'Ada Venn', lead: null }, sideOf)).toBe(false);
  });
});
