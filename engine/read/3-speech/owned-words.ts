import type { Sentence } from '../../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import type { Phrase } from './noun-phrases.ts';
import { nameFrom } from './speaker-beside.ts';
import { actorOf } from './speaker-in-front.ts';
import type { Speaker } from './utterances.ts';

/** Somebody's words as a noun has them, with what they say behind it. */
export interface OwnedWords {
  owner: Speaker;
  /** First token of the noun and of an owner that stands before it. */
  from: number;
  /** First token behind the link: `that`, `selon lesquels`, `о том, что`. */
  content: number;
}

/** How far behind a noun of speech its owner may end. */
const OWNER_WITHIN = 8;

/**
 * `rejected Halm’s remark that the boat “has no sails”`: whoever owns a noun of speech is the source of what
 * follows it, not the subject of the sentence.
 * @param before Token before which the noun and its link stand.
 */
export function ownedWordsBefore(
  block: ArticleBlock,
  { from }: Sentence,
  before: number,
): OwnedWords | undefined {
  const { speechNouns } = block.document.language;
  for (let at = before - 1; at > from; at--) {
    const { word = '', gap } = block.tokens[at] ?? {};
    if (block.quoted[at] || gap === 'stop') return undefined;
    if (speechNouns.has(word)) return ownedAt(block, from, at, before);
    if (isCue(block, at)) return undefined;
  }
  return undefined;
}

function ownedAt(
  block: ArticleBlock,
  limit: number,
  noun: number,
  before: number,
): OwnedWords | undefined {
  const owner = ownerBefore(block, limit, noun) ?? ownerBehind(block, noun, before);
  if (!owner || owner.from <= limit) return undefined;
  const content = behindLink(block, Math.max(noun + 1, owner.to), before);
  return content === undefined ? undefined : { owner, from: Math.min(noun, owner.from), content };
}

/** `Halm’s remark`, `Kerns Äußerung`. */
function ownerBefore(block: ArticleBlock, limit: number, noun: number): Speaker | undefined {
  const { tokens, quoted } = block;
  const hasS = tokens[noun - 1]?.word === 's' && tokens[noun - 1]?.gap === 'apostrophe';
  const to = hasS ? noun - 1 : noun;
  let from = to;
  while (from > limit && tokens[from - 1]?.capital && !quoted[from - 1]) {
    from--;
    if (tokens[from]?.gap !== 'space' && tokens[from]?.gap !== 'hyphen') break;
  }
  const actor = actorOf(block, { from, to });
  if (from === to || tokens[noun]?.gap !== 'space' || (!hasS && actor === undefined))
    return undefined;
  return { block: block.at, from, to, actor, how: 'named' };
}

/** `les propos d’Anton Halm`, `the claim by Halm`, `слова Павла Соранского`: a name in the genitive. */
function ownerBehind(block: ArticleBlock, noun: number, before: number): Speaker | undefined {
  const { tokens, document } = block;
  let from = noun + 1;
  if (OF.has(tokens[from]?.word ?? '')) from++;
  else if (document.language.bareNouns !== true) return undefined;
  const name = tokens[noun + 1]?.gap === 'space' ? nameFrom(block, from) : undefined;
  return name && name.to <= Math.min(before, noun + OWNER_WITHIN) ? name : undefined;
}

const OF: ReadonlySet<string> = new Set(
  'of by from de d du des del di dell della von vom'.split(' '),
);

/** Behind what joins a noun to the clause that says what was said, with a particle of the verb before it. */
function behindLink(
  { tokens, document }: ArticleBlock,
  start: number,
  before: number,
): number | undefined {
  for (let at = start; at < Math.min(before, start + LINK_WITHIN); at++) {
    if (!LINKS.has(tokens[at]?.word ?? '')) continue;
    let content = at + 1;
    while (content < before && LINKS.has(tokens[content]?.word ?? '')) content++;
    return content;
  }
  // 'Kern wies die Worte von Halm zurück, das Schiff habe …': the mood alone links.
  if (!document.language.clauseReports) return undefined;
  const isComma = (at: number) => tokens[at]?.gap === 'comma';
  if (isComma(start)) return start;
  return isComma(start + 1) ? start + 1 : undefined;
}

const LINK_WITHIN = 3;

const LINKS: ReadonlySet<string> = new Set(
  `that dass wonach que qu selon lesquels laquelle lesquelles secondo cui che de según segun los las cuales
   ze jakoby о об про том те то что що ki`.split(/\s+/),
);

/** Whether a verb of speech stands here, whose subject says what follows. */
function isCue({ tokens, document }: ArticleBlock, at: number): boolean {
  const { says, denies } = document.language;
  const { word = '' } = tokens[at] ?? {};
  return says.has(word) || denies.has(word);
}

/** Where some tokens hold words that somebody else owns. */
export function ownedWordsIn(
  block: ArticleBlock,
  sentence: Sentence,
  { from, to }: Phrase,
): OwnedWords | undefined {
  for (let at = from; at < to; at++) {
    if (!block.quoted[at] || (at > from && block.quoted[at - 1])) continue;
    const owned = ownedWordsBefore(block, sentence, at);
    if (owned) return owned;
  }
  return undefined;
}
