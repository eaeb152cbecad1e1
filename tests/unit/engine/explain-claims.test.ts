import { describe, expect, test } from 'vitest';
import { explainClaims } from '../../../engine/read/explain-claims.ts';
import { blocksOf, FERRY, FERRY_PACK, indexOf, PAGE, read } from './fictional-pack.ts';

const REPORT = 'Nora Kern said that the ferry line to Veldmark was agreed.';

function explained(text: string, index = FERRY) {
  const [first] = explainClaims(blocksOf([text]), PAGE, index);
  return first;
}

describe('what a sentence was weighed against', () => {
  test('is told with the features that speak for and against it, and what came of it', () => {
    const one = explained(REPORT);
    expect(one).toMatchObject({
      start: 0,
      end: REPORT.length,
      speaker: 'kern',
      decision: 'report',
    });
    expect(one?.statements[0]).toMatchObject({ id: 'kern-agreed', by: ['words'] });
    expect(one?.statements[0]?.features).toMatchObject({ cue: 1, signAgrees: 1 });
    expect(one?.questions[0]).toMatchObject({ id: 'p-agreed', stance: 'affirms' });
    const [claim] = read(REPORT).claims;
    expect(one?.statements[0]?.likely).toBe(claim?.confidence);
  });

  test('is told where nothing came of it', () => {
    const one = explained('Nora Kern said that no ferry line had been agreed.');
    expect(one?.decision).toBe('nothing');
    expect(one?.statements[0]?.features).toMatchObject({ signDisagrees: 1 });
  });

  test('leaves out whoever the packs do not know', () => {
    expect(explained('The cook said that the ferry line to Veldmark was agreed.')).toBeUndefined();
  });
});

describe('twins that differ in one point', () => {
  const TALKS = indexOf({
    ...FERRY_PACK,
    statements: [
      ...FERRY_PACK.statements,
      {
        id: 'kern-crews',
        actor: 'kern',
        date: '2024-05-07',
        quote: {
          text: 'Within ten days the crews from France will inspect forty percent of the quays',
        },
      },
    ],
  });
  const SAID =
    'Nora Kern said that within ten days the crews from France would inspect forty percent of the quays.';
  const likely = (text: string) =>
    explained(text, TALKS)?.statements.find(({ id }) => id === 'kern-crews');

  test('the same is a report', () => {
    expect(explained(SAID, TALKS)?.decision).toBe('report');
    expect(likely(SAID)?.features).toMatchObject({ numbersAgree: 1 });
  });

  test.each([
    ['another number of the same', 'ten days', 'twelve days', 'numbersDisagree'],
    ['the same number of something else', 'ten days', 'ten years', 'numbersDisagree'],
    ['another share', 'forty percent', '70 percent', 'numbersDisagree'],
    ['another country', 'from France', 'from Mexico', 'namesStrange'],
    ['a condition', 'that within', 'that if within', 'condition'],
  ])('%s is none', (_name, from, to, feature) => {
    const text = SAID.replace(from, to);
    // One that is far behind the first is not even weighed.
    expect(likely(text)?.features[feature] ?? 1).toBe(1);
    expect(explained(text, TALKS)?.decision).not.toBe('report');
  });
});

describe('what speaks for a statement beside the words in common', () => {
  const features = (text: string, index = FERRY) =>
    explained(text, index)?.statements.find(({ id }) => id === 'kern-agreed')?.features ?? {};

  test('the words between marks, by whether its texts have them', () => {
    expect(features(REPORT)).not.toHaveProperty('marksAgree');
    expect(features('Nora Kern said that the “ferry line” to Veldmark was agreed.')).toMatchObject({
      marksAgree: 1,
    });
    expect(
      features('Nora Kern said that the ferry line to Veldmark, a “triumph”, was agreed.'),
    ).toMatchObject({ marksForeign: 1 });
  });

  test('the words that carry its stance, as far as the sentence has them', () => {
    const carriedBy = (words: string) =>
      indexOf({
        ...FERRY_PACK,
        statements: FERRY_PACK.statements.map((one) =>
          one.id === 'kern-agreed'
            ? {
                ...one,
                stances: [{ proposition: 'p-agreed', stance: 'affirms', supports: [words] }],
              }
            : one,
        ),
      });
    expect(features(REPORT, carriedBy('The ferry line to Veldmark is agreed'))).toMatchObject({
      carried: 1,
    });
    expect(features(REPORT, carriedBy('will sail in early autumn'))).not.toHaveProperty('carried');
  });

  test('that its question has cues and the sentence none of them', () => {
    expect(features(REPORT)).not.toHaveProperty('cueMissing');
    expect(features('Nora Kern said the first vessel would sail in early autumn.')).toMatchObject({
      cueMissing: 1,
    });
  });
});

describe('where nobody is known to speak', () => {
  const WORDS =
    'the ferry line to Veldmark is agreed and the first vessel will sail in early autumn.';
  const last = (text: string) => explainClaims(blocksOf([text]), PAGE, FERRY).at(-1);

  test('whoever may speak is weighed by the words and by the chance of being the speaker', () => {
    const one = last(`Nora Kern rejoiced: ${WORDS}`);
    expect(one).toMatchObject({ speaker: 'kern', decision: 'report' });
    const { assumed, chance } = one?.statements[0]?.features ?? {};
    expect(assumed).toBe(1);
    expect(chance).toBeGreaterThan(0);
    expect(chance).toBeLessThan(1);
  });

  test('somebody whom the packs do not know leaves nobody else to speak', () => {
    expect(last(`Nora Kern was at ease. The cook said that ${WORDS}`)).toBeUndefined();
  });
});

test('a question is found by its wordings, whoever speaks', () => {
  const text = 'Pavel Soransky said that a boat route over the strait was arranged for autumn.';
  const offered = (wordings: { lang: string; text: string }[]) => {
    const propositions = FERRY_PACK.propositions.map((one) => ({ ...one, cues: {}, wordings }));
    const one = explained(text, indexOf({ ...FERRY_PACK, propositions }));
    return one?.questions.map(({ id }) => id) ?? [];
  };
  expect(offered([])).toEqual([]);
  const route = 'a boat route over the strait is arranged for autumn';
  expect(offered([{ lang: 'en', text: route }])).toContain('p-agreed');
});

describe('a statement that speaks to several questions', () => {
  const statement = {
    id: 'kern-both',
    actor: 'kern',
    date: '2024-05-07',
    quote: {
      text: 'The ferry line to Veldmark is settled and the harbour toll will fall by a third',
    },
    stances: [
      {
        proposition: 'p-agreed',
        stance: 'affirms',
        supports: ['The ferry line to Veldmark is settled'],
      },
      {
        proposition: 'p-toll',
        stance: 'affirms',
        supports: ['the harbour toll will fall by a third'],
      },
    ],
  };
  const index = indexOf({ ...FERRY_PACK, statements: [statement], relations: [] });
  const stances = (text: string) =>
    read(text, PAGE, index).claims.flatMap(({ propositions }) => propositions.map(({ id }) => id));

  test.each([
    ['one', 'Nora Kern said that the ferry line to Veldmark was settled.', ['p-agreed']],
    [
      'both',
      'Nora Kern said that the ferry line to Veldmark was settled and the harbour toll would fall by a third.',
      ['p-agreed', 'p-toll'],
    ],
  ])('hands on what the sentence carries: %s', (_name, text, expected) => {
    expect(stances(text)).toEqual(expected);
  });
});
