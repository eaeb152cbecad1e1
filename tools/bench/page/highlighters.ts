import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Actor } from '../../../contract/pack.ts';

/** What anybody would look for who knows these actors: their names, and surnames alone. */
export function namesOf(actors: readonly Actor[]): string[] {
  const names = actors.flatMap(({ kind, name }) =>
    kind === 'person' ? [name, name.split(' ').at(-1) ?? name] : [name],
  );
  return [...new Set(names)];
}

/** Source of a script that marks names by mark.js, whole words only. */
export function markJsScript(names: readonly string[]): string {
  const path = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');
  return `(() => {
    const module = { exports: {} };
    const exports = module.exports;
    const define = undefined;
    ${readFileSync(path, 'utf8')}
    new module.exports(document.documentElement).mark(${JSON.stringify(names)}, {
      separateWordSearch: false,
      accuracy: 'exactly',
    });
  })()`;
}

/**
 * Source of the plainest script that does the same: one expression for all names, one walk over the
 * text nodes, and an element around each name.
 */
export function plainWalkScript(names: readonly string[]): string {
  return `(${plainWalk})(${JSON.stringify(names)})`;
}

function plainWalk(names: string[]): void {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const longestFirst = escaped.sort((a, b) => b.length - a.length);
  const wanted = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const found: [Text, RegExpMatchArray][] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (/^(?:script|style|noscript|textarea|title)$/.test(node.parentElement?.localName ?? ''))
      continue;
    for (const match of (node as Text).data.matchAll(wanted)) found.push([node as Text, match]);
  }
  // Backwards, so that the rest of a text node stays where it is.
  for (const [text, match] of found.reverse()) {
    const name = text.splitText(match.index ?? 0);
    name.splitText(match[0].length);
    const mark = document.createElement('mark');
    name.replaceWith(mark);
    mark.append(name);
  }
}

/**
 * Source of a script that keeps the main thread busy for so many milliseconds, in two tasks and with
 * work in the browser's own code, so that a measurement can be held against it.
 */
export function busyScript(first: number, second: number): string {
  return `(${busy})(${first}, ${second})`;
}

function busy(first: number, second: number): Promise<void> {
  const spend = (ms: number): void => {
    const end = performance.now() + ms;
    while (performance.now() < end) document.documentElement.cloneNode(true);
  };
  spend(first);
  return new Promise((resolve) =>
    setTimeout(() => {
      spend(second);
      resolve();
    }),
  );
}
