import { expect } from 'vitest';
import { article, type HostilePage, LAST, paragraph, sentence } from '../hostile-page.ts';
import type { Tab } from '../tab.ts';

const ADA = 'Ada Kern';
const BOTH = [ADA, LAST];

/** Waits for the page's own script to say that it is done. */
const done = ({ page }: Tab) =>
  page.waitForFunction(() => document.documentElement.dataset.done !== undefined, { polling: 50 });

async function publishedDay({ ask, id }: Tab): Promise<string | undefined> {
  const stored = await ask<Record<string, { page: { published?: string } }>>(
    `chrome.storage.session.get('tab:${id}')`,
  );
  return stored[`tab:${id}`]?.page.published;
}

/** Replaces the article by one of another day, by the given change of the address. */
function nextPage(
  name: string,
  change: () => unknown,
  extra: Partial<HostilePage> = {},
): HostilePage {
  return {
    name,
    body: article(paragraph(ADA)),
    before: BOTH,
    marks: [LAST],
    act: async ({ page }) => {
      const next = article(paragraph('A stranger'), { published: '2023-03-02', title: 'No talks' });
      await page.evaluate(change);
      await page.evaluate((html) => {
        const other = new DOMParser().parseFromString(html, 'text/html');
        document.querySelector('script')?.replaceWith(other.querySelector('script') as Element);
        document.querySelector('article')?.replaceWith(other.querySelector('article') as Element);
      }, next);
    },
    holds: async (tab) => {
      await expect.poll(() => publishedDay(tab)).toBe('2023-03-02');
    },
    ...extra,
  };
}

/** Pages that do not keep still. */
export const CHANGING_PAGES: HostilePage[] = [
  {
    name: 'text edited in place',
    body: article(paragraph('Nobody', 'id="edited"')),
    before: [LAST],
    marks: BOTH,
    act: ({ page }) =>
      page.evaluate((words) => {
        (document.querySelector('#edited')?.firstChild as Text).data = words;
      }, sentence(ADA)),
  },
  {
    name: 'text replaced while it is read',
    body: article(
      `<div id="moving"></div>
      <script>
        let turns = 0;
        const turn = setInterval(() => {
          document.querySelector('#moving').innerHTML = turns % 2 ? ${JSON.stringify(paragraph('Nobody'))} : ${JSON.stringify(paragraph(ADA))};
          document.querySelector('article').lastElementChild.firstChild.splitText(turns % 30 + 10);
          document.querySelector('article').normalize();
          if (++turns === 301) { clearInterval(turn); document.documentElement.dataset.done = ''; }
        }, 4);
      </script>`,
    ),
    before: BOTH,
    marks: BOTH,
    act: done,
  },
  {
    name: 'changes sixty times a second',
    body: article(paragraph(ADA), {
      below: `<p id="ticker">0</p><script>
        let ticks = 0;
        const tick = setInterval(() => {
          document.querySelector('#ticker').textContent = 'Tick ' + ++ticks;
          if (ticks === 120) { clearInterval(tick); document.documentElement.dataset.done = ''; }
        }, 16);</script>`,
    }),
    marks: BOTH,
    act: done,
  },
  {
    name: 'endless scrolling',
    body: article('<div style="height:900px"></div><div id="more"></div>', {
      below: `<script>
        let batches = 0;
        addEventListener('scroll', () => {
          if (batches++ < 2) document.querySelector('#more').insertAdjacentHTML('beforeend', ${JSON.stringify(`${paragraph(ADA)}<div style="height:700px"></div>`)});
          else document.documentElement.dataset.done = '';
        });</script>`,
    }),
    before: [LAST],
    marks: [ADA, ADA, LAST],
    act: async (tab) => {
      for (const top of [500, 1000, 900])
        await tab.page.evaluate(
          (y) =>
            new Promise((resolve) => {
              addEventListener('scroll', () => requestAnimationFrame(resolve), { once: true });
              scrollTo(0, y);
            }),
          top,
        );
      await done(tab);
    },
  },
  {
    name: 'a live page that prepends',
    body: article('<div id="live"></div>', { type: 'LiveBlogPosting' }),
    before: [LAST],
    marks: [ADA, ADA, LAST],
    act: async ({ page }) => {
      for (let entry = 0; entry < 2; entry++) {
        await page.evaluate(
          (markup) => {
            document.querySelector('#live')?.insertAdjacentHTML('afterbegin', markup);
          },
          `<section><h2>Entry ${entry}</h2>${paragraph(ADA)}</section>`,
        );
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    },
  },
  nextPage('another page by pushState', () => history.pushState(null, '', '/the-next-story')),
  nextPage('another page by replaceState', () => history.replaceState(null, '', '/the-next-story')),
  nextPage('another page by the fragment', () => {
    location.hash = '#/the-next-story';
  }),
  nextPage('another page by the Navigation API', async () => {
    if (!('navigation' in globalThis)) return history.pushState(null, '', '/the-next-story');
    navigation.addEventListener('navigate', (event) => event.intercept());
    await navigation.navigate('/the-next-story').finished;
  }),
  {
    name: 'the back button',
    body: article(paragraph(ADA)),
    also: { '/elsewhere': { body: article('') } },
    before: BOTH,
    marks: BOTH,
    card: true,
    act: async ({ ask, id, page }) => {
      await page.goto(new URL('/elsewhere', page.url()).href);
      await ask(`chrome.tabs.goBack(${id})`);
      const address = () => ask<string>(`chrome.tabs.get(${id}).then(({ url }) => url)`);
      await expect.poll(address, { timeout: 10_000 }).not.toContain('elsewhere');
    },
  },
  {
    name: 'a document written anew after loading',
    body: article(paragraph('Nobody')),
    before: [LAST],
    marks: BOTH,
    card: true,
    act: ({ page }) =>
      page.evaluate(
        (html) => {
          document.open();
          document.write(html);
          document.close();
        },
        article(paragraph(ADA)),
      ),
  },
  {
    name: 'a document that loses its body',
    body: article(paragraph(ADA)),
    before: BOTH,
    marks: [],
    act: ({ page }) => page.evaluate(() => document.body.remove()),
  },
  {
    name: 'a root element swapped for another',
    body: article(paragraph(ADA)),
    before: BOTH,
    marks: [LAST],
    card: true,
    act: ({ page }) =>
      page.evaluate(
        (html) => {
          const other = new DOMParser().parseFromString(html, 'text/html');
          document.documentElement.replaceWith(document.adoptNode(other.documentElement));
        },
        article(paragraph('Nobody')),
      ),
  },
];
