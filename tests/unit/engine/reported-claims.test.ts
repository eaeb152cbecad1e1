import { describe, expect, test } from 'vitest';
import { english } from '../../../engine/language/en/english.ts';
import { languageOf } from '../../../engine/language/index.ts';
import { clauseAbout, isNegative } from '../../../engine/read/4-claims/polarity.ts';
import { tokenise } from '../../../engine/text/tokens.ts';
import { PAGE, read } from './fictional-pack.ts';

type Texts = Parameters<typeof read>[0];

/** The claims of a text: the statements and the stances, `+` for yes and `-` for no. */
function claims(texts: Texts, page = PAGE): string[] {
  const sign: Record<string, string> = { affirms: '+', denies: '-', conditional: '?' };
  return read(texts, page).claims.map(({ statements, propositions }) =>
    [statements.join('/'), ...propositions.map(({ id, stance }) => sign[stance] + id)].join(' '),
  );
}

const YES = 'kern-agreed +p-agreed';
const NO = 'halm-denied -p-agreed';

describe('a report in other words', () => {
  test.each<[string, Texts, string[]]>([
    [
      'the subject and the stance',
      'Nora Kern said that the ferry line to Veldmark was agreed.',
      [YES],
    ],
    [
      'another form of the words',
      'Nora Kern insists the ferry to Veldmark is settled and will sail in autumn.',
      [YES],
    ],
    [
      'the denial of another',
      'Anton Halm said that no ferry line had been agreed between their two cabinets.',
      [NO],
    ],
    ['a verb of denial', 'Anton Halm denied that a ferry line had been agreed.', [NO]],
    ['a denial in several words', 'Anton Halm ruled out that a ferry line had been agreed.', [NO]],
    [
      'a pronoun',
      'Nora Kern came late. She said that the ferry line to Veldmark was agreed.',
      [YES],
    ],
    [
      'a heading',
      [{ text: 'Kern: Ferry line to Veldmark agreed', kind: 'heading' }, 'Nora Kern sails.'],
      [YES],
    ],
    [
      'two speakers in one sentence',
      'Nora Kern said that the ferry line to Veldmark was agreed, while Anton Halm said that no ferry line had been agreed between their two cabinets.',
      [YES, NO],
    ],
  ])('is marked: %s', (_name, texts, expected) => {
    expect(claims(texts)).toEqual(expected);
  });

  test.each<[string, Texts]>([
    [
      'the opposite of what the speaker stated',
      'Nora Kern said that no ferry line had been agreed.',
    ],
    ['the opposite, with a verb of denial', 'Nora Kern denied that a ferry line was agreed.'],
    ['two negations', 'Anton Halm did not deny that a ferry line was agreed.'],
    ['another subject', 'Nora Kern said that the lighthouse needs new paint.'],
    ['somebody else', 'The cook said that the ferry line to Veldmark was agreed.'],
    [
      'somebody else beside the actor',
      'As Nora Kern slept, the cook said that the ferry line to Veldmark was agreed.',
    ],
    ['nobody', 'The ferry line to Veldmark was agreed.'],
    [
      'somebody of whom no statement is stored',
      'Greta van der Molen said that the harbour toll will fall.',
    ],
    ['what somebody may say', 'Nora Kern may say that the ferry line to Veldmark was agreed.'],
    ['a question', 'Did Nora Kern say that the ferry line to Veldmark was agreed?'],
    [
      'a condition',
      'If Nora Kern said that the ferry line to Veldmark was agreed, nobody would believe it.',
    ],
    [
      'what somebody did not say',
      'Nora Kern did not say that the ferry line to Veldmark was agreed.',
    ],
    [
      'what somebody never said',
      'Nora Kern never said that the ferry line to Veldmark was agreed.',
    ],
    ['a speaker’s envoy', 'Nora Kern’s envoy said that the ferry line to Veldmark was agreed.'],
    ['a name without a report', 'Nora Kern sailed to Veldmark by ferry in autumn.'],
    [
      'the talk of a place',
      'Tourists at the Lake Palace said that the ferry line to Veldmark was agreed.',
    ],
  ])('is not marked: %s', (_name, texts) => {
    expect(claims(texts)).toEqual([]);
  });

  test('before it was said, nothing is reported', () => {
    const text =
      'Nora Kern said that the harbour toll will drop for every fishing crew by a third.';
    expect(claims(text, { ...PAGE, published: '2024-05-07' })).toEqual([]);
    expect(claims(text, { ...PAGE, published: '2024-05-08' })).toEqual(['kern-toll +p-toll']);
  });

  test('a report of few words names the question alone, and nothing a year later', () => {
    const text = 'Nora Kern told the crowd that a ferry to Veldmark had been settled.';
    expect(claims(text, { ...PAGE, published: '2024-05-08' })).toEqual([' +p-agreed']);
    expect(claims(text, { ...PAGE, published: '2025-05-08' })).toEqual([]);
  });

  test('the same view on another occasion is a question, however many words are shared', () => {
    const text = 'Nora Kern said that the ferry line to Veldmark was agreed.';
    expect(claims(text, { ...PAGE, published: '2024-05-08' })).toEqual([YES]);
    expect(claims(text, { ...PAGE, published: '2024-06-20' })).toEqual([' +p-agreed']);
  });

  test('an article of which nobody knows the day names the question alone', () => {
    const text = 'Nora Kern said that the ferry line to Veldmark was agreed.';
    expect(claims(text, { ...PAGE, published: undefined })).toEqual([' +p-agreed']);
  });

  test('tells the words that the report shares with the statement', () => {
    const [claim] = read('Nora Kern said that the ferry line to Veldmark was agreed.').claims;
    expect(claim).toMatchObject({
      ...{ match: 'report', speaker: 'kern' },
      evidence: {
        words: ['ferry', 'line', 'Veldmark', 'agreed'],
        ...{ rule: 'speaker-and-subject', speaker: 'named' },
      },
    });
  });
});

