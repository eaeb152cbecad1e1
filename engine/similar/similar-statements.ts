import type { Pack, Statement } from '../pack.ts';
import { Bm25 } from './bm25.ts';
import { sharedGrams } from './character-grams.ts';
import { NamedSpeakers } from './named-speaker.ts';
import { type ComparedText, comparedText, type Passage, stemsOf } from './passage.ts';
import { type Sign, WEIGHTS } from './weights.ts';

/** A statement that a passage may report. */
export interface SimilarStatement {
  id: string;
  /** Higher is likelier; comparable between passages. */
  score: number;
}

/** How many statements the quick signs bring in, for each asked for, before all signs are weighed. */
const CANDIDATES_EACH = 15;
const FEWEST_CANDIDATES = 50;
/** BM25 sums up to some tens; the other signs to one. */
const BM25_UNIT = 10;

type Fields = Record<'said' | 'titles' | 'note', Bm25>;
type FieldScores = Record<keyof Fields | 'context', Float64Array>;

/** Ranks a pack's statements by how likely a passage reports them. */
export class SimilarStatements {
  readonly #statements: readonly Statement[];
  readonly #lang: string | undefined;
  readonly #fields: Fields;
  readonly #speakers: NamedSpeakers;
  readonly #compared = new Map<number, ComparedText[]>();

