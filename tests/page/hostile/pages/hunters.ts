import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { eventually } from '../../../e2e/session.ts';
import { article, type HostilePage, LAST, paragraph } from '../hostile-page.ts';
import type { Tab } from '../tab.ts';

const ADA = 'Ada Kern';
const BOTH = [ADA, LAST];
const SETTLE_MS = 800;

interface Hunter {
  /** What the page got hold of: words for what it should never see. */
  caught: string[];
  /** Nodes of the card that the browser itself gave away. */
  leaked: Node[];
}

declare global {
  /** What the page under test has caught. */
  var hunter: Hunter;
}

/** Looks for the card wherever a page can look, and works whatever it finds. */
function hunt(): void {
  const hunter: Hunter = { caught: [], leaked: [] };
  globalThis.hunter = hunter;
  const press = (root: Node) => {
    hunter.leaked.push(root);
    // Where a link leads a page can go by itself.
    for (const control of (root as ShadowRoot).querySelectorAll<HTMLElement>('button, summary')) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        control.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      control.click();
    }
  };
  const examine = (node: unknown) => {
    const root = node instanceof Node ? node.getRootNode() : undefined;
    if (root instanceof ShadowRoot) press(root);
  };
  const workHost = (host: HTMLElement) => {
    if (host.shadowRoot) hunter.caught.push('an open shadow root');
    if (host.localName.includes('-')) {
      try {
        customElements.define(host.localName, class extends HTMLElement {});
        hunter.caught.push('a name to define');
      } catch {}
    }
    try {
      if (host.attachInternals().shadowRoot) hunter.caught.push('its internals');
    } catch {}
    try {
      host.attachShadow({ mode: 'open' });
      hunter.caught.push('a shadow root of its own');
    } catch {}
    if (host.getHTML({ serializableShadowRoots: true }) !== '') hunter.caught.push('its HTML');
    const copy = host.cloneNode(true) as HTMLElement;
    if (copy.shadowRoot || copy.childNodes.length > 0) hunter.caught.push('a copy');
    host.click();
    host.focus();
    examine(document.activeElement);
    for (const animation of document.getAnimations())
      examine((animation.effect as KeyframeEffect).target);
  };
  customElements.define('own-box', class extends HTMLDivElement {}, { extends: 'div' });
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof HTMLElement && node.parentNode === document.documentElement)
          workHost(node);
  }).observe(document, { childList: true, subtree: true });

  const types =
    'pointermove pointerdown pointerup mousemove mousedown mouseup click focusin focusout keydown keyup toggle selectionchange animationstart'.split(
      ' ',
    );
  for (const type of types)
    addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        const own = event as Event & Record<string, unknown>;
        const { originalTarget, explicitOriginalTarget, rangeParent, relatedTarget } = own;
        const path = event.composedPath();
        const { anchorNode } = getSelection() ?? {};
        for (const node of [path[0], originalTarget, explicitOriginalTarget, rangeParent])
          examine(node);
        for (const node of [relatedTarget, anchorNode]) examine(node);
      },
      true,
    );
}

/** Acts like a reader on every mark, and announces what older versions listened to. */
function pretend(): void {
  for (const [name, highlight] of CSS.highlights) {
    document.dispatchEvent(new CustomEvent(name));
    for (const { startContainer } of highlight) {
      const element = startContainer.parentElement as Element;
      const { x, y } = element.getBoundingClientRect();
      const init = { clientX: x + 30, clientY: y + 8, bubbles: true, composed: true };
      const touch = { ...init, pointerType: 'touch' };
      for (const type of ['pointermove', 'pointermove', 'pointerdown', 'pointerup', 'click'])
        element.dispatchEvent(new PointerEvent(type, init));
      for (const type of ['pointerdown', 'pointerup', 'click'])
        element.dispatchEvent(new PointerEvent(type, touch));
    }
  }
  document.dispatchEvent(new CustomEvent('counterpoint:arrival'));
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  document.dispatchEvent(new Event('visibilitychange'));
}

