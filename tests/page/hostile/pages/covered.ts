import { article, type HostilePage, LAST, paragraph, sentence } from '../hostile-page.ts';

const ADA = 'Ada Kern';
const BOTH = [ADA, LAST];

/** Pages on which what is in the markup and what a reader sees, or touches, are two things. */
export const COVERED_PAGES: HostilePage[] = [
  {
    name: 'the same words for those who do not see',
    body: article(
      `<div style="position:absolute;width:1px;height:1px;overflow:hidden">${paragraph(ADA)}</div>
      <div style="position:absolute;left:-9999px">${paragraph(ADA)}</div>
      <div style="opacity:0;height:0;overflow:hidden">${paragraph(ADA)}</div>${paragraph(ADA)}`,
    ),
    marks: BOTH,
    card: true,
  },
  {
    name: 'words that take no pointer',
    body: article(`<div style="pointer-events:none">${paragraph(ADA)}</div>`),
    marks: BOTH,
    card: true,
  },
  {
    name: 'a link stretched over its box',
    body: article(
      `<div style="position:relative">${paragraph(ADA)}<a class="all" href="#entry">Entry</a></div>`,
      { head: '<style>.all::after{content:"";position:absolute;inset:0}</style>' },
    ),
    marks: BOTH,
    card: true,
  },
  {
    name: 'a transparent shield over the article',
    body: article(
      `<div style="position:relative">${paragraph(ADA)}<div style="position:absolute;inset:0"></div></div>`,
    ),
    marks: BOTH,
    card: true,
  },
  {
    name: 'an initial that floats',
    body: article(
      `<p><span style="float:left;font-size:3em;line-height:1">A</span>da Kern came back to the jetty in the morning for the papers that had been left there by nobody.</p>`,
    ),
    marks: BOTH,
    card: true,
  },
  {
    name: 'prose that is set as it was typed',
    body: article(`<pre style="white-space:pre-wrap">A first paragraph, of nobody.

${sentence(ADA)}</pre>`),
    marks: BOTH,
    card: true,
  },
  {
    name: 'code that is set as it was typed',
    body: article(`<pre>${sentence(ADA)}</pre>`),
    marks: [LAST],
  },
  {
    name: 'an application that draws its article in shadow trees',
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks at the lake</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-08">
</head><body><view-app></view-app><script>
const outer = document.querySelector('view-app').attachShadow({ mode: 'open' });
outer.innerHTML = '<story-page></story-page>';
outer.firstChild.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(
      `<h1>Talks at the lake</h1>${`<p>“Nobody was to be found at the lake on this long evening”, a ferryman said to those who came.</p>`.repeat(6)}${paragraph(ADA)}`,
    )};
</script></body></html>`,
    marks: [ADA],
    card: true,
  },
];
