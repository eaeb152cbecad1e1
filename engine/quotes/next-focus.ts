import { isGivenName } from '../names/given-names.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import type { Subject } from './subjects.ts';
import type { Focus, Speaker } from './utterances.ts';

/** Whom the next pronoun means behind a sentence. */
export function nextFocus(
  block: ArticleBlock,
  sentence: Sentence,
  speaking: Subject | undefined,
  main: Subject | undefined,
  resolve: (subject: Subject) => Speaker,
  focus: Focus | undefined,
): Focus | undefined {
  const stranger = unknownPerson(block, sentence);
  if (stranger !== undefined && (!main || stranger < main.from)) return {};
  const next = speaking && takesFocus(block, speaking) ? speaking : main;
  if (!next) return focus;
  const { actor } = resolve(next);
  // 'The president was calm, he said': whoever is described, and nobody before.
  if (actor === undefined && main?.kind === 'description' && main.actor === undefined)
    return { earlier: withEarlier(focus) };
  // A pronoun that fits nobody changes nothing.
  if (actor === undefined && next.kind === 'pronoun') return focus;
  return actor === focus?.actor ? focus : { actor, earlier: withEarlier(focus) };
}

/** How many people a pronoun may go back over. */
const MOST_EARLIER = 3;

function withEarlier(focus: Focus | undefined): readonly string[] {
  const { actor, earlier = [] } = focus ?? {};
  return actor === undefined ? earlier : [actor, ...earlier].slice(0, MOST_EARLIER);
}

/** `Recent developments indicate`: nobody whom a pronoun could mean. */
function takesFocus({ tokens }: ArticleBlock, { kind, from, to }: Subject): boolean {
  if (kind !== 'unknown') return true;
  return tokens
    .slice(from, to)
    .some(({ capital, gap }) => capital && gap !== 'start' && gap !== 'stop' && gap !== 'dot');
}

/** Where the sentence begins with a person the packs do not know: `Lars Klingbeil, …`. */
function unknownPerson(
  { tokens, names, quoted }: ArticleBlock,
  { from, to }: Sentence,
): number | undefined {
  for (let at = from; at < Math.min(from + 4, to - 1); at++) {
    const [given, surname] = [tokens[at], tokens[at + 1]];
    if (!given || !surname || names.has(at) || quoted[at]) continue;
    if (given.capital && surname.capital && surname.gap === 'space' && isGivenName(given.word)) {
      return names.has(at + 1) ? undefined : at;
    }
  }
  return undefined;
}
