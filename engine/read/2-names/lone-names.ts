import type { CompiledAlias } from '../../../contract/compiled-pack.ts';
import { isArticle, isParticle } from '../../language/titles.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import type { Document } from '../1-document/document.ts';
import { genderOfGivenName, isGivenName } from './given-names.ts';
import type { NameCandidate } from './name-candidates.ts';

/** Before a name these make a place of it as often as not. */
const PLACING: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'of',
  'from',
  'outside',
  'around',
  'toward',
  'towards',
]);

/** Behind `the Quorn` these tell of a politician and of no place. */
const FOLLOWERS: ReadonlySet<string> = new Set(
  'campaign administration presidency government cabinet camp'.split(' '),
);

/**
 * Whether a surname without any full name on the page may be taken for its only bearer in the packs:
 * it is a rare one, written as a name among words that are not, and nothing around it makes a place, a
 * work or somebody else of it.
 */
export function isLoneSurname(
  document: Document,
  index: PackIndex,
  { block, from, to, aliases, before }: NameCandidate,
  { actor, words, rare }: CompiledAlias,
): boolean {
  const { language } = document;
  // The lists of frequent surnames and of words are English ones.
  if (language.code !== 'en' || !rare) return false;
  if (words.length > 1 && startsWithGivenName(words)) return false;
  if (before !== 'nothing' && before !== 'title') return false;
  if (!isOnlyBearer(document, index, aliases, actor)) return false;
  const last = words.at(-1) ?? '';
  if (document.smallWords.has(last)) return false;
  if (language.stopWords.has(last) || language.prepositions.has(last)) return false;
  if (language.says.has(last) || language.denies.has(last)) return false;
  if ((index.actors.get(actor)?.entry.confusables.length ?? 0) > 0) return false;
  const holder = document.blocks[block];
  const first = holder?.tokens[from];
  if (!holder?.isBody || !first || holder.isTitleCase || holder.tokens[to - 1]?.upper) return false;
  if (first.gap === 'hyphen' || first.gap === 'apostrophe' || holder.tokens[to]?.gap === 'hyphen')
    return false;
  const previous = holder.tokens[from - 1];
  if (first.gap !== 'space' || !previous) return true;
  if (isArticle(previous.word)) return FOLLOWERS.has(holder.tokens[to]?.word ?? '');
  return !PLACING.has(previous.word);
}

/** Whether nobody else of the packs may be meant by a surname: not as a given name, not as a spouse. */
function isOnlyBearer(
  document: Document,
  index: PackIndex,
  aliases: readonly CompiledAlias[],
  actor: string,
): boolean {
  const others = aliases.filter((alias) => alias.actor !== actor && alias.rule !== 'given-name');
  if (others.length === 0) return true;
  const gender = genderOf(index, actor);
  if (!gender || gender !== document.onlyGender()) return false;
  return others.every((other) => (genderOf(index, other.actor) ?? gender) !== gender);
}

function genderOf(index: PackIndex, actor: string): 'male' | 'female' | undefined {
  return index.givenNames.get(actor)?.map(genderOfGivenName).find(Boolean);
}

/** `Adolf Quorn` of a `Richard Adolf Quorn` may be a relative; `al-Quorn` is nobody's given name. */
function startsWithGivenName([first = '']: readonly string[]): boolean {
  return isGivenName(first) && !isParticle(first);
}

/**
 * Whether a given name may stand for an actor whose full name is on the page: in running text, as a word
 * that is not written small there, and not as the beginning of something longer: `Ada “the Boat” Quorn`,
 * `Ada of the Lake`.
 */
export function isLoneGivenName(
  document: Document,
  { block, from, to, before }: NameCandidate,
  { words }: CompiledAlias,
): boolean {
  const holder = document.blocks[block];
  const [first, next] = [holder?.tokens[from], holder?.tokens[to]];
  if (!holder?.isBody || !first) return false;
  if (before !== 'nothing' && before !== 'title') return false;
  if (words.some((word) => document.smallWords.has(word))) return false;
  if (first.gap === 'hyphen' || first.gap === 'apostrophe' || next?.gap === 'hyphen') return false;
  return next?.word !== 'of' && !(next?.gap === 'other' && next.capital);
}
