import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainText } from '../../../tools/scan/plain-text.ts';
import { runs } from '../../effort.ts';

const texts = (text: string) => readPlainText(text).blocks.map((block) => block.text);

test('every line is a paragraph where writers end lines with their sentences', () => {
  expect(texts('A headline\n\nFirst paragraph.\nSecond paragraph.\n')).toEqual([
    'A headline',
    'First paragraph.',
    'Second paragraph.',
  ]);
});

test('only blank lines part paragraphs where lines are wrapped', () => {
  const wrapped =
    'This text was broken\nby a mailer into short\nlines that mean nothing.\n\nAnd this is\nthe second one.';
  expect(texts(wrapped)).toHaveLength(2);
});

test('a short first line that is no sentence is a headline', () => {
  expect(readPlainText('Talks go on\n\nThey met again.').blocks[0]?.kind).toBe('heading');
  expect(readPlainText('They met again.\n\nThey left.').blocks[0]?.kind).toBe('paragraph');
});

test('what follows a notice of rights lies outside the article', () => {
  const { blocks } = readPlainText(
    'They met again.\nAll rights reserved.\nAnother story altogether.',
  );
  expect(blocks.map((block) => block.region)).toEqual(['body', 'outside', 'outside']);
});

test('every block stands in the text where it says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('One. ', 'two', '\n', '\r\n', '\n\n', ' ', '“Three.”')),
      (parts) => {
        const text = parts.join('');
        const { blocks, starts } = readPlainText(text);
        blocks.forEach((block, number) => {
          const start = starts[number] ?? -1;
          expect(text.slice(start, start + block.text.length)).toBe(block.text);
        });
      },
    ),
    runs(),
  );
});

test('takes any number of empty lines for one gap', () => {
  expect(readPlainText(`One.${'\n'.repeat(5_000_000)}Two.`).blocks).toHaveLength(2);
});