/** What a reader would find changed: the settings, and which tabs there are. */
function state({ ask }: Tab): Promise<string> {
  return ask(
    `Promise.all([chrome.storage.local.get('settings'), chrome.tabs.query({})]).then(([{ settings }, tabs]) =>
      JSON.stringify([settings, tabs.map(({ id }) => id).sort()]))`,
  );
}

/** Presses all over a stretch of the window, as a reader would whom the page has led there. */
async function pressAllOver(
  { page }: Tab,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Promise<void> {
  for (let down = 6; down < height; down += 9)
    for (let across = 12; across < width; across += 40)
      await page.mouse.click(x + across, y + down);
}

async function openCard(
  tab: Tab,
): Promise<{ x: number; y: number; width: number; height: number }> {
  await tab.hover();
  await eventually('the card', tab.cardIsOpen);
  await settled();
  return tab.page.evaluate(() => {
    const host = document.querySelector('html > div[popover]') as Element;
    const { x, y, width, height } = host.getBoundingClientRect();
    return { x, y, width, height };
  });
}

const settled = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

/** Drawing anew may shade the edge of a line otherwise; no attack changes so little of a colour. */
const LEAST_CHANGE = 16;

function isSamePicture(one: Buffer, other: Buffer): boolean {
  return (
    one.length === other.length &&
    one.every((value, at) => Math.abs(value - (other[at] ?? 0)) < LEAST_CHANGE)
  );
}

/** Every rule by which a page might hide or deform the card, or put something over its words. */
const STYLES = [
  'html > div { opacity: 0 !important; visibility: hidden !important; color: transparent !important }',
  'html > div { filter: opacity(0) !important; clip-path: inset(50%) !important; mask: linear-gradient(transparent, transparent) !important }',
  'html > div { transform: scale(0.1) !important; zoom: 3 !important; scale: 2 !important; rotate: 9deg !important; translate: 50px !important }',
  'html > div { font: 60px monospace !important; letter-spacing: 9px !important; line-height: 3 !important; text-indent: 50px !important }',
  'html > div { mix-blend-mode: difference !important; background: red !important; border: 9px solid red !important; padding: 30px !important }',
  'html > div { direction: rtl !important; writing-mode: vertical-rl !important; unicode-bidi: bidi-override !important; color-scheme: only dark !important }',
  'html > div { width: 40px !important; height: 20px !important; overflow: hidden !important; contain: strict !important; content-visibility: hidden !important }',
  'html > div { animation: gone 1s infinite !important; transition: all 99s !important } @keyframes gone { from, to { opacity: 0; color: transparent } }',
  'html > div::before, html > div::after { content: "Win" !important; display: block !important; position: fixed !important; inset: 0 !important; background: red !important; pointer-events: none !important }',
  'html > div::first-line { color: transparent !important; font-size: 1px !important } html > div::first-letter { color: transparent !important; font-size: 90px !important }',
  'html > div { --ink: transparent !important; --paper: red !important; --sans: monospace !important; --size-text: 1px !important; --max-height: 9px !important }',
  '@property --ink { syntax: "<length>"; inherits: false; initial-value: 3px } @property --paper { syntax: "<color>"; inherits: false; initial-value: red }',
  'html { opacity: 0.2 !important; color: red !important }',
  'html { color-scheme: only dark !important; font-size: 90px !important }',
];

const FONTS = [
  '-apple-system',
  'system-ui',
  'sans-serif',
  'serif',
  'Segoe UI',
  'Roboto',
  'Cantarell',
  'Ubuntu',
  'Noto Sans',
  'Liberation Sans',
  'Iowan Old Style',
  'Charter',
  'Source Serif 4',
  'Noto Serif',
  'Cambria',
  'Liberation Serif',
  'Georgia',
];

/** Pages that want to know of the card, to read or work it, or to have the reader do so unknowingly. */
export const HUNTERS: HostilePage[] = [
  {
    name: 'a hunter for the card',
    body: article(`${paragraph(ADA)}<script>(${hunt})()</script>`),
    marks: BOTH,
    holds: async (tab) => {
      const before = await state(tab);
      await tab.page.evaluate(pretend);
      await settled();
      expect(await tab.cardIsOpen()).toBe(false);
      expect(await tab.marks()).toEqual(BOTH);

      const { x, y, width } = await openCard(tab);
      for (const across of [20, width / 2, width - 20])
        await tab.page.mouse.move(x + across, y + 20, { steps: 4 });
      await tab.page.evaluate(
        (point) => {
          const over = document.elementFromPoint(point.x, point.y) as HTMLElement;
          for (const type of ['pointerdown', 'pointerup', 'click'])
            over.dispatchEvent(new PointerEvent(type, { clientX: point.x, clientY: point.y }));
          over.click();
        },
        { x: x + width - 20, y: y + 20 },
      );
      await tab.page.keyboard.press('Tab');
      await settled();
      const found = await tab.page.evaluate(() => ({
        caught: globalThis.hunter.caught,
        leaks: globalThis.hunter.leaked.length > 0,
        traces: [
          ...[...CSS.highlights].flatMap(([name, { priority }]) => [name, String(priority)]),
          ...Object.getOwnPropertyNames(globalThis),
          document.querySelector('html > div[popover]')?.outerHTML ?? '',
          ...[...document.adoptedStyleSheets, ...document.styleSheets].map((sheet) =>
            [...sheet.cssRules].map(({ cssText }) => cssText).join(''),
          ),
        ].filter((text) => /counterpoint|highlight|^[1-9]$/i.test(text)),
      }));
      expect(found.caught).toEqual([]);
      expect(found.traces.filter((name) => !/^Highlight(?:Registry)?$/.test(name))).toEqual([]);
      // Firefox tells pages what lies under the pointer in a closed shadow tree; Chromium does not.
      expect(found.leaks).toBe(/Firefox/.test(await tab.page.evaluate(() => navigator.userAgent)));
      expect(await tab.cardIsOpen()).toBe(true);
      expect(await state(tab)).toBe(before);
    },
  },
  {
    name: 'names of marks that are foreseen',
    body: article(paragraph(ADA)),
    marks: BOTH,
    holds: async ({ page }) => {
      const names = () => page.evaluate(() => [...CSS.highlights.keys()]);
      const first = await names();
      await page.reload();
      await eventually('the marks', async () => (await names()).length === first.length);
      expect((await names()).filter((name) => first.includes(name))).toEqual([]);
    },
  },
  {
    name: 'styles that blank the card',
    body: article(paragraph(ADA)),
    marks: BOTH,
    holds: async (tab) => {
      const { page } = tab;
      const { x, y, width, height } = await openCard(tab);
      const clip = { x: x + 4, y: y + 4, width: width - 8, height: height - 8 };
      const seen = async () =>
        PNG.sync.read(Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false })))
          .data;
      const looksLike = async (picture: Buffer) => isSamePicture(await seen(), picture);
      const plain = await seen();
      const changed: string[] = [];
      for (const css of STYLES) {
        await page.evaluate((text) => {
          const style = document.createElement('style');
          style.id = 'attack';
          style.textContent = text;
          document.head.append(style);
        }, css);
        if (!(await looksLike(plain))) changed.push(css);
        await page.evaluate(() => document.querySelector('#attack')?.remove());
      }
      await page.evaluate(async (families) => {
        for (const family of families) {
          const face = new FontFace(family, 'local("DejaVu Sans Mono"), local("Liberation Mono")');
          document.fonts.add(await face.load().catch(() => face));
        }
      }, FONTS);
      if (!(await looksLike(plain))) changed.push('fonts');
      await page.evaluate(() => {
        const host = document.querySelector('html > div[popover]');
        const gone = {
          opacity: 0,
          color: 'red',
          transform: 'translateX(9px)',
          filter: 'blur(9px)',
        };
        host?.animate([gone, gone], { duration: 1e8, fill: 'both' });
      });
      if (!(await looksLike(plain))) changed.push('an animation');
      await page.evaluate(() => getSelection()?.selectAllChildren(document.documentElement));
      const selected = await seen();
      await page.evaluate(() => {
        const style = document.createElement('style');
        style.textContent =
          'html::selection, ::selection { color: transparent; background: white; -webkit-text-fill-color: transparent; text-shadow: 0 0 9px red }';
        document.head.append(style);
      });
      if (!(await looksLike(selected))) changed.push('the colours of a selection');
      expect(changed).toEqual([]);
      expect(await tab.cardIsOpen()).toBe(true);
    },
  },
  {
    name: 'a zoom that blows the card up',
    body: article(paragraph(ADA)),
    marks: BOTH,
    holds: async (tab) => {
      const plain = await openCard(tab);
      await tab.page.keyboard.press('Escape');
      await tab.page.evaluate(() => {
        document.documentElement.style.zoom = '3';
      });
      const zoomed = await openCard(tab);
      expect(zoomed.width).toBeCloseTo(plain.width, 0);
    },
  },
  {
    name: 'the card moved into a frame',
    body: article(paragraph(ADA)),
    marks: BOTH,
    holds: async (tab) => {
      await openCard(tab);
      const before = await state(tab);
      await tab.page.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'position:fixed;inset:0;width:420px;height:340px;opacity:.01';
        document.body.append(frame);
        const host = document.querySelector<HTMLElement>('html > div[popover]') as HTMLElement;
        frame.contentDocument?.body.append(host);
        host.showPopover();
      });
      await pressAllOver(tab, { x: 0, y: 0, width: 420, height: 340 });
      await settled();
      expect(await state(tab)).toBe(before);
      await tab.page.evaluate(() => {
        const frame = document.querySelector('iframe');
        const host = frame?.contentDocument?.querySelector<HTMLElement>('div[popover]');
        document.documentElement.append(host as HTMLElement);
        frame?.remove();
        host?.style.setProperty('opacity', '.01', 'important');
        host?.style.setProperty('inset', '0', 'important');
        host?.showPopover();
      });
      await pressAllOver(tab, { x: 0, y: 0, width: 420, height: 340 });
      await settled();
      expect(await state(tab)).toBe(before);
    },
  },
  {
    name: 'a transition of the whole view over the card',
    body: article(paragraph(ADA), {
      head: '<style>::view-transition { background: red; pointer-events: none } ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 99s; pointer-events: none }</style>',
    }),
    marks: BOTH,
    holds: async (tab) => {
      const card = await openCard(tab);
      const before = await state(tab);
      await tab.page.evaluate(() => void document.startViewTransition?.(() => undefined));
      await settled();
      await pressAllOver(tab, card);
      await settled();
      expect(await state(tab)).toBe(before);
    },
  },
  {
    name: 'a storm of popovers over the card',
    body: article(paragraph(ADA)),
    marks: BOTH,
    holds: async (tab) => {
      await openCard(tab);
      await tab.page.evaluate(() => {
        const veil = document.createElement('div');
        veil.popover = 'manual';
        veil.style.cssText =
          'inset:0;width:100vw;height:100vh;border:0;background:red;pointer-events:none';
        document.body.append(veil);
        let storm = 0;
        const raise = () => {
          if (++storm > 500) return;
          veil.hidePopover();
          veil.showPopover();
        };
        document.addEventListener('toggle', (event) => event.target !== veil && raise(), true);
        document.addEventListener('toggle', raise, true);
        veil.showPopover();
      });
      await eventually('the card gives up', async () => !(await tab.cardIsOpen()));
      await settled();
      expect(await tab.cardIsOpen()).toBe(false);
      expect(await tab.marks()).toEqual(BOTH);
    },
  },
];
