import type { Pack, Statement } from '../../contract/pack.ts';
import { english } from '../../engine/language/en/english.ts';
import { languageOf } from '../../engine/language/index.ts';
import { Lexicon } from '../../engine/language/lexicon.ts';
import { printedWords } from '../../engine/printed-words.ts';
import { Bm25 } from './bm25.ts';
import { sharedGrams } from './character-grams.ts';
import { positionsOfLargest } from './largest.ts';
import { NamedSpeakers } from './named-speaker.ts';
import { dayNumber, daysOf, nearnessOf, type StatementDays } from './nearness.ts';
import { type ComparedText, comparedText, type Passage, stemsOf } from './passage.ts';
import { readPost } from './post.ts';
import { type Sign, WEIGHTS } from './weights.ts';

/** A statement that a passage may report. */
export interface SimilarStatement {
  id: string;
  /** Higher is likelier; comparable between passages. */
  score: number;
  /** The part of the score that the sentences around the passage bring. */
  fromContext: number;
}

/** How many statements the quick signs bring in, for each asked for, before all signs are weighed. */
const CANDIDATES_EACH = 15;
const FEWEST_CANDIDATES = 50;
/** BM25 sums up to some tens; the other signs to one. */
const BM25_UNIT = 10;
const NEVER: StatementDays = { said: Number.NaN, reported: Number.NaN };

const FIELDS = ['said', 'titles', 'note'] as const;
type Field = (typeof FIELDS)[number];
type Fields = Record<Field, Bm25>;
const WORD_SIGNS = [...FIELDS, 'context', 'passageKnown'] as const;
type WordSign = (typeof WORD_SIGNS)[number];
type WordScores = Record<WordSign, Float64Array>;

/** Ranks a pack's statements by how likely a passage reports them. */
export class SimilarStatements {
  readonly #statements: readonly Statement[];
  readonly #lexicon: Lexicon;
  readonly #fields: Fields;
  readonly #speakers: NamedSpeakers;
  readonly #days: readonly StatementDays[];
  readonly #byActor: ReadonlyMap<string, readonly number[]>;
  #nearness = { day: Number.POSITIVE_INFINITY, sums: new Float64Array() };
  /** Overwritten by every passage: so much memory is not asked for again and again. */
  readonly #scores: WordScores;
  readonly #sums: Float64Array;
  readonly #compared = new Map<number, ComparedText[]>();

  constructor({ pack, actors, statements }: Pick<Pack, 'pack' | 'actors' | 'statements'>) {
    this.#statements = statements;
    this.#lexicon = new Lexicon(languageOf(pack.languages[0]) ?? english);
    this.#speakers = new NamedSpeakers(actors);
    this.#days = statements.map(daysOf);
    this.#byActor = Map.groupBy(statements.keys(), (at) => statements[at]?.actor ?? '');
    const fresh = () => new Float64Array(statements.length);
    this.#sums = fresh();
    this.#scores = {
      said: fresh(),
      titles: fresh(),
      note: fresh(),
      context: fresh(),
      passageKnown: fresh(),
    };
    const field = (textOf: (statement: Statement) => string) =>
      new Bm25(statements.map((statement) => stemsOf(textOf(statement), this.#lexicon)));
    this.#fields = {
      said: field((statement) => saidTexts(statement).join('\n')),
      titles: field(({ sources }) => sources.map(({ title }) => title ?? '').join('\n')),
      note: field(({ note }) => note ?? ''),
    };
  }

  /** @returns At most `top` statements, the likeliest first. */
  find(passage: Passage, top: number): SimilarStatement[] {
    const signs = this.#signs(
      readPost(passage),
      Math.max(FEWEST_CANDIDATES, top * CANDIDATES_EACH),
    );
    return [...signs]
      .map(([at, found]) => ({
        id: this.#statements[at]?.id ?? '',
        score: weighed(found),
        fromContext: WEIGHTS.context * found.context,
      }))
      .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
      .slice(0, top);
  }

