import type { CompiledAlias } from '../../../contract/compiled-pack.ts';
import { isParticle, isTitle } from '../../language/titles.ts';
import type { Token } from '../../text/tokens.ts';
import type { NameNode } from './name-trie.ts';

/** A stretch of tokens that is a name of one or more actors, or one that only looks like it. */
export interface NameMatch {
  from: number;
  /** Token after the last. */
  to: number;
  /** Empty for a confusable. */
  aliases: CompiledAlias[];
}

/** `Oleksandrovych`, `Viktorovich`, `Ivanovna`, in any case: stands between given name and surname. */
const PATRONYMIC =
  /(?:ovych|ovich|evich|evych|yovych|ovna|evna|ivna|yivna|(?:ович|евич|івич)(?:а|у|ем|е|ові)?|(?:овн|евн|івн)(?:а|ы|е|у|ой|и|і|ою))$/;

/** Whether a folded word is a father's name as Russians and Ukrainians bear it. */
export function isPatronymic(word: string): boolean {
  return PATRONYMIC.test(word);
}

/** So many initials and patronymics may stand inside a name; more are a list of letters. */
const MOST_SKIPPED = 4;

/**
 * The longest name that begins at a token. A middle initial or patronymic that the pack does not
 * give is stepped over.
 */
export function longestMatch(
  root: NameNode,
  tokens: readonly Token[],
  from: number,
): NameMatch | undefined {
  let node = root;
  let best: NameMatch | undefined;
  const written: Token[] = [];
  let skipped = '';
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || (index > from && !joins(tokens[index - 1], token))) break;
    const child = node.next?.get(token.word) ?? (index > from ? initialOf(node, token) : undefined);
    if (!child) {
      if (token.isNickname && index > from) continue;
      const mayBeSkipped = index > from && skipped.length < MOST_SKIPPED && isMiddleName(token);
      if (!mayBeSkipped) break;
      skipped += token.word.charAt(0);
      continue;
    }
    node = child;
    written.push(token);
    const found = matchAt(node, written, skipped, from, index + 1);
    if (found) best = found;
  }
  return best;
}

function matchAt(
  node: NameNode,
  written: readonly Token[],
  skipped: string,
  from: number,
  to: number,
): NameMatch | undefined {
  const aliases = node.aliases?.filter(
    (alias) => capitalsFit(alias, written) && middleFits(alias, skipped),
  );
  if (aliases && aliases.length > 0) return { from, to, aliases };
  return node.confusable ? { from, to, aliases: [] } : undefined;
}

/** `Ada Reed Quorn` where the pack has `Ada R. Quorn`. */
function initialOf(node: NameNode, { word, capital }: Token): NameNode | undefined {
  return capital && word.length > 1 ? node.next?.get(word.charAt(0)) : undefined;
}

/** A middle initial that is not the actor's is somebody else's; of most actors none is known. */
export function middleFits({ middle }: CompiledAlias, skipped: string): boolean {
  return middle === undefined || [...skipped].every((initial) => middle.includes(initial));
}

function capitalsFit({ capitals }: CompiledAlias, written: readonly Token[]): boolean {
  return written.every((token, index) => token.capital || capitals[index] !== '1');
}

export function joins(before: Token | undefined, token: Token): boolean {
  if (token.gap === 'dot') return before !== undefined && isAbbreviated(before);
  return (
    token.gap === 'space' ||
    token.gap === 'hyphen' ||
    token.gap === 'apostrophe' ||
    token.gap === 'none'
  );
}

/**
 * Before a full stop inside a name: `J. D.`, `Sen. King`. A short given name there ends its sentence:
 * `They thanked Nora. Kern left.`
 */
function isAbbreviated({ word }: Token): boolean {
  return word.length === 1 || isTitle(word) || isParticle(word);
}

export function isMiddleName({ word, capital }: Token): boolean {
  return capital && (word.length === 1 || isPatronymic(word));
}
