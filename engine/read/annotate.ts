import type {
  Annotations,
  Mention,
  PageFacts,
  Quotation,
  Span,
  TextBlock,
} from '../../contract/annotations.ts';
import { atOnce, type InSteps } from '../in-steps.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import type { Token } from '../text/tokens.ts';
import { type Document, documentInSteps } from './1-document/document.ts';
import { readablePart } from './1-document/readable-part.ts';
import type { NamePlace, ResolvedName } from './2-names/decisions.ts';
import { namesInSteps } from './2-names/find-names.ts';
import { resolvedInSteps } from './2-names/resolve-names.ts';
import { articleInSteps } from './3-speech/article.ts';
import { quotationsInSteps } from './3-speech/reported-quotations.ts';
import { type Speech, speechInSteps } from './3-speech/speech.ts';
import { findClaims } from './4-claims/find-claims.ts';
import { isOnSubject } from './4-claims/on-subject.ts';
import { pageRelations } from './5-relations/page-relations.ts';
import { maybeHeard } from './5-relations/positions/maybe-heard.ts';

/** More places than this are a flood, which nobody looks through and no browser keeps for a tab. */
const MOST_MENTIONS = 10_000;
const MOST_CLAIMS = 2_000;

/**
 * Reads a page: who is named, who is quoted, what is claimed, and how that relates to what others
 * said. Names are found in all blocks, quotations and claims only in the article's own. Of a page that is
 * too long to be read whole a part is read.
 * @param blocks The page's text in document order.
 * @param page What the page says of itself.
 * @param index The packs to read it by.
 */
export function annotate(
  blocks: readonly TextBlock[],
  page: PageFacts,
  index: PackIndex,
): Annotations {
  return atOnce(annotateInSteps(blocks, page, index));
}

/** The same in steps. */
export function* annotateInSteps(
  blocks: readonly TextBlock[],
  page: PageFacts,
  index: PackIndex,
): InSteps<Annotations> {
  const { blocks: read, isWhole } = readablePart(blocks);
  const document = yield* documentInSteps(read, page, index.memory);
  const found = yield* namesInSteps(document, index);
  const { names, ambiguous } = yield* resolvedInSteps(document, index, found);
  const speech = yield* speechInSteps(yield* articleInSteps(document, index, names));
  const allClaims = yield* findClaims(speech, index);
  const claims = allClaims.slice(0, MOST_CLAIMS);
  const allMentions = mentionsOf(document, names, speech);
  const mentions = allMentions.slice(0, MOST_MENTIONS);
  const named = new Set(mentions.map(({ actor }) => actor));
  const isOff = mentions.length > 0 && !(yield* isOnSubject(speech, claims, named, index));
  const isAll =
    isWhole &&
    claims.length === allClaims.length &&
    mentions.length === allMentions.length &&
    ambiguous.length <= MOST_MENTIONS;
  return {
    lang: document.language.code,
    ...(!isAll && { inPart: true }),
    mentions,
    ambiguous: ambiguous.slice(0, MOST_MENTIONS).flatMap(({ candidates, ...place }) => {
      const words = wordsAt(document, place);
      return words ? [{ ...words, candidates }] : [];
    }),
    quotations: (yield* quotationsInSteps(speech)) satisfies Quotation[],
    claims,
    ...(isOff && { offSubject: true }),
    relations: pageRelations(claims, index, page),
    maybeHeard: yield* maybeHeard(speech, found.candidates, index),
  };
}

/** A metonym such as `the Kremlin` is a mention only where it speaks; elsewhere it is a place. */
function mentionsOf(document: Document, names: readonly ResolvedName[], speech: Speech): Mention[] {
  const spoken = new Map<number, Set<number>>();
  for (const { utterances } of speech.sentences)
    for (const { speaker } of utterances) {
      const tokens = spoken.get(speaker.block) ?? new Set();
      for (let at = speaker.from; at < speaker.to; at++) tokens.add(at);
      spoken.set(speaker.block, tokens);
    }
  return names.flatMap(({ actor, rule, confidence, mustSpeak, ...place }) => {
    if (mustSpeak && !spoken.get(place.block)?.has(place.from)) return [];
    const words = wordsAt(document, place);
    return words ? [{ ...words, actor, rule, confidence }] : [];
  });
}

/** Where a name stands in the text of its block, and how it is written there. */
export function wordsAt(
  document: Document,
  { block, from, to }: NamePlace,
): (Span & { matched: string }) | undefined {
  const holder = document.blocks[block];
  const [first, last] = [holder?.tokens[from], holder?.tokens[to - 1]];
  if (!holder || !first || !last) return undefined;
  const { text } = holder.block;
  const [start, end] = [first.start, nameEnd(text, last)];
  return { block: holder.block.id, start, end, matched: text.slice(start, end) };
}

/** The full stop of `Jr.` belongs to the name. */
function nameEnd(text: string, { word, end }: Token): number {
  return (word === 'jr' || word === 'sr') && text.charAt(end) === '.' ? end + 1 : end;
}
