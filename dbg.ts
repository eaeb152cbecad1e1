const test = (_n: string, f: () => void) => f();
import { readDocument } from './engine/document.ts';
import { findNames } from './engine/names/find-names.ts';
import { resolveNames } from './engine/names/resolve-names.ts';
import { readArticle } from './engine/quotes/article.ts';
import { readSpeech } from './engine/quotes/speech.ts';
import { compilePack } from './engine/compile/compile-pack.ts';
import { createIndex } from './engine/pack-index.ts';
import * as fp from './tests/unit/engine/fictional-pack.ts';
const T: [string, string][] = [
 ['en', 'The so-called “island of a thousand winds” lies far away.'],
 ['en', '“We sail at dawn with everybody” was repeated by Nora Kern.'],
 ['fr', '« We sail at dawn with everybody », a déclaré Nora Kern.'],
 ['en', '“We sail at dawn,” said Nora Kern. The crew slept. “Nobody stays behind,” she said.'],
 ['ru', 'По словам президента Павла Соранского, корабль уйдёт завтра.'],
 ['es', 'Anton Halm llegó. Dijo que Nora Kern vendrá mañana.'],
 ['es', 'Anton Halm llegó. «El barco zarpará mañana», declaró junto a Nora Kern.'],
 ['en', 'Nora Kern came late. In her view, no island would ever be ceded.'],
];
test('x', () => {
  const index = fp.FERRY;
  for (const [lang, text] of T) {
    const document = readDocument([{ id: 0, text, kind: 'text', region: 'body' } as any], { lang, published: '2024-05-01' } as any, index.memory);
    const { names } = resolveNames(document, index, findNames(document, index));
    const speech = readSpeech(readArticle(document, index, names));
    console.log('##', text);
    for (const s of speech.sentences) console.log('  S', JSON.stringify(s.utterances.map((u) => [u.speaker.actor, u.speaker.how, u.speaker.from, u.cue?.kind])), JSON.stringify(s.reports.map((r) => [r.report.cue.kind, r.report.cue.from, r.report.content, r.speaker?.actor, r.speaker?.how, r.speaker?.from])), JSON.stringify(s.main));
    for (const q of speech.quotations) console.log('  Q', q.span.start, q.speaker?.actor, q.speaker?.how, q.speaker?.from);
  }
});
