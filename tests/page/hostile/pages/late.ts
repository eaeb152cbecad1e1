import { article, type HostilePage, LAST, paragraph } from '../hostile-page.ts';
import type { Tab } from '../tab.ts';

const ADA = 'Ada Kern';
const BOTH = [ADA, LAST];

/** Waits for the page's own script or styles to be done. */
const after = (ms: number) => () => new Promise((resolve) => setTimeout(resolve, ms));

const run =
  (body: () => unknown) =>
  ({ page }: Tab) =>
    page.evaluate(body);

/** The element that two pages of different kinds turn at. */
const setRootClass = run(() => {
  document.documentElement.className = 'ready';
});

/** Pages whose text comes into view after they were read, each brought by something else. */
export const LATE_PAGES: HostilePage[] = [
  {
    name: 'a page that hides its main part until a class says so',
    body: article(paragraph(ADA), {
      head: '<style>html:not(.ready) #story{display:none}</style>',
    }),
    before: [],
    marks: BOTH,
    act: setRootClass,
  },
  {
    name: 'a page that draws nothing until a class says so',
    body: article(paragraph(ADA), {
      head: '<style>html:not(.ready) body{visibility:hidden}</style>',
    }),
    before: [],
    marks: BOTH,
    act: setRootClass,
  },
  {
    name: 'a page that is shown by the end of an animation',
    body: article(paragraph(ADA), {
      head: `<style>body{animation:veil 2.5s steps(1,end) 0s 1 normal both}
        @keyframes veil{from{visibility:hidden}to{visibility:visible}}</style>`,
    }),
    before: [],
    marks: BOTH,
    act: after(1_800),
  },
  {
    name: 'a page that is shown as a style sheet is taken out',
    body: article(paragraph(ADA), {
      head: '<style id="veil">body{visibility:hidden!important}</style>',
    }),
    before: [],
    marks: BOTH,
    act: run(() => document.querySelector('#veil')?.remove()),
  },
  {
    name: 'a page that is shown by a rule that nothing tells of',
    body: article(paragraph(ADA), { head: '<style id="veil">body{visibility:hidden}</style>' }),
    before: [],
    marks: BOTH,
    act: run(() => (document.querySelector('#veil') as HTMLStyleElement).sheet?.deleteRule(0)),
  },
  {
    name: 'a rest that a class further out unfolds in its line',
    body: article(
      `<p>Late in the day, when nobody was looking for anybody any more, <span class="rest">${ADA} came to the jetty for the papers</span>.</p>`,
      {
        head: '<style>html:not(.ready) .rest{display:none}</style>',
      },
    ),
    before: [LAST],
    marks: BOTH,
    act: setRootClass,
  },
  {
    name: 'a rest that only styles unfold',
    body: article(
      `<input type="checkbox" id="more"><label for="more">More</label><div class="rest">${paragraph(ADA)}</div>`,
      { head: '<style>.rest{display:none}#more:checked~.rest{display:block}</style>' },
    ),
    before: [LAST],
    marks: BOTH,
    act: ({ page }) => page.click('label'),
  },
  {
    name: 'two variants, of which the width of the window shows one',
    body: article(
      `<div class="wide">${paragraph(ADA)}</div><div class="slim">${paragraph(ADA)}</div>`,
      {
        head: '<style>.slim{display:none}@media(max-width:700px){.wide{display:none}.slim{display:block}}</style>',
      },
    ),
    marks: BOTH,
    act: ({ page }) => page.setViewport({ width: 600, height: 700 }),
  },
  {
    name: 'a component that is defined late and draws its own text',
    body: article('<late-story></late-story>'),
    before: [LAST],
    marks: BOTH,
    act: ({ page }) =>
      page.evaluate((markup) => {
        class LateStory extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).innerHTML = markup;
          }
        }
        customElements.define('late-story', LateStory);
      }, paragraph(ADA)),
  },
  {
    name: 'an article said to be hidden while a notice is open',
    body: article(paragraph(ADA), {
      below: `<div role="dialog" style="position:fixed;bottom:0">Choose.</div>
        <script>document.querySelector('#story').setAttribute('aria-hidden', 'true')</script>`,
    }).replace(
      LAST,
      `${'Nobody could say on this long evening what had been agreed there. '.repeat(8)}${LAST}`,
    ),
    marks: BOTH,
  },
  {
    name: 'a part that is for nobody until its attribute goes',
    body: article(`<div aria-hidden="true" id="part">${paragraph(ADA)}</div>`),
    before: [LAST],
    marks: BOTH,
    act: run(() => document.querySelector('#part')?.removeAttribute('aria-hidden')),
  },
  {
    name: 'a draft that is finished',
    body: article(`<div contenteditable="true" id="part">${paragraph(ADA)}</div>`),
    before: [LAST],
    marks: BOTH,
    act: run(() => document.querySelector('#part')?.removeAttribute('contenteditable')),
  },
  {
    name: 'a fold that opens',
    body: article(`<div id="fold">${paragraph(ADA)}</div>`, {
      head: '<style>#fold{max-height:0;overflow:hidden}.ready #fold{max-height:20em}</style>',
    }),
    before: [LAST],
    marks: BOTH,
    act: setRootClass,
  },
];
