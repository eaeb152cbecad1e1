import { article, type HostilePage, LAST, paragraph, sentence } from '../hostile-page.ts';

const ADA = 'Ada Kern';
const BOTH = [ADA, LAST];

/** Ways to cut, hide and spoil text. */
export const TEXT_PAGES: HostilePage[] = [
  {
    name: 'names cut by inline elements',
    body: article(
      '<p>In the morning A<b>da</b> <a href="#k"><i>Ke</i><u></u>rn</a> came back to the jetty for the papers that had been left there by mistake.</p>',
    ),
    marks: BOTH,
    card: true,
  },
  {
    name: 'a word of 200,000 letters',
    body: article(`<p>${sentence(ADA)} ${'Ada'.repeat(66_000)}, ${sentence(ADA)}</p>`),
    // So much of the page is this paragraph that it is the article.
    marks: [ADA, ADA],
  },
  {
    name: 'control characters and lone surrogates',
    body: article(
      `<p id="odd">.</p><script>document.querySelector('#odd').firstChild.data = 'A\\u0001\\u0002\\ud800 \\udc00\\u202e\\ufeff\\ufffe \\u0000 ' + ${JSON.stringify(sentence(ADA))} + ' \\ud83d';</script>`,
    ),
    marks: BOTH,
  },
  {
    name: 'a text node of 10 megabytes',
    body: article(
      `<p id="heap"></p><script>document.querySelector('#heap').textContent = ${JSON.stringify(sentence(ADA))} + ' Nothing of note was said.'.repeat(400000);</script>`,
    ),
    marks: [ADA],
  },
  {
    name: 'hidden text',
    body: article(
      `<div style="display:none">${paragraph(ADA)}</div><div hidden>${paragraph(ADA)}</div>
      <div style="visibility:hidden">${paragraph(ADA)}</div><div style="content-visibility:hidden">${paragraph(ADA)}</div>
      <div hidden="until-found">${paragraph(ADA)}</div><details><summary>More of it</summary>${paragraph(ADA)}</details>
      <div aria-hidden="true">${paragraph(ADA)}</div><p class="sr-only">${sentence(ADA)}</p>`,
    ),
    marks: [LAST],
  },
  {
    name: 'editable areas and forms',
    body: article(
      `<form><input value="${ADA}" style="width:300px"><textarea>${sentence(ADA)}</textarea>
      <select><option>${ADA}</option></select><button type="button">${ADA}</button></form>
      <div contenteditable="true">${paragraph(ADA)}</div><div contenteditable="plaintext-only">${paragraph(ADA)}</div>
      <div contenteditable><div>${paragraph(ADA)}</div></div><div role="textbox">${paragraph(ADA)}</div>`,
    ),
    marks: [LAST],
  },
  {
    name: 'the whole page turns editable',
    body: article(paragraph(ADA)),
    before: BOTH,
    marks: [],
    act: ({ page }) =>
      page.evaluate((words) => {
        document.designMode = 'on';
        document.querySelector('p')?.append(` ${words}`);
      }, sentence(ADA)),
  },
  {
    name: 'template, noscript, drawings and formulas',
    body: article(
      `<template>${paragraph(ADA)}</template><noscript>${paragraph(ADA)}</noscript>
      <svg width="400" height="40"><text y="20">${ADA}</text><foreignObject width="400" height="40"><p>${ADA}</p></foreignObject></svg>
      <math><mtext>${ADA}</mtext></math>`,
    ),
    marks: [LAST],
  },
  {
    name: 'the same id everywhere',
    body: article(
      `<div id="story">${paragraph(ADA, 'id="story"')}</div><p id="body">${sentence(ADA)}</p>`,
    ),
    marks: [ADA, ADA, LAST],
  },
  {
    name: 'controls named like members of the document',
    body: article(
      `<form name="documentElement"><input name="getAttribute"><input name="localName"><input name="parentNode"></form>
      <img name="body" alt=""><img name="createTreeWalker" alt=""><img name="querySelectorAll" alt=""><img name="visibilityState" alt="">${paragraph(ADA)}`,
    ),
    marks: BOTH,
    card: true,
  },
  {
    name: 'links around marks',
    body: article(
      `<p>In the morning <a id="link" href="#followed">${ADA}</a> came back to the jetty for the papers that had been left there.</p>`,
    ),
    marks: BOTH,
    card: true,
    holds: async ({ page }) => {
      await page.click('#link');
      await page.waitForFunction(() => location.hash === '#followed');
    },
  },
  {
    name: 'text that cannot be selected',
    body: article(paragraph(ADA), {
      head: '<style>*{user-select:none;-webkit-user-select:none}</style>',
    }),
    marks: BOTH,
    card: true,
  },
];
