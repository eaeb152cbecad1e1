import { describe, expect, test } from 'vitest';
import { canonicalHost } from '../../../platform/hosts.ts';

describe('a host in settings', () => {
  test.each([
    ['paper.example', 'paper.example'],
    ['PAPER.Example', 'paper.example'],
    ['www.paper.example', 'paper.example'],
    ['paper.example.', 'paper.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['my_paper.-odd-.example', 'my_paper.-odd-.example'],
    ['192.0.2.7', '192.0.2.7'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['intranet', 'intranet'],
  ])('%j is known as %j', (host, known) => {
    expect(canonicalHost(host)).toBe(known);
    expect(canonicalHost(known)).toBe(known);
  });

  test('keeps the www. of a site that is called so', () => {
    expect(canonicalHost('www.com')).toBe('www.com');
  });

  test.each([
    [''],
    ['*'],
    ['*.com'],
    ['*.other.example'],
    ['['],
    ['\ud800'],
    ['\ud800.example'],
    ['paper.example/politics'],
    ['paper.example:8080'],
    ['reader@paper.example'],
    ['paper..example'],
    ['.paper.example'],
    ['two words.example'],
    ["o'paper.example"],
    ['1'],
    ['0x7f.1'],
    [`${'a'.repeat(64)}.example`],
    [`${'a.'.repeat(130)}example`],
  ])('%j is none', (host) => {
    expect(canonicalHost(host)).toBeUndefined();
  });
});
