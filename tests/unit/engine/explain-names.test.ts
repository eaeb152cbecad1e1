import { describe, expect, test } from 'vitest';
import type { PackIndex } from '../../../engine/pack/pack-index.ts';
import { annotate } from '../../../engine/read/annotate.ts';
import { explainNames } from '../../../engine/read/explain-names.ts';
import { reportOn } from '../../../tools/scan/report-on.ts';
import { blocksOf, FERRY, FERRY_PACK, indexOf, PAGE } from './fictional-pack.ts';

/** The ferry's people, and some more who share names. */
const CROWDED = indexOf(FERRY_PACK, {
  pack: { id: 'crowd', title: 'Crowd' },
  actors: [
    { id: 'ada', name: 'Ada Quorn', bareSurname: 'allowed' },
    { id: 'emil', name: 'Emil Quorn', bareSurname: 'allowed' },
    { id: 'iva', name: 'Iva Brentholm', bareSurname: 'unless-doubtful' },
  ],
});

type Explained = [words: string, decision: string, actors: string, reason: string];

function explained(texts: Parameters<typeof blocksOf>[0], index: PackIndex = CROWDED): Explained[] {
  const blocks = blocksOf(texts);
  const { mentions } = annotate(blocks, PAGE, index);
  return explainNames(blocks, PAGE, index, mentions).map(
    ({ matched, decision, actors, reason }) => [matched, decision, actors.join(), reason],
  );
}

describe('why a name was accepted or refused', () => {
  test.each<[string, Explained[]]>([
    ['Nora Kern waved.', [['Nora Kern', 'marked', 'kern', 'full-name']]],
    ['In the evening Brentholm waved.', [['Brentholm', 'marked', 'iva', 'only-bearer']]],
    ['A road in Kern County.', [['Kern County', 'refused', '', 'confusable']]],
    ['Their Halms are here.', [['Halms', 'refused', 'halm', 'other-language']]],
    ['In the evening Boris Halm waved.', [['Halm', 'refused', 'halm', 'other-first-name']]],
    ['In the evening Halm Reed waved.', [['Halm', 'refused', 'halm', 'goes-on']]],
    ['They sold Halm Holdings.', [['Halm', 'refused', 'halm', 'another-entity']]],
    ['In the evening Mrs Halm waved.', [['Halm', 'refused', 'halm', 'title-of-other-gender']]],
    ['Gifts of Soransky came.', [['Soransky', 'refused', 'soransky', 'needs-full-name']]],
    ['A gift from Brentholm arrived.', [['Brentholm', 'refused', 'iva', 'doubtful-alone']]],
    ['They slept in the Lake Palace.', [['Lake Palace', 'refused', 'palace', 'does-not-speak']]],
    ['In the evening Quorn waved.', [['Quorn', 'ambiguous', 'ada,emil', 'shared-name']]],
    [
      'Boris Halm came. In the evening Halm waved.',
      [
        ['Halm', 'refused', 'halm', 'other-first-name'],
        ['Halm', 'refused', 'halm', 'rival-bearer'],
      ],
    ],
    [
      'Ada Quorn came. In the evening Quorn waved.',
      [
        ['Ada Quorn', 'marked', 'ada', 'full-name'],
        ['Quorn', 'marked', 'ada', 'surname'],
        ['Quorn', 'refused', 'emil', 'named-less'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(explained([text])).toEqual(expected);
  });

  test('a name of several outside the article is nobody’s', () => {
    expect(explained(['An evening.', { text: 'Only Quorn waved.', region: 'outside' }])).toEqual([
      ['Quorn', 'refused', 'ada', 'several-bearers'],
      ['Quorn', 'refused', 'emil', 'several-bearers'],
    ]);
  });

  test('what is marked is what the page is marked with', () => {
    const blocks = blocksOf(['Nora Kern met Halm and Quorn. “It is late,” the Lake Palace said.']);
    const { mentions } = annotate(blocks, PAGE, CROWDED);
    const marked = explainNames(blocks, PAGE, CROWDED, mentions).filter(
      ({ decision }) => decision === 'marked',
    );
    expect(mentions.length).toBeGreaterThan(2);
    expect(marked.map(({ actors, reason, start }) => [actors[0], reason, start])).toEqual(
      mentions.map(({ actor, rule, start }) => [actor, rule, start]),
    );
  });

  test('the report lists the names in words, where asked for', () => {
    const [text, verdict] = [
      'Only Quorn met Halm.',
      { news: true, reason: 'reader-asked' },
    ] as const;
    const input = { page: PAGE, verdict, blocks: blocksOf([text]), starts: [0], text };
    const report = reportOn('a', input, CROWDED, { withText: false, explain: true });
    expect(report.names?.map(({ why }) => why)).toEqual([
      'ambiguous: the page does not say which one is meant: Ada Quorn or Emil Quorn',
      'accepted: a surname that may stand alone here',
    ]);
    expect(report.ambiguous).toEqual([
      {
        ...{ text: 'Quorn', start: 5, end: 10 },
        candidates: [
          { actor: 'ada', rule: 'surname' },
          { actor: 'emil', rule: 'surname' },
        ],
      },
    ]);
    expect('names' in reportOn('a', input, FERRY, { withText: false })).toBe(false);
  });
});
