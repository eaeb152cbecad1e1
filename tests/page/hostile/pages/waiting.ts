import { article, type HostilePage, LAST, paragraph } from '../hostile-page.ts';
import type { Tab } from '../tab.ts';

const ADA = 'Ada Kern';
const SHELL = '<!doctype html><html lang="en"><head><title>…</title></head><body><nav>News</nav>';

/** Script that puts an article into the page it runs in. */
const bring = (how: string): string => `
  const other = new DOMParser().parseFromString(${asLiteral(article(paragraph(ADA)))}, 'text/html');
  ${how}`;

/** A text as a script in a page may hold it. */
function asLiteral(text: string): string {
  return JSON.stringify(text).replaceAll('</', '<\\/');
}

const WHOLE =
  'document.head.append(...other.head.children); document.body.append(...other.body.children);';

const complete = ({ page }: Tab) =>
  page
    .waitForSelector('head script[type="application/ld+json"] ~ style', { timeout: 5_000 })
    .then(() => page.waitForSelector('article'));

/** Pages that the gate leaves alone at first, and that turn into articles. */
export const WAITING_PAGES: HostilePage[] = [
  {
    name: 'an article that comes late',
    body: `${SHELL}<script>setTimeout(() => { ${bring(WHOLE)} }, 900)</script></body></html>`,
    before: [],
    marks: [ADA, LAST],
    act: complete,
  },
  {
    name: 'an article that comes bit by bit',
    body: `${SHELL}<main></main><script>
      ${bring('')}
      setTimeout(() => document.querySelector('main').append(...other.body.children), 600);
      setTimeout(() => document.head.append(...other.head.children), 1500);
    </script></body></html>`,
    before: [],
    marks: [ADA, LAST],
    act: complete,
  },
  {
    name: 'a skeleton with as many paragraphs',
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>…</title>
      <script type="application/ld+json">{}</script></head><body>
      <main><article>${'<p> </p>'.repeat(2)}</article></main><script>
      ${bring('')}
      setTimeout(() => document.body.append('Loading'), 100);
      setTimeout(() => {
        document.querySelector('head script').replaceWith(other.head.querySelector('script'));
        document.head.append(other.head.querySelector('style'));
        document.querySelector('main').replaceChildren(...other.body.children);
      }, 1500);
    </script></body></html>`,
    before: [],
    marks: [ADA, LAST],
    act: complete,
  },
  {
    name: 'a page that turns into an article by its address',
    body: `${SHELL}<p>Pick a story.</p></body></html>`,
    before: [],
    marks: [ADA, LAST],
    act: ({ page }) =>
      page.evaluate(
        (html) => {
          history.pushState({}, '', '?story');
          const other = new DOMParser().parseFromString(html, 'text/html');
          document.head.append(...other.head.children);
          document.body.replaceChildren(...other.body.children);
        },
        article(paragraph(ADA)),
      ),
  },
  {
    name: 'a page that never rests and is none',
    body: `${SHELL}<p id="clock"></p><script>
      let turns = 0;
      const turn = setInterval(() => {
        document.querySelector('#clock').replaceChildren('Nobody speaks of Ada Kern at ' + turns);
        if (++turns < 120) return;
        clearInterval(turn);
        document.documentElement.dataset.done = '';
      }, 16);
    </script></body></html>`,
    marks: [],
    act: ({ page }) => page.waitForSelector('[data-done]'),
  },
];
