import { type Quantity, quantitiesIn } from '../../language/quantities.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import type { Utterance } from '../3-speech/utterances.ts';
import type { ArticleNews } from './article-news.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import type { CueHit } from './cue-index.ts';
import { type Report, reportBy } from './report.ts';
import type { Said } from './said.ts';
import { daysNamed } from './said-on.ts';
import { isNamed } from './statement-content.ts';
import type { WordingMatch } from './wording-index.ts';

/** What somebody is reported to say, with the statements and the questions that it may be about. */
export interface Scene {
  index: PackIndex;
  said: Said;
  utterance: Utterance;
  report: Report;
  /** Nobody is said to speak: whoever spoke before is taken to go on. */
  isAssumed: boolean;
  /** How likely its speaker speaks, as far as that was weighed; 1 where the sentence says so. */
  chance: number;
  candidates: readonly Candidate[];
  cues: readonly CueHit[];
  /** Questions whose wordings it agrees with. */
  questions: readonly WordingMatch<string>[];
  /** Actors and countries that it names beside the speaker and the speaker's own country. */
  named: readonly string[];
  /** Tokens of names and countries. */
  namedAt: ReadonlySet<number>;
  /** Folded words with a capital that are no known name and do not begin a sentence. */
  capitals: readonly { word: string; token: number }[];
  quantities: readonly Quantity[];
  /** Days that its sentence names, `MM-DD`. */
  days: readonly string[];
  /** By speaker, how many of the statements were made in the days of the article. */
  fresh: ReadonlyMap<string, number>;
}

/** Beside a quotation fewer words only say who speaks. */
const FEWEST_BESIDE_QUOTATION = 6;
/** Whoever is but assumed to speak is never surely reported on less agreement. */
const LEAST_ASSUMED = 0.3;
/** From this chance on somebody hardly counts as assumed. */
const LIKELY = 0.5;
/** Wordings of questions belong to no actor. */
const ANYBODY = '';
/** Less agreement with the wording of a question is never asked for. */
const LEAST_OF_QUESTION = 0.3;

/**
 * Reads what an utterance may report.
 * @returns Nothing where nothing can be: nobody of the packs speaks, it asks, or all of it is a known
 *   quotation.
 */
export function readScene(
  said: Said,
  utterance: Utterance,
  isAssumed: boolean,
  news: ArticleNews,
): Scene | undefined {
  const { index, day } = news;
  const { spoken, quotations } = said;
  const { actor } = utterance.speaker;
  if (actor === undefined) return undefined;
  // Nobody is assumed to go on about what was news long ago.
  const chance = utterance.chance ?? (isAssumed ? 0 : 1);
  if (isAssumed && chance < LIKELY && news.countFresh(actor) === 0) return undefined;
  const { block } = spoken;
  const quoted = quotations.reduce((sum, { from, to }) => sum + to - from, 0);
  if (quoted > 0 && utterance.to - utterance.from - quoted < FEWEST_BESIDE_QUOTATION)
    return undefined;
  const report = reportBy(actor, block, utterance, index, day, quotations);
  if (report.isQuestion) return undefined;
  if (!report.speakers.some((one) => index.statementsOf.has(one))) return undefined;
  const cues = index.cues.find(report.allStems, report.language.code);
  const candidates = candidatesFor(index, report, cues);
  if (isAssumed && chance < LIKELY && (candidates[0]?.overlaps[0]?.agreement ?? 0) < LEAST_ASSUMED)
    return undefined;
  const questions = index.questionWordings.find(ANYBODY, report, LEAST_OF_QUESTION);
  if (candidates.length === 0 && questions.length === 0) return undefined;
  const own = index.countries.get(actor);
  const { from, to } = spoken.sentence;
  const { tokens } = block;
  return {
    ...{ index, said, utterance, report, isAssumed, chance, candidates, cues, questions },
    namedAt: new Set(report.stems.flatMap(({ stem, token }) => (isNamed(stem) ? [token] : []))),
    days: daysNamed(block.tokens, from, to, report.language, report.day),
    fresh: new Map(report.speakers.map((one) => [one, news.countFresh(one)])),
    named: [
      ...new Set(
        report.stems.map(({ stem }) => stem).filter((stem) => isNamed(stem) && !own?.has(stem)),
      ),
    ],
    capitals: block.isTitleCase ? [] : capitalsIn(said, utterance),
    quantities: quantitiesIn(
      block.block.text,
      tokens,
      utterance.from,
      utterance.to,
      report.language,
    ),
  };
}

/** German writes every noun with a capital. */
const CAPITAL_NOUNS = 'de';

function capitalsIn({ spoken }: Said, { from, to }: Utterance): { word: string; token: number }[] {
  const { block } = spoken;
  if (block.document.language.code === CAPITAL_NOUNS) return [];
  const words: { word: string; token: number }[] = [];
  for (let at = from; at < to; at++) {
    const name = block.names.get(at);
    if (name) {
      at = name.to - 1;
      continue;
    }
    const token = block.tokens[at];
    if (!token?.capital || at === spoken.sentence.from) continue;
    if (token.gap === 'stop' || token.gap === 'start' || token.gap === 'other') continue;
    if (!block.document.smallWords.has(token.word)) words.push({ word: token.word, token: at });
  }
  return words;
}
