import { describe, expect, test } from 'vitest';
import { sourceHref, webAddress } from '../../../components/source/source-href.ts';
import { textFragment } from '../../../components/source/text-fragment.ts';

describe('addresses that may be linked', () => {
  test.each(['https://paper.example/a?b=c', 'http://paper.example/'])('%s may', (url) => {
    expect(webAddress(url)?.href).toBe(url);
  });

  test.each([
    undefined,
    '',
    'paper.example',
    '/relative',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<b>x</b>',
    'file:///etc/passwd',
    'ftp://paper.example/a',
    'https://',
    'https://tass.example@elsewhere.example/',
  ])('%s may not', (url) => {
    expect(webAddress(url)).toBeUndefined();
  });
});

describe('where a source leads', () => {
  const versions = [
    { text: 'Слова', lang: 'uk' },
    { text: 'Short words', lang: 'en' },
  ];

  test('to the words, where it prints them in their language', () => {
    const href = sourceHref({ url: 'https://paper.example/a', lang: 'en-GB' }, versions);
    expect(href).toBe('https://paper.example/a#:~:text=Short%20words');
  });

  test('to the words in the language of the source, where they are shown in several', () => {
    const href = sourceHref({ url: 'https://paper.example/a', lang: 'uk' }, versions);
    expect(href).toBe(`https://paper.example/a#:~:text=${encodeURIComponent('Слова')}`);
  });

  test('to the page, where it prints another language or none is known', () => {
    for (const lang of ['ru', undefined]) {
      expect(sourceHref({ url: 'https://paper.example/a', lang }, versions)).toBe(
        'https://paper.example/a',
      );
    }
  });

  test('to its own place, where the address names one', () => {
    const url = 'https://paper.example/a#part-2';
    expect(sourceHref({ url, lang: 'en' }, versions)).toBe(url);
  });

  test('an empty fragment is none', () => {
    const href = sourceHref({ url: 'https://paper.example/a#', lang: 'en' }, versions);
    expect(href).toBe('https://paper.example/a#:~:text=Short%20words');
  });
});

describe('text fragments', () => {
  test('seek a long quotation by its two ends', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve';
    expect(textFragment(text)).toBe(
      '#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve',
    );
  });

  test('keep what parts their pieces out of the words', () => {
    expect(textFragment('yes-men, here & there')).toBe(
      '#:~:text=yes%2Dmen%2C%20here%20%26%20there',
    );
  });

  test('seek the longest stretch that editors left as it was', () => {
    expect(textFragment('First … the longer stretch of words [of theirs] last')).toBe(
      '#:~:text=the%20longer%20stretch%20of%20words',
    );
  });

  test('seek nothing where nothing is left', () => {
    expect(textFragment(' … [all of it ours] ')).toBe('');
  });

  test('take broken characters as they come', () => {
    expect(textFragment('broken \ud800 here')).toBe('#:~:text=broken%20%EF%BF%BD%20here');
  });
});
