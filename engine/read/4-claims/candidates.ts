import type { Statement } from '../../../contract/pack.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import { isPrintedIn } from '../../printed-words.ts';
import type { CueHit } from './cue-index.ts';
import { isOtherDay, isTooLate } from './dates.ts';
import type { Report } from './report.ts';
import { sharedWeighing } from './shared-words.ts';
import type { SignedStems } from './signed-stems.ts';
import { agreementsWith } from './text-shelf.ts';

/** By which texts of a statement it may be what a sentence reports. */
export type TextKind = 'words' | 'translation' | 'wording';

/** What a sentence has in common with the texts of one kind. */
export interface Overlap {
  kind: TextKind;
  /** The harmonic mean of both shares, 0 to 1. */
  agreement: number;
  /** Weighted part of the sentence that stands in the statement. */
  ofSentence: number;
  /** Weighted part of its nearest text that stands in the sentence. */
  ofText: number;
  /** Tokens of the sentence that agree. */
  tokens: readonly number[];
  /** The stems of the texts, in the terms of the sentence's own or in shared ones. */
  texts: readonly SignedStems[];
  /** Whether they are compared in terms that all languages share. */
  isShared: boolean;
}

/** A statement that a sentence may report, with all that speaks for it. */
export interface Candidate {
  statement: Statement;
  /** Each kind of text at most once, the one that agrees best first; none where only a cue points to it. */
  overlaps: readonly Overlap[];
  /** Words that name one of its propositions. */
  cue: CueHit | undefined;
}

/** Agreement below this is never asked for. */
const LEAST = 0.15;
/** Fewer shared terms across languages are chance. */
const FEWEST_SHARED = 2;
/** So many are weighed; the statement that is meant stands among the first. */
const MOST = 6;
/** What is worth less than this part of the first is not meant beside it. */
const BEHIND = 0.5;
/** What a cue is worth beside agreement in words where the first are chosen. */
const WORTH_OF_CUE = 0.15;

/**
 * The statements that a sentence may report, the likeliest first: those of the speaker, and for an
 * institution of those who speak for it, that share words with it, in its own language, across
 * languages or by their wordings, or whose question its cues name.
 */
export function candidatesFor(
  index: PackIndex,
  report: Report,
  cues: readonly CueHit[],
): Candidate[] {
  const overlaps = new Map<Statement, Overlap[]>();
  const add = (statement: Statement, overlap: Overlap) => {
    if (isExcluded(statement, report)) return;
    const known = overlaps.get(statement);
    if (known) known.push(overlap);
    else overlaps.set(statement, [overlap]);
  };
  for (const speaker of report.speakers) {
    addByWords(index, report, speaker, add);
    addByTranslation(index, report, speaker, add);
    for (const { entry, stems, ...match } of index.statementWordings.find(speaker, report, LEAST)) {
      // The speaker's very words would have met those of the quotation.
      if (report.isQuotation && isPrintedIn(report.language.code, entry)) continue;
      add(entry, { ...match, kind: 'wording', texts: [stems] });
    }
  }
  const cued = cuedStatements(index, report, cues);
  for (const statement of cued.keys()) if (!overlaps.has(statement)) overlaps.set(statement, []);
  const worth = ({ overlaps: [best], cue }: Candidate) =>
    (best?.agreement ?? 0) + (cue ? WORTH_OF_CUE : 0);
  const all = [...overlaps]
    .map(([statement, found]) => ({
      statement,
      overlaps: found.sort((a, b) => b.agreement - a.agreement),
      cue: cued.get(statement),
    }))
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, MOST);
  const [first] = all;
  return first ? all.filter((one) => worth(one) >= worth(first) * BEHIND) : [];
}

type Add = (statement: Statement, overlap: Overlap) => void;

function addByWords(index: PackIndex, report: Report, speaker: string, add: Add): void {
  const { subjects } = index;
  const lang = report.language.code;
  const stems = new Set(report.stems.map(({ stem }) => stem));
  const total = subjects.weights(lang).sum(stems);
  const isWorth = (_: Statement, common: number) => {
    const ofSentence = common / total;
    // As if one of its texts stood in the sentence as a whole.
    return (2 * ofSentence) / (1 + ofSentence) >= LEAST;
  };
  for (const shared of subjects.candidates(speaker, lang, stems, isWorth)) {
    const { statement, texts } = shared.subject;
    const ofSentence = shared.common / total;
    const totals = subjects.totals(shared.subject, lang);
    const ofText = Math.max(...shared.texts.map((common, at) => common / (totals[at] ?? 1)));
    const agreement = (2 * ofSentence * ofText) / (ofSentence + ofText);
    if (agreement < LEAST) continue;
    const tokens = report.stems
      .filter(({ stem }) => texts.some((text) => text.has(stem)))
      .map(({ token }) => token);
    add(statement, {
      kind: 'words',
      agreement,
      ofSentence,
      ofText,
      tokens,
      texts,
      isShared: false,
    });
  }
}

function addByTranslation(index: PackIndex, report: Report, speaker: string, add: Add): void {
  const shelf = index.subjects.shared(speaker, report.language.code);
  if (shelf.entries.length === 0) return;
  const { sharedStems } = report;
  const stems = new Set(sharedStems.map(({ stem }) => stem));
  if (stems.size < FEWEST_SHARED) return;
  const others = new Set(report.stems.map(({ stem }) => stem)).size - stems.size;
  const weighing = sharedWeighing(index.subjects.mainWeights);
  const total = weighing.total(stems, others);
  for (const { entry, text: _, ...shares } of agreementsWith(
    shelf,
    stems,
    total,
    weighing,
    LEAST,
  )) {
    const texts = entry.texts.map((text) => text.stems);
    const tokens = sharedStems
      .filter(({ stem }) => texts.some((text) => text.has(stem)))
      .map(({ token }) => token);
    add(entry.statement, { ...shares, kind: 'translation', tokens, texts, isShared: true });
  }
}

/** Whether a sentence cannot mean a statement because of its day. */
function isExcluded(statement: Statement, { day, saidOn }: Report): boolean {
  return isTooLate(statement, day) || isOtherDay(statement, saidOn);
}

/** The statements of the speakers on propositions that the cues name. */
function cuedStatements(
  index: PackIndex,
  report: Report,
  cues: readonly CueHit[],
): Map<Statement, CueHit> {
  const cued = new Map<Statement, CueHit>();
  if (cues.length === 0) return cued;
  const speakers = new Set(report.speakers);
  for (const cue of cues) {
    for (const id of index.statementsOn.get(cue.proposition) ?? []) {
      const statement = index.statements.get(id)?.entry;
      if (!statement || !speakers.has(statement.actor) || isExcluded(statement, report)) continue;
      if (cue.tokens.length > (cued.get(statement)?.tokens.length ?? 0)) cued.set(statement, cue);
    }
  }
  return cued;
}
