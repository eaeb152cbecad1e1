import { describe, expect, test } from 'vitest';
import { BadArguments, readArguments } from '../../../../tools/bench/arguments.ts';

const names = new Map([
  ['names', { needsData: true }],
  ['scale', { needsData: false }],
]);
const read = (...args: string[]) => readArguments(args, names);

test('all that may be said', () => {
  expect(read('names', '--data', 'labelled', '--json', '--predictions', 'found')).toEqual({
    name: 'names',
    data: 'labelled',
    predictions: 'found',
    json: true,
    every: undefined,
  });
});

test('how many pages to go on', () => {
  expect(read('names', '--data', 'pages', '--every', '12').every).toBe(12);
});

test('what makes its own data needs none', () => {
  expect(read('scale')).toEqual({
    name: 'scale',
    data: undefined,
    predictions: undefined,
    json: false,
  });
});

describe('what makes no sense is refused in one line', () => {
  test.each([
    [[], 'Say what to measure: names, scale.'],
    [['taste'], 'There is no benchmark "taste"; there are names, scale.'],
    [['names', 'scale'], 'Name one benchmark, not names, scale.'],
    [['names'], 'Say where the data of names are: --data FOLDER.'],
    [
      ['names', '--data', 'pages', '--every', '0'],
      '--every takes a whole number from 1 on, not "0".',
    ],
    [['names', '--fast'], "Unknown option '--fast'."],
    [['scale', '--browser', 'lynx'], '--browser takes chrome or firefox, not "lynx".'],
  ])('%j', (args, message) => {
    expect(() => read(...args)).toThrow(new BadArguments(message));
  });
});

test('which browser shows the pages, and where pictures go', () => {
  const { browser, screenshots } = read('scale', '--browser', 'firefox', '--screenshots', 'shots');
  expect({ browser, screenshots }).toEqual({ browser: 'firefox', screenshots: 'shots' });
});
