import { expect, test } from 'vitest';
import type { RivalMark } from '../../../contract/marks.ts';
import { placeMarks } from '../../../page/place-marks.ts';

const text = {} as Node;
const rangeOf = ({ start, end }: { start: number; end: number }) =>
  ({
    startContainer: text,
    endContainer: text,
    startOffset: start,
    endOffset: end,
  }) as StaticRange;

const mark: RivalMark = {
  style: 'actor',
  span: { block: 0, start: 0, end: 4 },
  article: 0,
  target: {
    kind: 'actor',
    mention: {
      ...{ block: 0, start: 0, end: 4, actor: 'kern', matched: 'Kern' },
      ...{ rule: 'surname', confidence: 1 },
    },
  },
};

test('a mark at the same place stays the same, and loses what was taken back', () => {
  const [before] = placeMarks([{ ...mark, group: 'kern', isMuted: true }], rangeOf, []);
  if (!before) throw new Error('Nothing was placed.');
  expect(before).toMatchObject({ group: 'kern', isMuted: true });
  const [after] = placeMarks([mark], rangeOf, [before]);
  expect(after).toBe(before);
  expect(after?.group).toBeUndefined();
  expect(after?.isMuted).toBeUndefined();
});
