import { readFileSync, writeFileSync } from 'node:fs';
import { readDocument } from '../../engine/document.ts';
import { findNames } from '../../engine/names/find-names.ts';
import { resolveNames } from '../../engine/names/resolve-names.ts';
import { readArticle } from '../../engine/quotes/article.ts';
import { readSpeech } from '../../engine/quotes/speech.ts';
import { readablePart } from '../../engine/readable-part.ts';
import { type Candidate, candidatesOf } from '../../engine/speakers/candidates.ts';
import { loadIndex } from '../scan/load-index.ts';
import { readInput } from '../scan/read-input.ts';

const index = loadIndex(undefined);
interface Instance {
  article: string;
  group: string;
  lang: string;
  candidates: Candidate[];
  gold: number;
  counts: boolean;
  telling: string;
  text: string;
  goldActor: string | null;
}
const all: Instance[] = [];
for (const file of process.argv.slice(3)) {
  for (const line of readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l.trim())) {
    const a = JSON.parse(line);
    if (a.text_kind === 'publisher') continue;
    const input = readInput(a.text, {
      url: a.url,
      title: a.title,
      lang: a.lang,
      published: a.published,
    });
    const { blocks: read } = readablePart(input.blocks);
    const document = readDocument(read, input.page, index.memory);
    const { names } = resolveNames(document, index, findNames(document, index));
    readSpeech(readArticle(document, index, names), (scene, told, sentence) => {
      const start = (input.starts[scene.block.block.id] ?? 0) + sentence.start;
      const end = (input.starts[scene.block.block.id] ?? 0) + sentence.end;
      const mid = (start + end) / 2;
      const label = a.sentences.find((s: any) => s.start <= mid && mid < s.end);
      const candidates = candidatesOf(scene, told);
      if (!label) return { probability: 1 };
      const goldActor = label.speaker ?? null;
      const gold = goldActor ? candidates.findIndex((c) => c.actor === goldActor) : 0;
      all.push({
        article: a.id,
        group: a.event ?? String(a.published).slice(0, 7),
        lang: a.lang,
        candidates,
        gold,
        counts: !!label.speaker && label.statements.some((x: any) => !x.doubt),
        telling: scene.telling,
        text: a.text.slice(start, end),
        goldActor,
      });
      return { actor: goldActor ?? undefined, probability: 1 };
    });
  }
}
function train(items: Instance[], l2 = 1.0, rounds = 400) {
  const w: Record<string, number> = {},
    g2: Record<string, number> = {};
  const usable = items.filter((i) => i.gold >= 0);
  for (let r = 0; r < rounds; r++) {
    const grad: Record<string, number> = {};
    for (const f in w) grad[f] = l2 * w[f]!;
    for (const { candidates, gold } of usable) {
      const sc = candidates.map((c) => c.features.reduce((s, f) => s + (w[f] ?? 0), 0));
      const m = Math.max(...sc),
        ex = sc.map((s) => Math.exp(s - m)),
        z = ex.reduce((a, b) => a + b, 0);
      candidates.forEach((c, k) => {
        const d = ex[k]! / z - (k === gold ? 1 : 0);
        for (const f of c.features) grad[f] = (grad[f] ?? 0) + d;
      });
    }
    for (const f in grad) {
      g2[f] = (g2[f] ?? 0) + grad[f]! ** 2;
      w[f] = (w[f] ?? 0) - (0.3 * grad[f]!) / Math.sqrt(g2[f]! + 1e-6);
    }
  }
  return w;
}
function evaluate(
  items: Instance[],
  w: Record<string, number>,
  t: Record<string, number>,
  tally: Record<string, any>,
) {
  for (const i of items) {
    const sc = i.candidates.map((c) => c.features.reduce((s, f) => s + (w[f] ?? 0), 0));
    const m = Math.max(...sc),
      ex = sc.map((s) => Math.exp(s - m)),
      z = ex.reduce((a, b) => a + b, 0);
    let b = 0;
    ex.forEach((e, k) => {
      if (e > ex[b]!) b = k;
    });
    const p = ex[b]! / z,
      got = p >= Number(process.env.T ?? 0.6) ? (i.candidates[b]!.actor ?? null) : null;
    if (process.env.DUMP && i.goldActor !== got && (i.counts || got))
      console.log(
        `@@ ${i.telling} [${i.goldActor}${i.gold < 0 ? ' NOCAND' : ''}] got ${got} best ${i.candidates[b]!.actor} p ${p.toFixed(2)} :: ${i.article} ${i.text.slice(0, 230).replace(/\n/g, ' ')}`,
      );
    for (const key of [
      'ALL',
      i.telling,
      'lang ' + i.lang,
      'set ' + i.article.replace(/-.*/, '').replace(/^(?!w|iran).*/, 'devreal'),
    ]) {
      const x = (tally[key] ??= {
        n: 0,
        right: 0,
        wrong: 0,
        nulls: 0,
        falseOn: 0,
        all: 0,
        allRight: 0,
        nocand: 0,
      });
      if (i.goldActor) {
        x.all++;
        if (got === i.goldActor) x.allRight++;
      }
      if (i.counts) {
        x.n++;
        if (got === i.goldActor) x.right++;
        else if (got) x.wrong++;
        if (i.gold < 0) x.nocand++;
      }
      if (!i.goldActor) {
        x.nulls++;
        if (got) x.falseOn++;
      }
    }
  }
}
const groups = [...new Set(all.map((i) => i.group))].sort();
const l2s = [0.5, 1, 2, 4];
for (const l2 of process.env.L2 ? [Number(process.env.L2)] : l2s) {
  const tally: Record<string, any> = {};
  const K = 8;
  for (let k = 0; k < K; k++) {
    const held = new Set(groups.filter((_, n) => n % K === k));
    const w = train(
      all.filter((i) => !held.has(i.group)),
      l2,
      150,
    );
    evaluate(
      all.filter((i) => held.has(i.group)),
      w,
      {},
      tally,
    );
  }
  const row = (k: string) => {
    const x = tally[k];
    return `${k.padEnd(18)} counted ${x.n} right ${((100 * x.right) / x.n).toFixed(1)} wrong ${((100 * x.wrong) / x.n).toFixed(1)} nocand ${x.nocand} | all said ${x.all} right ${((100 * x.allRight) / x.all).toFixed(1)} | nobody ${x.nulls} false ${((100 * x.falseOn) / x.nulls).toFixed(1)}`;
  };
  console.log('L2', l2);
  console.log(row('ALL'));
  if (process.env.L2)
    for (const k of Object.keys(tally).sort()) if (k !== 'ALL') console.log(row(k));
}
const w = train(all, Number(process.env.L2 ?? 1), 400);
const kept = Object.entries(w)
  .filter(([, v]) => Math.abs(v) >= 0.05)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([k, v]) => `  '${k}': ${v.toFixed(2)},`);
writeFileSync(
  process.argv[2]!,
  `import type { Weights } from './decide.ts';\n\nexport const WEIGHTS: Weights = {\n${kept.join('\n')}\n};\n`,
);
console.log(all.length, 'sentences', kept.length, 'weights');