  constructor({ pack, actors, statements }: Pick<Pack, 'pack' | 'actors' | 'statements'>) {
    this.#statements = statements;
    this.#lang = pack.languages[0];
    this.#speakers = new NamedSpeakers(actors);
    const field = (textOf: (statement: Statement) => string) =>
      new Bm25(statements.map((statement) => stemsOf(textOf(statement), this.#lang)));
    this.#fields = {
      said: field((statement) => saidTexts(statement).join('\n')),
      titles: field(({ sources }) => sources.map(({ title }) => title ?? '').join('\n')),
      note: field(({ note }) => note ?? ''),
    };
  }

  /** @returns At most `top` statements, the likeliest first. */
  find(passage: Passage, top: number): SimilarStatement[] {
    const signs = this.#signs(passage, Math.max(FEWEST_CANDIDATES, top * CANDIDATES_EACH));
    return [...signs]
      .map(([at, found]) => ({ id: this.#statements[at]?.id ?? '', score: weighed(found) }))
      .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
      .slice(0, top);
  }

  /** All signs of the likeliest statements, by the place of the statement. */
  #signs(passage: Passage, count: number): Map<number, Record<Sign, number>> {
    const scores = this.#fieldScores(passage);
    const own = comparedText(passage.text, this.#lang);
    const speakers = passage.speaker ? this.#speakers.idsFor(passage.speaker) : new Set<string>();
    return new Map(
      this.#candidates(scores, speakers, count).map((at) => [
        at,
        this.#signsOf(at, passage, own, speakers, scores),
      ]),
    );
  }

  #fieldScores({ text, context = [] }: Passage): FieldScores {
    const fresh = () => new Float64Array(this.#statements.length);
    const scores = { said: fresh(), titles: fresh(), note: fresh(), context: fresh() };
    const stems = stemsOf(text, this.#lang);
    const around = stemsOf(context.join('\n'), this.#lang).filter((stem) => !stems.includes(stem));
    for (const name of ['said', 'titles', 'note'] as const) {
      this.#fields[name].addScores(scores[name], stems, 1 / BM25_UNIT);
      this.#fields[name].addScores(scores.context, around, 1 / BM25_UNIT);
    }
    return scores;
  }

  #candidates(scores: FieldScores, speakers: ReadonlySet<string>, count: number): number[] {
    const { said, titles, note, context } = scores;
    const sums = said.map((score, at) => {
      const words =
        WEIGHTS.said * score + WEIGHTS.titles * (titles[at] ?? 0) + WEIGHTS.note * (note[at] ?? 0);
      if (words === 0) return 0;
      const isSpeaker = speakers.has(this.#statements[at]?.actor ?? '');
      return words + WEIGHTS.context * (context[at] ?? 0) + (isSpeaker ? WEIGHTS.speaker : 0);
    });
    return topOf(sums, count);
  }

  #signsOf(
    at: number,
    { date }: Passage,
    own: ComparedText,
    speakers: ReadonlySet<string>,
    scores: FieldScores,
  ): Record<Sign, number> {
    const statement = this.#statements[at];
    const texts = this.#textsOf(at);
    const best = (sign: (text: ComparedText) => number) => Math.max(0, ...texts.map(sign));
    return {
      said: scores.said[at] ?? 0,
      titles: scores.titles[at] ?? 0,
      note: scores.note[at] ?? 0,
      context: scores.context[at] ?? 0,
      statementCovered: best(({ stems }) => this.#covered(stems, own.stems)),
      passageCovered: best(({ stems }) => this.#covered(own.stems, stems)),
      grams: best(({ grams }) => sharedGrams(grams, own.grams)),
      numbers: best(({ numbers }) => this.#covered(numbers, own.stems)),
      speaker: statement && speakers.has(statement.actor) ? 1 : 0,
      ...datedSigns(statement?.date, date),
    };
  }

  #textsOf(at: number): ComparedText[] {
    const statement = this.#statements[at];
    const texts =
      this.#compared.get(at) ??
      (statement ? saidTexts(statement) : []).map((text) => comparedText(text, this.#lang));
    this.#compared.set(at, texts);
    return texts;
  }

  /** Part of the weight of some stems that stands among others, 0 to 1. */
  #covered(stems: Iterable<string>, by: ReadonlySet<string>): number {
    let [all, met] = [0, 0];
    for (const stem of stems) {
      const weight = this.#fields.said.weightOf(stem);
      all += weight;
      if (by.has(stem)) met += weight;
    }
    return all === 0 ? 0 : met / all;
  }
}

function saidTexts({ quote, quoteVariants, paraphrase }: Statement): string[] {
  return [paraphrase, quote?.text, ...quoteVariants.map(({ text }) => text)].filter(
    (text) => text !== undefined,
  );
}

const DAY_MS = 86_400_000;
/** After ten thousand days, some thirty years, all are as old. */
const LOG_OF_OLDEST = 4;

function datedSigns(said: string | undefined, written: string | undefined) {
  const days = (Date.parse(written ?? '') - Date.parse(said ?? '')) / DAY_MS;
  // Without both dates there is nothing to tell.
  if (Number.isNaN(days)) return { recent: 0, later: 0 };
  if (days < 0) return { recent: 0, later: 1 };
  return { recent: Math.max(0, 1 - Math.log10(1 + days) / LOG_OF_OLDEST), later: 0 };
}

function weighed(signs: Partial<Record<Sign, number>>): number {
  let sum = 0;
  for (const [sign, value] of Object.entries(signs)) sum += WEIGHTS[sign as Sign] * value;
  return sum;
}

/** Into how many steps scores are cut to find the largest without sorting all. */
const STEPS = 1_000;

/** Positions of the largest numbers above nothing, the largest first. */
function topOf(numbers: Float64Array, count: number): number[] {
  const largest = numbers.reduce((most, number) => Math.max(most, number), 0);
  const stepOf = (number: number) => Math.floor((STEPS * number) / largest);
  const counts = new Uint32Array(STEPS + 1);
  const found: number[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if (number > 0) counts[stepOf(number)] = (counts[stepOf(number)] ?? 0) + 1;
  }
  let least = STEPS;
  for (let sum = counts[least] ?? 0; sum < count && least > 0; sum += counts[least] ?? 0) least--;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if (number > 0 && stepOf(number) >= least) found.push(at);
  }
  return found.sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0) || a - b).slice(0, count);
}