describe('whether a text says no', () => {
  test.each([
    ['es', 'nadie dijo nada', true],
    ['es', 'nadie rechaza el plan', false],
    ['fr', 'il ne sera jamais prêt', true],
    ['ru', 'никто ничего не сказал', true],
    ['tr', 'görüşme planlanmadığını söyledi', true],
    ['tr', 'görüşme planlandığını söyledi', false],
  ])('in %s: %s: %s', (code, text, expected) => {
    const tokens = tokenise(text);
    expect(isNegative(tokens, 0, tokens.length, languageOf(code) ?? english)).toBe(expected);
  });

  test('an insertion between commas does not end a clause', () => {
    const tokens = tokenise('A ferry, the mayor said, is not planned');
    expect(clauseAbout(tokens, 0, tokens.length, [1], undefined, english)).toMatchObject({
      ...{ from: 0, to: tokens.length, isNo: true, isMixed: false },
    });
  });

  test('a quotation mark before a preposition does not end a clause', () => {
    const tokens = tokenise('The mayor has “no interest” in ferries');
    expect(clauseAbout(tokens, 0, tokens.length, [6], undefined, english)).toMatchObject({
      isNo: true,
    });
  });

  test('only the clause that is meant counts', () => {
    const tokens = tokenise('The ferry is not planned, but the toll falls');
    const about = (token: number) =>
      clauseAbout(tokens, 0, tokens.length, [token], undefined, english);
    expect(about(1)).toMatchObject({ isNo: true, isMixed: true });
    expect(about(7)).toMatchObject({ isNo: false, isMixed: true });
  });

  test.each([
    ['the ferry sails', false],
    ['the ferry does not sail', true],
    ['the ferry doesn’t sail', true],
    ["the ferry won't sail", true],
    ['no ferry sails', true],
    ['he ruled out a ferry', true],
    ['he did not rule out a ferry', false],
    ['a ferry is unacceptable', true],
    ['not only the ferry sails', false],
    ['there is no doubt that it sails', false],
    ['nobody denies that it sails', false],
    ['the ferry will not sail and the toll will not fall', true],
    ['the council will not pay or rejects the bill', true],
    ['he neither confirmed nor denied it', true],
    ['', false],
  ])('%s: %s', (text, expected) => {
    const tokens = tokenise(text);
    expect(isNegative(tokens, 0, tokens.length, english)).toBe(expected);
  });
});

test('what an institution is reported to say is less surely what one who speaks for it said', () => {
  const sure = (speaker: string) =>
    read(
      `${speaker} said that lawyers examine the insurance of boats, crews and guests in the harbour.`,
    ).claims[0];
  const [own, others] = [sure('Pavel Soransky'), sure('The Lake Palace')];
  expect(own?.statements).toEqual(['soransky-silent']);
  expect(others?.confidence ?? 0).toBeLessThan(own?.confidence ?? 0);
});
