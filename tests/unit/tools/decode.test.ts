import { expect, test } from 'vitest';
import { decode } from '../../../tools/scan/decode.ts';
import { UnusableInput } from '../../../tools/unusable-input.ts';

test('reads UTF-8, with or without a mark, and the character set a page declares', () => {
  expect(decode(Buffer.from('Łódź'))).toBe('Łódź');
  expect(decode(Buffer.from('\ufeffŁódź'))).toBe('Łódź');
  const declared = Buffer.concat([
    Buffer.from('<meta charset="windows-1251"><p>'),
    Buffer.from([0xcf, 0xf3, 0xf2, 0xe8, 0xed]),
  ]);
  expect(decode(declared)).toContain('Путин');
});

test('reads a page as UTF-8 that was turned into it and still declares what it was', () => {
  expect(decode(Buffer.from('<meta charset="gb2312"><p>渡船'))).toContain('渡船');
});

test.each([
  ['a PDF', '%PDF-1.4'],
  ['a picture', '\x89PNG\r\n'],
  ['an archive', 'PK\x03\x04'],
  ['binary data', 'text\0with zeros'],
])('refuses %s', (_what, start) => {
  expect(() => decode(Buffer.from(start, 'latin1'))).toThrow(UnusableInput);
});
