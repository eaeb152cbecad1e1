import { type Cuts, LEFT_OUT } from '../../../contract/left-out.ts';
import type { QuoteView } from '../../../contract/views.ts';
import { english } from '../../language/en/english.ts';
import { languageOf } from '../../language/index.ts';
import type { PackRecord } from '../../pack/pack-index.ts';
import { type Sentence, splitSentences } from '../../text/sentences.ts';
import { tokenise } from '../../text/tokens.ts';

/**
 * Words that somebody spoke, and what may stand for them where they are too long.
 * @param supports the words that carry the stance, in this version or in another
 */
export function cutsOf(
  version: QuoteView | undefined,
  supports: readonly string[],
  { memory }: PackRecord,
): Cuts {
  if (!version) return { sentences: [] };
  const { text, lang } = version;
  const carrying = supports.flatMap((words) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
  if (carrying.length === 0) return { sentences: [text] };
  const start = Math.min(...carrying.map((one) => one.start));
  const end = Math.max(...carrying.map((one) => one.end));
  const lexicon = memory.lexiconOf(languageOf(lang) ?? english);
  const spans = around(splitSentences(text, tokenise(text), lexicon), start, end);
  const sentences = [text, ...spans.map((span) => cut(text, span.start, span.end))];
  return { sentences: [...new Set(sentences)], carrying: cut(text, start, end) };
}

/** Ever fewer sentences around a place: of both ends the one that is further from it goes first. */
function around(
  sentences: readonly Sentence[],
  start: number,
  end: number,
): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const left = [...sentences];
  for (;;) {
    const [first, second] = left;
    const last = left.at(-1);
    if (!first || !last) return spans;
    spans.push({ start: first.start, end: last.end });
    const before = first.end <= start ? start - first.end : -1;
    const after = last.start >= end ? last.start - end : -1;
    if (!second || Math.max(before, after) < 0) return spans;
    if (before > after) left.shift();
    else left.pop();
  }
}

function cut(text: string, start: number, end: number): string {
  const isWord = /[\p{L}\p{N}]/u;
  return [
    ...(isWord.test(text.slice(0, start)) ? [LEFT_OUT] : []),
    text.slice(start, end),
    ...(isWord.test(text.slice(end)) ? [LEFT_OUT] : []),
  ].join(' ');
}
