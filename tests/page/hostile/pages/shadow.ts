import { article, type HostilePage, LAST, paragraph } from '../hostile-page.ts';

const ADA = 'Ada Kern';

function attach(host: string, mode: string, markup: string): string {
  return `<script>document.querySelector('${host}').attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(markup)};</script>`;
}

/** Trees within the tree. */
export const SHADOW_PAGES: HostilePage[] = [
  {
    name: 'nested open shadow trees',
    body: article(
      `<div id="outer"></div>
      <script>
        const outer = document.querySelector('#outer').attachShadow({ mode: 'open' });
        outer.innerHTML = '<section><div></div></section>';
        outer.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(paragraph(ADA))};
      </script>`,
    ),
    marks: [ADA, LAST],
    card: true,
  },
  {
    name: 'slotted text',
    body: article(
      `<div id="host">${paragraph(ADA)}<p>Not in any slot: Ada Kern, who was nowhere to be seen at all.</p></div>
      ${attach('#host', 'open', '<h2>Within</h2><slot name="one"></slot>')}
      <script>document.querySelector('#host p').slot = 'one';</script>`,
    ),
    marks: [ADA, LAST],
    card: true,
  },
  {
    name: 'a shadow tree that is attached later',
    body: article('<div id="host"></div>'),
    before: [LAST],
    marks: [ADA, LAST],
    act: ({ page }) =>
      page.evaluate((markup) => {
        const host = document.querySelector('#host') as Element;
        host.attachShadow({ mode: 'open' }).innerHTML = markup;
        // The tree itself announces nothing; what a page does beside it does.
        document.querySelector('h1')?.append(' and after');
      }, paragraph(ADA)),
  },
  {
    name: 'text that changes within a shadow tree',
    body: article(`<div id="host"></div>${attach('#host', 'open', paragraph('Nobody'))}`),
    before: [LAST],
    marks: [ADA, LAST],
    act: ({ page }) =>
      page.evaluate((markup) => {
        const text = document.querySelector('#host')?.shadowRoot?.querySelector('p');
        if (text) text.outerHTML = markup;
      }, paragraph(ADA)),
  },
  {
    name: 'a closed shadow tree',
    body: article(`<div id="host"></div>${attach('#host', 'closed', paragraph(ADA))}`),
    marks: [LAST],
  },
];
