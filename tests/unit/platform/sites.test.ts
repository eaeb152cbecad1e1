import { describe, expect, test } from 'vitest';
import {
  covers,
  modeOf,
  parseSite,
  patternsFor,
  scopesFor,
  siteOf,
} from '../../../platform/sites.ts';

const EVERYWHERE = ['*://*/*'];

test.each([
  ['https://www.paper.example/a?b#c', 'paper.example'],
  ['http://news.paper.example:8080/', 'news.paper.example'],
  ['https://paper.example./a', 'paper.example'],
  ['https://www.com/', 'www.com'],
  ['about:blank', undefined],
  ['file:///tmp/page.html', undefined],
  ['chrome://extensions', undefined],
  ['no address', undefined],
  [undefined, undefined],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test.each([
  ['paper.example', 'paper.example'],
  [' https://www.paper.example/politics ', 'paper.example'],
  ['PAPER.example', 'paper.example'],
  ['localhost', 'localhost'],
  ['*.paper.example', 'paper.example'],
  ['*://*.paper.example/*', 'paper.example'],
  ['paper.example:8080/politics', 'paper.example'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['192.0.2.7', '192.0.2.7'],
  ['*.com', undefined],
  ['5', undefined],
  ['[', undefined],
  ['two words', undefined],
  ['word', undefined],
  ['', undefined],
])('%j typed as a site means %s', (text, site) => {
  expect(parseSite(text)).toBe(site);
});

describe('the mode of a host', () => {
  const sites = { 'paper.example': 'never', 'live.paper.example': 'always' } as const;

  test('comes from its own entry first', () => {
    expect(modeOf(sites, 'live.paper.example')).toEqual({
      mode: 'always',
      decidedBy: 'live.paper.example',
    });
  });
  test('else from its nearest parent', () => {
    expect(modeOf(sites, 'a.b.paper.example')).toEqual({
      mode: 'never',
      decidedBy: 'paper.example',
    });
    expect(modeOf(sites, 'a.live.paper.example').mode).toBe('always');
  });
  test('else from the default, and never from a host that merely ends alike', () => {
    expect(modeOf(sites, 'newspaper.example')).toEqual({ mode: 'auto' });
  });
  test('a host of one label holds for itself alone, as its pattern does', () => {
    expect(modeOf({ localhost: 'never' }, 'localhost').mode).toBe('never');
    expect(modeOf({ localhost: 'never', com: 'never' }, 'paper.com').mode).toBe('auto');
    expect(modeOf({ localhost: 'never' }, 'a.localhost').mode).toBe('auto');
  });
  test('is not read from names every object has', () => {
    expect(modeOf({}, 'constructor')).toEqual({ mode: 'auto' });
  });
});

test('patterns cover a host and what lies below, but an address only itself', () => {
  expect(patternsFor('paper.example')).toEqual(['*://*.paper.example/*']);
  expect(patternsFor('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
  expect(patternsFor('localhost')).toEqual(['*://localhost/*']);
});

test.each([
  ['<all_urls>', 'any.example', true],
  ['*://*/*', 'any.example', true],
  ['https://*/*', 'any.example', true],
  ['*://*.paper.example/*', 'paper.example', true],
  ['*://*.paper.example/*', 'a.paper.example', true],
  ['*://*.paper.example/*', 'newspaper.example', false],
  ['*://paper.example/*', 'a.paper.example', false],
  ['nonsense', 'paper.example', false],
])('%s covers %s: %s', (pattern, host, covered) => {
  expect(covers(pattern, host)).toBe(covered);
});

describe('where the script is registered', () => {
  test('nowhere while nothing is granted', () => {
    expect(scopesFor({ 'paper.example': 'always' }, [])).toEqual([]);
  });
  test('everywhere granted but the sites switched off', () => {
    expect(scopesFor({ 'off.example': 'never', 'on.example': 'auto' }, EVERYWHERE)).toEqual([
      {
        id: 'everywhere-granted',
        matches: EVERYWHERE,
        excludeMatches: ['*://*.off.example/*'],
        isWanted: false,
      },
    ]);
  });
  test('with a word to the gate on a site that is always to be read', () => {
    const scopes = scopesFor({ 'on.example': 'always' }, EVERYWHERE);
    expect(scopes.map(({ excludeMatches }) => excludeMatches)).toEqual([
      ['*://*.on.example/*'],
      [],
    ]);
    expect(scopes[1]).toMatchObject({ matches: ['*://*.on.example/*'], isWanted: true });
  });
  test('on what is granted below a site that is always to be read', () => {
    const scopes = scopesFor({ 'on.example': 'always' }, ['*://*.news.on.example/*']);
    expect(scopes[1]).toMatchObject({ matches: ['*://*.news.on.example/*'], isWanted: true });
  });
  test('again on a site kept on below one that is off, minus what is off below it', () => {
    const sites = {
      'off.example': 'never',
      'on.off.example': 'auto',
      'off.on.off.example': 'never',
    } as const;
    expect(scopesFor(sites, EVERYWHERE)[1]).toEqual({
      id: 'auto-on.off.example',
      matches: ['*://*.on.off.example/*'],
      excludeMatches: ['*://*.off.on.off.example/*'],
      isWanted: false,
    });
  });
  test('not on a kept site that is not granted', () => {
    const sites = { 'off.example': 'never', 'on.off.example': 'auto' } as const;
    expect(scopesFor(sites, ['*://*.other.example/*'])).toHaveLength(1);
  });
});
