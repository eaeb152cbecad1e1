import { expect } from 'vitest';
import { article, type HostilePage, LAST, paragraph } from '../hostile-page.ts';

const ADA = 'Ada Kern';
const FRAME = 'style="width:680px;height:260px;border:0"';

/** The same article where an attribute takes it. */
const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const inFrame = (path: string, attributes = '') =>
  `<iframe src="${path}" ${FRAME} ${attributes}></iframe>`;

const STORY = { body: article(paragraph(ADA), { title: 'In the frame' }) };

/** Pages within pages. */
export const FRAME_PAGES: HostilePage[] = [
  {
    name: 'an article of the same site in a frame',
    body: article('', { below: inFrame('/framed/story') }),
    also: { '/framed/story': STORY },
    marks: [LAST, ADA, LAST],
    holds: async ({ ask, id, page }) => {
      const stored = await ask<Record<string, { page: { title: string } }>>(
        `chrome.storage.session.get('tab:${id}')`,
      );
      expect(stored[`tab:${id}`]?.page.title).toBe('Talks at the lake');
      expect(page.frames()).toHaveLength(2);
    },
  },
  {
    name: 'frames within frames',
    body: article('', { below: inFrame('/framed/outer') }),
    also: {
      '/framed/outer': { body: `<!doctype html><title>Outer</title>${inFrame('/framed/inner')}` },
      '/framed/inner': STORY,
    },
    marks: [LAST, ADA, LAST],
  },
  {
    name: 'a set of frames',
    body: `<!doctype html><html><head><title>Set</title></head><frameset cols="50%,50%"><frame src="/framed/menu"><frame src="/framed/main"></frameset></html>`,
    also: {
      '/framed/menu': { body: `<!doctype html><title>Menu</title><a href="#">${ADA}</a>` },
      '/framed/main': STORY,
    },
    marks: [ADA, LAST],
  },
  {
    name: 'a frame that holds no article',
    body: article('', { below: inFrame('/framed/box') }),
    also: { '/framed/box': { body: `<!doctype html><title>Box</title>${paragraph(ADA)}` } },
    marks: [LAST],
  },
  {
    name: 'an article of the same site in a sandbox',
    body: article('', { below: inFrame('/framed/sandboxed', 'sandbox="allow-scripts"') }),
    also: { '/framed/sandboxed': STORY },
    marks: [LAST],
  },
  {
    name: 'an article of another site in a frame',
    body: article('', { below: inFrame('https://third.example/story') }),
    marks: [LAST],
  },
  {
    name: 'frames without an address',
    body: article('', {
      below: `<iframe srcdoc="${quoted(STORY.body)}" ${FRAME}></iframe><iframe id="blank" ${FRAME}></iframe>
        <script>
          const blank = document.querySelector('#blank').contentDocument;
          blank.open(); blank.write(${JSON.stringify(STORY.body).replaceAll('</script>', '<\\/script>')}); blank.close();
        </script>`,
    }),
    marks: [LAST],
  },
];
