import { expect, test } from 'vitest';
import { reliability } from '../../../../tools/bench/reliability.ts';

const claim = (start: number, more: object) => ({
  ...{ start, end: start + 10, speaker: 'kern', statements: [], propositions: [] },
  ...{ match: 'report' as const, confidence: 0.9 },
  ...more,
});

test('how sure claims are is held against how many are right, by class and by language', () => {
  const sentence = (start: number, more: object) => ({
    ...{ start, end: start + 10, speaker: 'kern', statements: [], propositions: [] },
    ...more,
  });
  const documents = [
    {
      id: 'a',
      lang: 'en',
      sentences: [
        sentence(0, { statements: [{ id: 's1' }] }),
        sentence(11, { speaker: 'halm', propositions: [{ id: 'p1' }] }),
        sentence(22, {}),
      ],
    },
    { id: 'b', lang: 'de', sentences: [sentence(0, { propositions: [{ id: 'p1' }] })] },
  ];
  const found = [
    {
      id: 'a',
      claims: [
        claim(0, { statements: ['s1'] }),
        claim(22, { statements: ['s1'], confidence: 0.8 }),
        claim(11, { match: 'question', propositions: [{ id: 'p1' }] }),
      ],
    },
    { id: 'b', claims: [claim(0, { match: 'question', propositions: [{ id: 'p1' }] })] },
  ];
  expect(reliability(documents, found).map(({ set, figures }) => [set, figures])).toEqual([
    ['question, all', { claims: 2, sure: 90, right: 50 }],
    ['question, de', { claims: 1, sure: 90, right: 100 }],
    ['question, en', { claims: 1, sure: 90, right: 0 }],
    ['report, all', { claims: 2, sure: 85, right: 50 }],
    ['report, en', { claims: 2, sure: 85, right: 50 }],
  ]);
});
