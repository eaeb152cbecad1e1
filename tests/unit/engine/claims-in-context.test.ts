import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../../contract/annotations.ts';
import { FERRY_PACK, indexOf, read } from './fictional-pack.ts';

type Texts = Parameters<typeof read>[0];

const statement = (
  id: string,
  actor: string,
  date: string,
  text: string,
  proposition: string,
  stance: string,
) => ({ id, actor, date, quote: { text, lang: 'en' }, stances: [{ proposition, stance }] });

const PACK = {
  ...FERRY_PACK,
  propositions: [
    ...FERRY_PACK.propositions,
    { id: 'p-cede', text: 'Lakeland may cede land.', cues: { en: ['cede island'] } },
    { id: 'p-quay', text: 'The old quay is sold.', cues: { en: ['quay sell/sold/sale'] } },
    { id: 'p-pilots', text: 'Pilots are needed.', cues: { en: ['pilots needed/scarce'] } },
  ],
  statements: [
    statement(
      'kern-cede',
      'kern',
      '2024-06-03',
      'Our constitution protects the borders, and no territory will be surrendered to the occupier',
      'p-cede',
      'denies',
    ),
    statement(
      'kern-quay',
      'kern',
      '2024-06-04',
      'The granite quay goes to an honest bidder from the archipelago',
      'p-quay',
      'affirms',
    ),
    statement(
      'halm-pilots',
      'halm',
      '2024-06-03',
      'Seasoned pilots with a licence for fog and night passage remain hard to find',
      'p-pilots',
      'affirms',
    ),
  ],
  relations: [],
};
const INDEX = indexOf(PACK);
const DAY: PageFacts = { lang: 'en', published: '2024-06-05' };

function claims(texts: Texts, page: PageFacts = DAY): string[] {
  return read(texts, page, INDEX).claims.map(({ statements, evidence: { rule, speaker } }) =>
    [statements.join('/'), rule, speaker].join(' '),
  );
}

describe('a statement in another language than the article’s', () => {
  test.each<[string, string]>([
    [
      'de',
      'Nora Kern sagte, die Verfassung schütze die Grenzen, und kein Gebiet werde dem Besatzer überlassen.',
    ],
    [
      'es',
      'La Constitución protege las fronteras y ningún territorio será cedido al ocupante, dijo Nora Kern.',
    ],
    [
      'uk',
      '«Конституція захищає кордони, і жодної території окупанту не віддамо», – заявила Nora Kern.',
    ],
  ])('is recognised by what all languages share: %s', (lang, text) => {
    expect(claims(text, { ...DAY, lang })).toEqual(['kern-cede speaker-and-subject named']);
  });

  test('needs more than a common word and a name', () => {
    const text = 'Nora Kern sagte, die Grenzen der Geduld seien bald erreicht.';
    expect(claims(text, { ...DAY, lang: 'de' })).toEqual([]);
  });

  test('is not meant by the opposite', () => {
    const text = 'Nora Kern sagte, das Gebiet werde dem Besatzer überlassen, so die Verfassung.';
    expect(claims(text, { ...DAY, lang: 'de' })).toEqual([]);
  });
});

describe('the days of an article', () => {
  const text =
    'Anton Halm told the crews that seasoned pilots with a licence for fog were a rare sight.';

  test('make a report likelier than later ones', () => {
    expect(claims(text)).toEqual(['halm-pilots speaker-and-subject named']);
    expect(claims(text, { ...DAY, published: '2024-09-05' })).toEqual([]);
  });

  test.each([
    ['the day itself', 'on June 3', true],
    ['the day after', 'on June 4', true],
    ['another day', 'on May 20', false],
    ['its weekday', 'on Monday', true],
    ['another weekday', 'on Friday', false],
  ])('are held against a date behind the verb: %s', (_name, when, isMeant) => {
    const said = `Anton Halm said ${when} that seasoned pilots with a licence for fog are rare to find.`;
    expect(claims(said).length > 0).toBe(isMeant);
  });

  test.each([
    ['none where nothing tells', '', undefined],
    ['the one of the day named', ' on June 3', 'halm-pilots'],
  ])('choose among statements of the same words: %s', (_name, when, expected) => {
    const [, , pilots] = PACK.statements;
    const again = { ...pilots, id: 'halm-pilots-again', date: '2024-06-04' };
    const index = indexOf({ ...PACK, statements: [...PACK.statements, again] });
    const said = `Anton Halm said${when} that seasoned pilots with a licence for fog are rare to find.`;
    expect(read(said, DAY, index).claims[0]?.statements[0]).toBe(expected);
  });
});

