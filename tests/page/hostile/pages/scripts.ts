import { expect } from 'vitest';
import { eventually } from '../../../e2e/session.ts';
import { article, type HostilePage, LAST, paragraph, sentence } from '../hostile-page.ts';

const ADA = 'Ada Kern';
const BOTH = [ADA, LAST];

/** An article whose script does the given things before anything else of it is there. */
function after(script: string): string {
  return article(paragraph(ADA), { head: `<script>${script}</script>` });
}

const throwing = (target: string) => `${target} = function () { throw new Error('patched'); };`;

/** Scripts that take the ground from under others. */
export const SCRIPT_PAGES: HostilePage[] = [
  {
    name: 'built-ins that throw',
    body: after(
      [
        'Array.prototype.map',
        'Array.prototype.filter',
        'Array.prototype.push',
        'Array.prototype[Symbol.iterator]',
        'JSON.parse',
        'JSON.stringify',
        'Promise.prototype.then',
        'Map.prototype.get',
        'MutationObserver.prototype.observe',
        'globalThis.MutationObserver',
        'globalThis.Map',
        'globalThis.WeakMap',
        'globalThis.AbortController',
        'globalThis.getComputedStyle',
        'globalThis.setTimeout',
        'globalThis.requestAnimationFrame',
        'Document.prototype.createTreeWalker',
        'Document.prototype.createRange',
        'Document.prototype.querySelectorAll',
        'EventTarget.prototype.addEventListener',
        'EventTarget.prototype.dispatchEvent',
      ]
        .map(throwing)
        .join('') +
        `Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('patched'); } });
         Object.defineProperty(Node.prototype, 'firstChild', { get() { throw new Error('patched'); } });
         Object.defineProperty(CharacterData.prototype, 'data', { get() { throw new Error('patched'); } });`,
    ),
    marks: BOTH,
    card: true,
  },
  {
    name: 'frozen prototypes',
    body: after(
      'for (const name of ["Object", "Array", "Map", "Function", "Promise", "Node", "Element", "HTMLElement", "Document", "EventTarget", "Range"]) Object.freeze(globalThis[name].prototype);',
    ),
    marks: BOTH,
    card: true,
  },
  {
    name: 'ways into the tree that throw',
    body: after(
      [
        'Element.prototype.attachShadow',
        'Element.prototype.append',
        'Node.prototype.appendChild',
        'HTMLElement.prototype.showPopover',
        'Document.prototype.createElement',
        'CSSStyleSheet.prototype.replaceSync',
      ]
        .map(throwing)
        .join(''),
    ),
    marks: BOTH,
    card: true,
  },
  {
    name: 'a polluted prototype',
    body: after(
      `for (const name of ['kind', 'region', 'news', 'reason', 'span', 'signal', 'type', 'id', 'then', 'get', 'set', 'start', 'muted'])
         Object.defineProperty(Object.prototype, name, { get: () => 'polluted', set() {}, configurable: true });
       Array.prototype[0] = 'polluted'; delete Array.prototype[0];`,
    ),
    marks: BOTH,
    card: true,
  },
  {
    name: "CSS, Highlight and Range of the page's own",
    body: after(
      'CSS = {}; Highlight = class {}; Range = class {}; StaticRange = class {}; CSSStyleSheet = class {}; CustomEvent = class {}; navigation = {}; Navigation = class {};',
    ),
    marks: BOTH,
    card: true,
  },
  {
    name: 'highlights of its own',
    body: article(
      `${paragraph(ADA, 'id="own"')}<script>
        const range = new Range();
        range.selectNodeContents(document.querySelector('#own'));
        CSS.highlights.set('search-result', new Highlight(range));
        CSS.highlights.set('actor', new Highlight(range));
      </script>`,
    ),
    marks: BOTH,
    card: true,
    holds: async ({ ask, id, marks, run }) => {
      await ask(`chrome.storage.local.get('settings').then(({ settings }) =>
        chrome.storage.local.set({ settings: { ...settings, sites: { ...settings.sites, 'on.example': 'never' } } }))`);
      await eventually('the marks go', async () => (await marks()).length === 0);
      const [left] = await run(() => CSS.highlights.size);
      expect({ id, left }).toEqual({ id, left: 2 });
      await ask(`chrome.storage.local.get('settings').then(({ settings }) => {
        delete settings.sites['on.example'];
        return chrome.storage.local.set({ settings });
      })`);
      await eventually('the marks come back', async () => (await marks()).length === 2);
    },
  },
  {
    name: 'all highlights cleared',
    body: article(paragraph(ADA, 'id="own"')),
    marks: BOTH,
    act: ({ page }) =>
      page.evaluate(() => {
        CSS.highlights.clear();
        document.querySelector('#own')?.append(' And so on.');
      }),
  },
  {
    name: 'an element like our host',
    body: article(
      `<div popover="manual" id="own">${paragraph('A stranger')}</div>${paragraph(ADA)}`,
    ),
    marks: BOTH,
    card: true,
  },
  {
    name: 'our host removed as soon as it comes',
    body: article(
      `${paragraph(ADA)}<script>
        new MutationObserver(() => document.querySelectorAll('html > [popover]').forEach((host) => host.remove()))
          .observe(document, { childList: true, subtree: true });
        addEventListener('keydown', ({ key }) => { document.title = key; });
      </script>`,
    ),
    marks: BOTH,
    holds: async ({ hover, page, cardIsOpen, look }) => {
      await hover();
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await cardIsOpen()).toBe(false);
      expect((await look()).hosts).toBe(0);
      await page.keyboard.press('Escape');
      await eventually('the page hears Escape', () =>
        page.evaluate(() => document.title === 'Escape'),
      );
    },
  },
  {
    name: 'a page that listens for Escape',
    body: after(
      "addEventListener('keydown', ({ key }) => { document.documentElement.dataset.keys = (document.documentElement.dataset.keys ?? '') + key; }, true);",
    ),
    marks: BOTH,
    act: ({ page }) => page.keyboard.press('Escape'),
    holds: async ({ hover, page, cardIsOpen }) => {
      const keys = () => page.evaluate(() => document.documentElement.dataset.keys);
      expect(await keys()).toBe('Escape');
      await hover();
      await eventually('the card', cardIsOpen);
      await page.keyboard.press('Escape');
      await eventually('the card closes', async () => !(await cardIsOpen()));
      await page.keyboard.press('Escape');
      await expect.poll(keys).toMatch(/^Escape(?:Escape){1,2}$/);
    },
  },
  {
    name: 'a page that swallows pointer and keys',
    body: after(
      `for (const type of ['pointermove', 'pointerdown', 'pointerover', 'mousemove', 'click', 'keydown', 'scroll'])
        addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);`,
    ),
    marks: BOTH,
    holds: async ({ ask, cardIsOpen, hover, id, page, run }) => {
      await hover();
      await new Promise((resolve) => setTimeout(resolve, 400));
      await page.keyboard.press('Escape');
      expect(await cardIsOpen()).toBe(false);
      expect(await ask(`chrome.tabs.get(${id}).then(({ status }) => status)`)).toBe('complete');
      expect(await run(() => CSS.highlights.size > 0)).toEqual([true]);
    },
  },
  {
    name: 'a policy that forbids everything',
    body: article(paragraph(ADA)).replace(/<style>.*<\/style>/, ''),
    headers: {
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    marks: BOTH,
    card: true,
  },
  {
    name: 'a policy that puts the page in a sandbox',
    body: article(paragraph(ADA)),
    headers: { 'content-security-policy': 'sandbox' },
    marks: BOTH,
    card: true,
  },
  {
    name: 'trusted types',
    body: article(paragraph(ADA)),
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    },
    marks: BOTH,
    card: true,
  },
  {
    name: 'an overlay over everything',
    body: article(`<p>${sentence(ADA)}</p>`, {
      below:
        '<dialog id="veil" style="width:100vw;height:100vh;max-width:none;max-height:none;opacity:.5">Please accept.</dialog><script>veil.showModal()</script>',
    }),
    marks: BOTH,
    holds: async ({ hover, cardIsOpen }) => {
      await hover();
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await cardIsOpen()).toBe(false);
    },
  },
];
