import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../../contract/annotations.ts';
import { FERRY_PACK, indexOf, PAGE, read } from './fictional-pack.ts';

type Texts = Parameters<typeof read>[0];

/** The claims of a text: the statements, the rule, and how the speaker was found. */
function claims(texts: Texts, page: PageFacts = PAGE): string[] {
  return read(texts, page).claims.map(
    ({ statements, evidence: { rule, speaker } }) => `${statements} ${rule} ${speaker}`,
  );
}

const QUOTE =
  'The ferry line to Veldmark is agreed, and the first vessel will sail in early autumn';
const WHOLE = 'kern-agreed same-quotation named';
const PART = 'kern-agreed part-of-quotation named';

describe('a stored quotation in an article', () => {
  test.each<[string, Texts, string[]]>([
    ['the same words', `“${QUOTE},” Nora Kern said.`, [WHOLE]],
    ['other marks and capitals', `Nora Kern said: "${QUOTE.toUpperCase()}!"`, [WHOLE]],
    ['a part', 'Nora Kern said “the first vessel will sail in early autumn”.', [PART]],
    [
      'a few rare words',
      'Nora Kern promised that the “harbour toll drops by” much.',
      ['kern-toll part-of-quotation named'],
    ],
    [
      'an edited quotation',
      '“The ferry line to Veldmark is now agreed, and the first ship will sail in early autumn,” Nora Kern said.',
      [WHOLE],
    ],
    [
      'a quotation with a gap',
      '“The ferry line to Veldmark is agreed … the first vessel will sail in early autumn,” Nora Kern said.',
      [WHOLE],
    ],
    [
      'a pronoun',
      `Nora Kern came late. “${QUOTE},” she said.`,
      ['kern-agreed same-quotation pronoun'],
    ],
    [
      'a quotation that goes on',
      ['Nora Kern said that all was ready.', `“${QUOTE}.”`],
      ['kern-agreed same-quotation continued'],
    ],
    ['the wrong speaker', `“${QUOTE},” Anton Halm said.`, []],
    ['a part, by an unknown speaker', '“The first vessel will sail,” the harbour master said.', []],
    ['long words, whoever is said to speak', `“${QUOTE},” the harbour master said.`, [WHOLE]],
    ['other words', '“The old lighthouse keeps its lamp for another decade,” Nora Kern said.', []],
    ['common words', 'Nora Kern spoke of a “ferry line” again.', []],
    [
      'words out of order',
      '“Tonight celebrate may everywhere islanders and,” Greta van der Molen said.',
      ['molen-praise speaker-and-subject named'],
    ],
    ['words without marks or a verb', `${QUOTE}.`, []],
    ['a short quotation, whole', 'Nora Kern said “no comment” again.', []],
  ])('%s', (_name, texts, expected) => {
    expect(claims(texts)).toEqual(expected);
  });

  test('long words prove a statement where nobody is said to speak', () => {
    expect(claims(`“${QUOTE}.”`)).toEqual(['kern-agreed same-quotation none']);
    expect(claims('“The first vessel will sail.”')).toEqual([]);
  });

  test('nothing is reported before it was said', () => {
    const text = `“${QUOTE},” Nora Kern said.`;
    expect(read(text, { lang: 'en', published: '2024-05-05' }).claims).toEqual([]);
    expect(claims(text, { lang: 'en', published: '2024-05-06' })).toEqual([WHOLE]);
    expect(claims(text, { lang: 'en' })).toEqual([WHOLE]);
  });

  test('a translation that the pack holds is the statement as well', () => {
    const page = { lang: 'en', published: '2024-05-21' };
    const english =
      '“If the shipyard delivers in time, we will negotiate about the ferry,” Halm said.';
    const german =
      '„Falls die Werft rechtzeitig liefert, verhandeln wir über die Fähre“, sagte Anton Halm.';
    expect(claims(english, page)).toEqual(['halm-open same-quotation named']);
    expect(claims(german, { ...page, lang: 'de' })).toEqual(['halm-open same-quotation named']);
  });

  test('the words as spoken are the statement, where the pack prints a translation', () => {
    const statement = {
      ...{ id: 'halm-storm', actor: 'halm', date: '2024-05-06' },
      quote: { text: 'A dozen barrels drifted ashore at night', lang: 'en', original: false },
      originalQuote: { text: 'Ein Dutzend Fässer trieb nachts ans Ufer der Insel', lang: 'de' },
    };
    const pack = { ...FERRY_PACK, statements: [...FERRY_PACK.statements, statement] };
    const text = '„Ein Dutzend Fässer trieb nachts ans Ufer der Insel“, sagte Anton Halm.';
    const { claims } = read(text, { ...PAGE, lang: 'de' }, indexOf(pack));
    expect(claims).toMatchObject([{ match: 'quote', statements: ['halm-storm'] }]);
  });

  test('who speaks for an office is quoted in its name', () => {
    const statement = {
      ...{ id: 'soransky-storm', actor: 'soransky', date: '2024-05-06' },
      quote: { text: 'The storm spared our lighthouse and drowned a dozen empty barrels' },
    };
    const pack = { ...FERRY_PACK, statements: [...FERRY_PACK.statements, statement] };
    const text =
      '“The storm spared our lighthouse and drowned a dozen empty barrels,” the Lake Palace said.';
    const [claim] = read(text, PAGE, indexOf(pack)).claims;
    expect(claim).toMatchObject({ speaker: 'palace', statements: ['soransky-storm'] });
  });

  test('a claim covers its sentence and tells the words that prove it', () => {
    const sentence = `“${QUOTE},” Nora Kern said.`;
    const [claim] = read(`The sea was calm. ${sentence} Rain fell.`).claims;
    expect(claim).toMatchObject({
      ...{ block: 0, start: 18, end: 18 + sentence.length, sentence, speaker: 'kern' },
      ...{ match: 'quote', propositions: [{ id: 'p-agreed', stance: 'affirms' }] },
      carrier: { start: 18 + 1, end: 18 + 1 + QUOTE.length },
      evidence: { words: [QUOTE] },
    });
    expect(claim?.confidence).toBeGreaterThan(0.9);
  });

  test('an edited quotation is less sure than the same words', () => {
    const sure = (text: string) => read(`“${text},” Nora Kern said.`).claims[0]?.confidence ?? 0;
    expect(sure(QUOTE.replace('vessel', 'ship'))).toBeLessThan(sure(QUOTE));
  });
});
