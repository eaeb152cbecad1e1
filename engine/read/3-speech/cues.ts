import type { Gender } from '../../language/language.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import { WordKind } from './word-kinds.ts';

/** A place that tells that somebody says something. */
export interface SpeechCue {
  kind: 'verb' | 'according' | 'according-after' | 'own-view';
  /** Of the pronoun in a view of somebody's own. */
  gender?: Gender | undefined;
  /** First token. */
  from: number;
  /** Token after the last. */
  to: number;
  /** As often something else: counts only with a subject that is known. */
  doubtful: boolean;
}

/** Finds reporting verbs and phrases outside quotations, in order, in a language without a grammar of reports. */
export function cuesIn(block: ArticleBlock, { from, to }: Sentence): SpeechCue[] {
  const cues: SpeechCue[] = [];
  const { kinds, quoted } = block;
  for (let index = from; index < to; index++) {
    if (((kinds[index] ?? 0) & WordKind.speechCue) === 0 || quoted[index]) continue;
    const cue = cueAt(block, index);
    if (!cue) continue;
    cues.push(cue);
    index = cue.to - 1;
  }
  // Beside another report `his` may be anybody's.
  const isOwnView = ({ kind }: SpeechCue) => kind === 'own-view';
  return cues.every(isOwnView) ? cues : cues.filter((cue) => !isOwnView(cue));
}

function cueAt(block: ArticleBlock, at: number): SpeechCue | undefined {
  const { tokens, document } = block;
  const { language } = document;
  // 'so-called', 'self-described': an adjective, not a verb that reports.
  if (tokens[at]?.gap === 'hyphen') return undefined;
  const word = tokens[at]?.word ?? '';
  const phrases = language.byFirstWord;
  const phrase = phrases.reporting.get(word)?.find((one) => startsHere(block, one.words, at));
  if (phrase) return verb(at, at + phrase.words.length, false);
  const own = phrases.ownViews.get(word)?.find(({ words }) => startsHere(block, words, at));
  if (own) {
    const to = at + own.words.length;
    return { kind: 'own-view', gender: own.gender, from: at, to, doubtful: false };
  }
  const according = phrases.according.get(word)?.find((words) => startsHere(block, words, at));
  if (according) {
    return {
      kind: 'according',
      from: at,
      to: at + according.length,
      doubtful: according.length === 1,
    };
  }
  if (language.accordingAfter.has(word)) {
    return { kind: 'according-after', from: at, to: at + 1, doubtful: true };
  }
  if (!language.denies.has(word) && !language.says.has(word)) return undefined;
  return verb(at, at + 1, language.doubtfulVerbs.has(word));
}

function verb(from: number, to: number, doubtful: boolean): SpeechCue {
  return { kind: 'verb', from, to, doubtful };
}

function startsHere({ tokens }: ArticleBlock, words: readonly string[], at: number): boolean {
  return words.every((word, offset) => {
    const token = tokens[at + offset];
    return (
      token?.word === word && (offset === 0 || token.gap === 'space' || token.gap === 'apostrophe')
    );
  });
}
