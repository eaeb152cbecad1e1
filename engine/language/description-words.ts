import { foldWord } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { BODY_WORDS, STATE_WORDS } from './body-words.ts';
import { countryOf } from './countries.ts';
import type { Meaning } from './meanings.ts';
import { OFFICE_WORDS } from './office-words.ts';

/** Words of a text with what they may be. */
export interface Described {
  meanings: readonly Meaning[];
  /** How many tokens they are. */
  length: number;
  /** Whether a noun among them has a form that no subject has. */
  isDeclined: boolean;
}

interface Stem {
  stem: string;
  node: Node;
  /** Whether another ending than the nominative's has been found. */
  declines: boolean;
}

interface Node {
  words: Map<string, Node>;
  /** By the stem as the tables write it, with what a form behind it shows. */
  stems: Map<string, Stem>;
  meanings: Meaning[];
}

/** Letters that a form may have behind its stem. */
const LONGEST_ENDING = 4;

/** So many first letters every stem at the beginning of a phrase has. */
const STEM_KEY = 3;

const TABLE = tableOf();

function tableOf(): { root: Node; firstStems: ReadonlyMap<string, readonly Stem[]> } {
  const root = emptyNode();
  for (const [meaning, list] of [...OFFICE_WORDS, ...BODY_WORDS]) addPhrases(root, list, meaning);
  for (const [state, list] of STATE_WORDS) addPhrases(root, list, { kind: 'state', state });
  const firstStems = Map.groupBy(root.stems.values(), ({ stem }) => stem.slice(0, STEM_KEY));
  return { root, firstStems };
}

function emptyNode(): Node {
  return { words: new Map(), stems: new Map(), meanings: [] };
}

function addPhrases(root: Node, list: string, meaning: Meaning): void {
  for (const phrase of list.split(';')) {
    let nodes = [root];
    for (const written of phrase.trim().split(/\s+/))
      nodes = nodes.flatMap((node) => grow(node, written));
    for (const node of nodes) node.meanings.push(meaning);
  }
}

/** The nodes behind a word as the tables write it. */
function grow(node: Node, written: string): Node[] {
  const [stem = '', ending] = written.split(/[|*]/).map(foldWord);
  if (ending === undefined) return [wordNode(node, stem)];
  if (written.endsWith('*')) return [stemNode(node, stem, false)];
  return [wordNode(node, stem + ending), stemNode(node, stem, true)];
}

function wordNode(node: Node, word: string): Node {
  const known = node.words.get(word) ?? emptyNode();
  node.words.set(word, known);
  return known;
}

function stemNode(node: Node, stem: string, declines: boolean): Node {
  const key = `${stem}${declines ? '|' : '*'}`;
  const known = node.stems.get(key) ?? { stem, node: emptyNode(), declines };
  node.stems.set(key, known);
  return known.node;
}

/** Whether a description may begin with a folded word. */
export function opensDescription(word: string): boolean {
  const { root, firstStems } = TABLE;
  return (
    root.words.has(word) ||
    (firstStems.get(word.slice(0, STEM_KEY)) ?? []).some(({ stem }) => fitsStem(word, stem))
  );
}

function fitsStem(word: string, stem: string): boolean {
  return word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING;
}

/** Words that are something else where they are not written in capitals: `us`, the French `un`. */
const INITIALS: ReadonlySet<string> = new Set('us un uno mon ab eu ue bm u'.split(' '));
const SHORT = 3;

/**
 * The longest office, body or state whose words begin at a token; a country in any word that all texts
 * are read by is one.
 * @param end token before which it must end
 */
export function describedAt(
  tokens: readonly Token[],
  from: number,
  end: number,
): Described | undefined {
  let best: Described | undefined;
  let open: { node: Node; isDeclined: boolean }[] = [{ node: TABLE.root, isDeclined: false }];
  for (let at = from; at < end && open.length > 0; at++) {
    const token = tokens[at];
    if (!token || (at > from && !joins(tokens[at - 1], token))) break;
    open = open.flatMap((one) => next(one, token.word));
    const found = open.find(({ node }) => node.meanings.length > 0);
    if (found && isWritten(tokens, from, at + 1, found.node.meanings))
      best = {
        meanings: found.node.meanings,
        length: at + 1 - from,
        isDeclined: found.isDeclined,
      };
  }
  if (best) return best;
  const token = tokens[from];
  const state = token && countryOf(token.word);
  if (!state) return undefined;
  const meanings: Meaning[] = [{ kind: 'state', state }];
  return isWritten(tokens, from, from + 1, meanings)
    ? { meanings, length: 1, isDeclined: false }
    : undefined;
}

function next({ node, isDeclined }: { node: Node; isDeclined: boolean }, word: string) {
  const { root, firstStems } = TABLE;
  const exact = node.words.get(word);
  const stems =
    node === root ? (firstStems.get(word.slice(0, STEM_KEY)) ?? []) : [...node.stems.values()];
  const bent = stems.flatMap((one) =>
    fitsStem(word, one.stem) && !(one.declines && exact)
      ? [{ node: one.node, isDeclined: isDeclined || one.declines }]
      : [],
  );
  return exact ? [{ node: exact, isDeclined }, ...bent] : bent;
}

function isWritten(
  tokens: readonly Token[],
  from: number,
  to: number,
  [meaning]: readonly Meaning[],
): boolean {
  const token = tokens[from];
  if (!token || (meaning?.kind !== 'state' && meaning?.kind !== 'body')) return token !== undefined;
  if (INITIALS.has(token.word)) return token.upper || (to > from + 1 && token.capital);
  return token.capital || token.word.length > SHORT;
}

/** A word goes on with the one before; a full stop parts the letters of `U.S.` alone. */
export function joins(before: Token | undefined, { gap }: Token): boolean {
  if (gap === 'dot') return before !== undefined && before.word.length === 1 && before.capital;
  return gap === 'space' || gap === 'apostrophe' || gap === 'hyphen';
}