  /** How many statements of a speaker, named as in a passage, are of one day. */
  countOn(speaker: string, date: string | undefined): number {
    const day = dayNumber(date);
    let count = 0;
    for (const id of this.#speakers.idsFor(speaker)) {
      for (const at of this.#byActor.get(id) ?? []) if (this.#days[at]?.said === day) count++;
    }
    return count;
  }

  /** All signs of the likeliest statements, by the place of the statement. */
  #signs(passage: Passage, count: number): Map<number, Record<Sign, number>> {
    const own = comparedText(passage.text, this.#lexicon);
    const words = this.#wordScores(own.stems, passage.context ?? []);
    const speakers = passage.speaker ? this.#speakers.idsFor(passage.speaker) : new Set<string>();
    const day = dayNumber(passage.date);
    const sums = this.#quickSums(words, speakers, day);
    return new Map(
      positionsOfLargest(sums, count).map((at) => [
        at,
        {
          ...this.#wordSigns(at, words),
          ...this.#closeSigns(at, own),
          ...nearnessOf(this.#days[at] ?? NEVER, day),
          speaker: speakers.has(this.#statements[at]?.actor ?? '') ? 1 : 0,
        },
      ]),
    );
  }

  /** What the signs that cost little come to, for every statement. */
  #quickSums(words: WordScores, speakers: ReadonlySet<string>, day: number): Float64Array {
    const sums = this.#sums.fill(0);
    for (const name of WORD_SIGNS) {
      const [scores, weight] = [words[name], WEIGHTS[name]];
      for (let at = 0; at < sums.length; at++)
        sums[at] = (sums[at] ?? 0) + weight * (scores[at] ?? 0);
    }
    const nearness = this.#nearnessTo(day);
    for (let at = 0; at < sums.length; at++) {
      // Its speaker, its day and what is around a passage say nothing without a word of its own.
      sums[at] = words.passageKnown[at] ? (sums[at] ?? 0) + (nearness[at] ?? 0) : 0;
    }
    for (const speaker of speakers) {
      for (const at of this.#byActor.get(speaker) ?? []) {
        if (sums[at]) sums[at] += WEIGHTS.speaker;
      }
    }
    return sums;
  }

  /** Many passages in turn are of one day. */
  #nearnessTo(day: number): Float64Array {
    if (!Object.is(this.#nearness.day, day)) {
      const sums = Float64Array.from(this.#days, (days) => {
        // A statement made later stays a candidate, to stand last rather than not at all.
        const { later, ...near } = nearnessOf(days, day);
        return weighed(near);
      });
      this.#nearness = { day, sums };
    }
    return this.#nearness.sums;
  }

  #wordScores(stems: ReadonlySet<string>, context: readonly string[]): WordScores {
    const scores = this.#scores;
    for (const name of WORD_SIGNS) scores[name].fill(0);
    this.#addKnown(scores.passageKnown, stems);
    const around = stemsOf(context.join('\n'), this.#lexicon).filter((stem) => !stems.has(stem));
    for (const name of FIELDS) {
      this.#fields[name].addScores(scores[name], stems, 1 / BM25_UNIT);
      this.#fields[name].addScores(scores.context, around, 1 / BM25_UNIT);
    }
    return scores;
  }

  /** Adds for every statement the part of some stems that stands anywhere in it. */
  #addKnown(known: Float64Array, stems: ReadonlySet<string>): void {
    const lastCounted = new Uint32Array(this.#statements.length);
    let all = 0;
    for (const stem of stems) all += this.#fields.said.weightOf(stem);
    [...stems].forEach((stem, at) => {
      const part = this.#fields.said.weightOf(stem) / all;
      for (const name of FIELDS) {
        for (const text of this.#fields[name].textsWith(stem)) {
          if (lastCounted[text] === at + 1) continue;
          lastCounted[text] = at + 1;
          known[text] = (known[text] ?? 0) + part;
        }
      }
    });
  }

  #wordSigns(at: number, words: WordScores): Record<WordSign, number> {
    const [said = 0, titles = 0, note = 0, context = 0, passageKnown = 0] = WORD_SIGNS.map(
      (name) => words[name][at],
    );
    return { said, titles, note, context, passageKnown };
  }

  /** The signs that compare word by word. */
  #closeSigns(at: number, own: ComparedText) {
    const texts = this.#textsOf(at);
    const best = (sign: (text: ComparedText) => number) => Math.max(0, ...texts.map(sign));
    return {
      statementCovered: best(({ stems }) => this.#covered(stems, own.stems)),
      passageCovered: best(({ stems }) => this.#covered(own.stems, stems)),
      grams: best(({ grams }) => sharedGrams(grams, own.grams)),
      numbers: best(({ numbers }) => this.#covered(numbers, own.stems)),
    };
  }

  #textsOf(at: number): ComparedText[] {
    const statement = this.#statements[at];
    const texts =
      this.#compared.get(at) ??
      (statement ? saidTexts(statement) : []).map((text) => comparedText(text, this.#lexicon));
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

function saidTexts(statement: Statement): string[] {
  const words = printedWords(statement).map(({ text }) => text);
  return statement.paraphrase === undefined ? words : [statement.paraphrase, ...words];
}

function weighed(signs: Partial<Record<Sign, number>>): number {
  let sum = 0;
  for (const [sign, value] of Object.entries(signs)) sum += WEIGHTS[sign as Sign] * value;
  return sum;
}
