import { expect } from 'vitest';
import { article, type HostilePage, LAST, paragraph, sentence } from '../hostile-page.ts';
import type { Tab } from '../tab.ts';

const ADA = 'Ada Kern';
const PROSE =
  `<p>${'The boats stayed at the quay while the fog moved over the water. '.repeat(4)}</p>`.repeat(
    3,
  );
const SPACE = '<div style="height:1200px"></div>';
const NEXT_TITLE = 'A harbour without boats';

/** The first article with room below it, and a script that brings the next one and goes there. */
function endless(data = ''): string {
  const next = `<section><h1>${NEXT_TITLE}</h1>${PROSE}<p>${sentence(LAST)}</p>${SPACE}</section>`;
  return article(`${paragraph(ADA)}${PROSE}`, {
    below: `${SPACE}<script>
      addEventListener('go-next', () => {
        document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(next).replaceAll('</', '<\\/')});
        document.head.insertAdjacentHTML('beforeend', ${JSON.stringify(data).replaceAll('</', '<\\/')});
        document.querySelector('section').scrollIntoView();
        history.replaceState({}, '', '/a-harbour-without-boats');
      });
      addEventListener('go-back', () => scrollTo(0, 0));
    </script>`,
  });
}

const OWN_DATA = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'NewsArticle',
  headline: NEXT_TITLE,
  datePublished: '2024-06-01',
})}</script>`;

interface Known {
  page?: { title?: string; published?: string };
  annotations?: { mentions?: { matched: string }[] };
}

async function known({ ask, id }: Tab): Promise<Known | undefined> {
  return (await ask<Record<string, Known>>(`chrome.storage.session.get('tab:${id}')`))[`tab:${id}`];
}

const titled = async (tab: Tab) => (await known(tab))?.page?.title;
const named = async (tab: Tab) =>
  (await known(tab))?.annotations?.mentions?.map(({ matched }) => matched);
const tell = (tab: Tab, event: string) =>
  tab.page.evaluate((name) => dispatchEvent(new Event(name)), event);

/** Pages that show several articles, or one under several addresses. */
export const SEVERAL_PAGES: HostilePage[] = [
  {
    name: 'the next article below the first',
    body: endless(OWN_DATA),
    before: [ADA, LAST],
    marks: [ADA, LAST, LAST],
    act: (tab) => tell(tab, 'go-next'),
    holds: async (tab) => {
      await expect.poll(() => titled(tab)).toBe(NEXT_TITLE);
      expect((await known(tab))?.page?.published).toBe('2024-06-01');
      expect(await named(tab)).toEqual([LAST]);
      await tell(tab, 'go-back');
      await expect.poll(() => titled(tab)).toBe('Talks at the lake');
      expect((await known(tab))?.page?.published).toBe('2024-05-08');
      expect(await named(tab)).toEqual([ADA, LAST]);
    },
  },
  {
    name: 'the next article, of which nothing is stated',
    body: endless(),
    before: [ADA, LAST],
    marks: [ADA, LAST, LAST],
    act: (tab) => tell(tab, 'go-next'),
    holds: async (tab) => {
      await expect.poll(() => titled(tab)).toBe(NEXT_TITLE);
      expect((await known(tab))?.page?.published).toBeUndefined();
    },
  },
  {
    name: 'an address that is tidied while a card is open',
    body: article(paragraph(ADA)),
    marks: [ADA, LAST],
    holds: async (tab) => {
      await tab.hover();
      await expect.poll(tab.cardIsOpen).toBe(true);
      await tab.page.evaluate(() => history.replaceState({}, '', '/tidied'));
      const end = Date.now() + 1_500;
      while (Date.now() < end) {
        expect(await tab.cardIsOpen()).toBe(true);
        expect(await tab.marks()).toEqual([ADA, LAST]);
      }
    },
  },
];