describe('what stands around a sentence', () => {
  const QUOTED =
    '“The granite quay goes to an honest bidder from the archipelago,” Nora Kern said.';

  test.each([
    ['the speaker goes on', 'She added that the choir had sung well.'],
    ['in the same quotation', '“My mother is well,” she said.'],
  ])('gives a sentence nothing of its own: %s', (_name, next) => {
    expect(claims(`${QUOTED} ${next}`)).toEqual(['kern-quay same-quotation named']);
  });

  test.each([
    ['in her view', 'In her view, no island would ever be ceded.', ['p-cede pronoun']],
    ['in his view', 'In his view, no island would ever be ceded.', []],
    ['beside another report', 'The cook said that in her view no island would be ceded.', []],
  ])('a view is that of whoever spoke before: %s', (_name, text, expected) => {
    const found = read(['Nora Kern came late.', text].join(' '), DAY, INDEX).claims;
    expect(
      found.map((claim) => `${claim.propositions.map(({ id }) => id)} ${claim.evidence.speaker}`),
    ).toEqual(expected);
  });

  test('a pronoun of another gender goes back over whoever came between', () => {
    const text = 'Nora Kern came late. Anton Halm slept. She said that no island would be ceded.';
    expect(read(text, DAY, INDEX).claims).toMatchObject([{ speaker: 'kern' }]);
  });

  test('behind a colon a pronoun is whoever stands before it', () => {
    const text =
      'Nora Kern came late. Anton Halm was plain: the pilots, he said, with a licence for fog and night passage remain hard to find.';
    expect(read(text, DAY, INDEX).claims).toMatchObject([{ speaker: 'halm' }]);
  });

  test('nobody goes on in a sentence about somebody else', () => {
    const said = 'The granite quay goes to an honest bidder from the archipelago';
    const told = 'was the honest bidder for the granite quay from the archipelago.';
    const first = `Nora Kern said: “${said}.”`;
    const claimsOf = (subject: string) => read(`${first} ${subject} ${told}`, DAY, INDEX).claims;
    expect(claimsOf('Anton Halm')).toHaveLength(1);
  });

  test('a report goes on without a verb', () => {
    const text =
      'Anton Halm spoke at noon, as he said. Seasoned pilots with a licence for fog and night passage were hard to find.';
    expect(claims(text)).toEqual(['halm-pilots speaker-and-subject continued']);
  });

  test('a sentence quotes one statement and reports another', () => {
    const text =
      'No territory will be surrendered to the occupier while the constitution protects the borders, Nora Kern said, and “the granite quay goes to an honest bidder from the archipelago”.';
    expect(claims(text)).toEqual(['kern-quay/kern-cede same-quotation named']);
  });

  test('a question states nothing', () => {
    const stated = 'Anton Halm said: Seasoned pilots with a licence for fog are hard to find.';
    const asked = 'Anton Halm said: Are seasoned pilots with a licence for fog hard to find?';
    expect(claims(stated)).toEqual(['halm-pilots speaker-and-subject named']);
    expect(claims(asked)).toEqual([]);
  });
});

test('the view alone is named where the occasion is another one', () => {
  const text = 'Nora Kern said that a sale of the granite quay to an honest bidder is near.';
  expect(claims(text, { ...DAY, published: '2025-02-01' })).toEqual([' speaker-and-view named']);
});

describe('what the article itself tells is said by nobody', () => {
  test.each([
    'Nora Kern left. The ferry line to Veldmark was agreed.',
    'Nora Kern spoke for an hour. And soon the ferry line to Veldmark was agreed, boats sail.',
    'Nora Kern left. And should Nora Kern see that a ferry line to Veldmark was agreed, boats sail.',
  ])('%s', (text) => {
    expect(read(text).claims).toEqual([]);
  });

  test('but what goes on behind a report is', () => {
    const text =
      'Nora Kern said the talks were over. The ferry line to Veldmark was agreed, she said.';
    expect(read(text).claims.map(({ speaker }) => speaker)).toEqual(['kern']);
  });
});
