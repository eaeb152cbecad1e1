import { expect } from 'vitest';
import { eventually } from '../../../e2e/session.ts';
import { article, type HostilePage, LAST, paragraph, sentence } from '../hostile-page.ts';

const ADA = 'Ada Kern';
const BOTH = [ADA, LAST];

/** Pages that are large, deep or laid out in other ways. */
export const LAYOUT_PAGES: HostilePage[] = [
  {
    name: '76,000 elements',
    body: article(paragraph(ADA), {
      below: `<div id="many"></div><script>document.querySelector('#many').innerHTML = '<i>x</i> '.repeat(76000);</script>`,
    }),
    marks: BOTH,
  },
  {
    name: 'a depth of 1,000',
    body: article('<div id="deep"></div>', {
      below: `<script>
        let at = document.querySelector('#deep');
        for (let depth = 0; depth < 1000; depth++) at = at.appendChild(document.createElement('div'));
        at.innerHTML = ${JSON.stringify(paragraph(ADA))};
      </script>`,
    }),
    marks: BOTH,
  },
  {
    name: 'content-visibility auto',
    body: article(
      `${paragraph(ADA)}<div style="height:3000px"></div>
      <div style="content-visibility:auto;contain-intrinsic-size:auto 300px">${paragraph(ADA)}</div>`,
    ),
    marks: [ADA, ADA, LAST],
    card: true,
  },
  {
    name: 'a part that is not rendered yet',
    body: article(paragraph(ADA), {
      head: '<style>footer{content-visibility:auto;contain-intrinsic-size:1px 80px;padding:50px 0}.row{display:flex}</style>',
      below: `<div style="height:5000px"></div><footer><div class="container"><div class="row">
        <div><h4>Offices</h4><ul><li><a href="#">Harbour</a></li></ul></div>
        <div><div class="row"><div><span>Line</span> one</div><div>two</div></div></div>
      </div></div></footer>`,
    }),
    marks: BOTH,
  },
  {
    name: 'text from right to left',
    body: article(
      `<p>אמר אתמול ${ADA} כי השיחות על המעבורת יימשכו גם בשבוע הבא, ואיש לא ענה לו על כך בערב הארוך.</p>`,
      { root: 'lang="en" dir="rtl"' },
    ),
    marks: BOTH,
    card: true,
  },
  {
    name: 'vertical text',
    body: article(paragraph(ADA), {
      head: '<style>article{writing-mode:vertical-rl;height:500px}</style>',
    }),
    // From right to left by column, so that the last paragraph is the first from the left.
    marks: BOTH,
    card: true,
  },
  {
    name: 'a page zoomed by style',
    body: article(paragraph(ADA), { root: 'lang="en" style="zoom:2"' }),
    marks: BOTH,
    card: true,
  },
  {
    name: 'a transformed page',
    body: article(paragraph(ADA), {
      head: '<style>body{transform:scale(.8) rotate(3deg);filter:blur(0.2px);overflow:hidden;contain:paint}</style>',
    }),
    marks: BOTH,
    card: true,
  },
  {
    name: 'an element in fullscreen',
    body: article(paragraph(ADA, 'id="full" style="background:white"')),
    marks: BOTH,
    holds: async ({ cardIsOpen, hover, page }) => {
      await page.evaluate(() => {
        const full = document.querySelector('#full') as HTMLElement;
        addEventListener('click', () => full.requestFullscreen(), { once: true });
      });
      await page.mouse.click(5, 5);
      await eventually('fullscreen', () =>
        page.evaluate(() => document.fullscreenElement !== null),
      );
      await hover();
      await eventually('the card', cardIsOpen);
      const onTop = () =>
        page.evaluate(() => {
          const { left, top, width, height } = (
            document.querySelector('#full > div[popover]') as Element
          ).getBoundingClientRect();
          return document
            .elementFromPoint(left + width / 2, top + height / 2)
            ?.matches('#full > div[popover]');
        });
      await expect.poll(onTop).toBe(true);
    },
  },
  {
    name: 'a page served as XHTML',
    type: 'application/xhtml+xml',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Talks</title>
<script type="application/ld+json"><![CDATA[{"@type":"NewsArticle","headline":"Talks","datePublished":"2024-05-08"}]]></script></head>
<body><article><h1>Talks</h1><p>${sentence(ADA)}</p><p>${sentence(LAST)}</p></article></body></html>`,
    marks: BOTH,
    card: true,
  },
  {
    name: 'a page of XML that is no XHTML',
    type: 'application/xml',
    body: `<?xml version="1.0"?><feed><entry>${sentence(ADA)}</entry></feed>`,
    marks: [],
  },
  {
    name: 'a drawing as a page',
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${sentence(ADA)}</text></svg>`,
    marks: [],
  },
];

/** Comes last, since browsers keep the zoom for all pages of the site. */
export const ZOOMED_PAGE: HostilePage = {
  name: 'a page zoomed by the reader',
  body: article(paragraph(ADA)),
  marks: BOTH,
  act: ({ ask, id }) => ask(`chrome.tabs.setZoom(${id}, 1.5)`),
};
