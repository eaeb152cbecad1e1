import type { DraftRun, DraftWords } from '../../../contract/draft.ts';
import type { LessonAnswer, LessonTask, LessonView } from '../../../contract/lesson.ts';
import { escapeHtml, runsAsHtml } from '../left-out/as-html.ts';
import { articleParts } from '../left-out/draft.ts';
import { packWords } from '../left-out/runs.ts';
import { sideRuns } from '../left-out/side.ts';

/** For paper, black on white: nothing is told by colour, and nothing is asked of anywhere. */
const STYLE = `
:root { color-scheme: light; }
body { max-width: 42em; margin: 2em auto; padding: 0 1em; background: #fff; color: #000; font: 11pt/1.45 Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
h1 { margin: 0 0 .3em; font-size: 1.5em; line-height: 1.25; }
h2 { margin: 1.4em 0 .3em; font-size: 1.1em; line-height: 1.3; break-after: avoid; }
p { margin: .3em 0; }
a { color: inherit; }
.label { font-size: .9em; }
.stated { margin: .3em 0; padding: 0; list-style: none; }
.stated li { margin: .3em 0; padding-inline-start: .8em; border-inline-start: 2px solid #000; }
.asked { margin: .6em 0 0; padding-inline-start: 1.4em; }
.asked li { margin: .2em 0; }
.asked li > span { display: flex; gap: .6em; align-items: end; min-height: 1.9em; }
.rule { flex: 1; min-width: 8em; border-bottom: 1px solid #000; }
.task, .answer { break-inside: avoid; }
.answer { margin: .7em 0; }
.answers { margin-top: 3em; padding-top: 1em; border-top: 2px solid #000; break-before: page; }
.answers > h2:first-child { margin-top: 0; font-size: 1.5em; }
.answers h3 { margin: 1.2em 0 .3em; font-size: 1.05em; break-after: avoid; }
@media print {
  body { max-width: none; margin: 0; padding: 0; }
  .answers { margin-top: 0; padding-top: 0; border-top: 0; }
  .answers a[href]::after { content: " <" attr(href) ">"; font-size: .75em; word-break: break-all; }
}
@page { margin: 18mm; }
`;

/**
 * A sheet of questions on an article with the answers on a page of their own, as one HTML document that
 * needs nothing else: no script, no picture, no address that is opened by itself.
 */
export function lessonSheet(view: LessonView, words: DraftWords): string {
  const { lang, dir, lesson, leftOut, dossier } = words;
  const { article, tasks, packs } = view;
  const about = articleParts(article, words).map(({ runs }) => paragraph(runs, 'label'));
  const rests = [
    leftOut.caveat,
    ...packs.map(({ title, version }) => dossier.fromPack(title, version)),
  ];
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(lesson.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(lesson.title)}</h1>
<p>${escapeHtml(tasks.length > 0 ? lesson.lead : lesson.nothing)}</p>
${about.join('\n')}
${tasks.map((task, at) => taskAsHtml(task, at + 1, words)).join('\n')}
<section class="answers">
<h2>${escapeHtml(lesson.answers)}</h2>
${tasks.map((task, at) => answersAsHtml(task, at + 1, words)).join('\n')}
${rests.map((text) => paragraph([{ text }], 'label')).join('\n')}
</section>
</main>
</body>
</html>
`;
}

function taskAsHtml(task: LessonTask, number: number, words: DraftWords): string {
  const { lesson } = words;
  const stated = task.stated.map((side) => sideRuns(side, undefined, words, WITHOUT_ANSWERS));
  const asked = [lesson.whoOtherwise, lesson.when, lesson.sameTalks].map(
    (question) => `<li><span>${escapeHtml(question)} <span class="rule"></span></span></li>`,
  );
  return `<section class="task">
<h2>${heading(task, number, words)}</h2>
${stated.length > 0 ? statedAsHtml(stated, words) : ''}${heardAsHtml(task, words)}<ol class="asked" type="a">
${asked.join('\n')}
</ol>
</section>`;
}

/** On the page with the questions nothing is given away. */
const WITHOUT_ANSWERS = { isSourced: false, isNamedTold: false };
const WITH_SOURCES = { isSourced: true, isNamedTold: false };

function heading({ question, langs }: LessonTask, number: number, words: DraftWords): string {
  const { lesson } = words;
  const runs = packWords(question ?? lesson.statement, langs?.question, words);
  return `${number}. ${runsAsHtml(runs)}`;
}

function statedAsHtml(stated: readonly DraftRun[][], { lesson }: DraftWords): string {
  const items = stated.map((runs) => `<li>${runsAsHtml(runs)}</li>`);
  return `<p class="label">${escapeHtml(lesson.inArticle)}</p>
<ul class="stated">
${items.join('\n')}
</ul>
`;
}

function heardAsHtml({ heard }: LessonTask, { lesson }: DraftWords): string {
  return heard.length > 0 ? `${paragraph([{ text: lesson.heard(heard) }], 'label')}\n` : '';
}

function answersAsHtml(task: LessonTask, number: number, words: DraftWords): string {
  const { lesson } = words;
  const stated = task.stated.map((side) => sideRuns(side, undefined, words, WITH_SOURCES));
  const answers = task.otherwise.map((answer) => answerAsHtml(answer, words));
  return `<h3>${heading(task, number, words)}</h3>
${stated.length > 0 ? statedAsHtml(stated, words) : ''}${answers.length > 0 ? answers.join('\n') : paragraph([{ text: lesson.nobody }])}`;
}

function answerAsHtml({ side, explanation, occasion }: LessonAnswer, words: DraftWords): string {
  const { lesson } = words;
  const of: DraftRun[] = occasion
    ? [
        {
          text: `${occasion.isSame ? lesson.sameOccasion : lesson.otherOccasion}${words.leftOut.colon}`,
        },
        ...packWords(occasion.event, occasion.lang, words),
        { text: '.' },
      ]
    : [{ text: lesson.noOccasion }];
  return `<div class="answer">
${paragraph(sideRuns(side, undefined, words, WITH_SOURCES))}
${explanation ? `${paragraph(packWords(explanation.text, explanation.lang, words))}\n` : ''}${paragraph(of, 'label')}
</div>`;
}

function paragraph(runs: readonly DraftRun[], name?: string): string {
  return `<p${name ? ` class="${name}"` : ''}>${runsAsHtml(runs)}</p>`;
}
