import type { CompiledAlias } from '../../../../contract/compiled-pack.ts';
import type { PackIndex } from '../../../pack/pack-index.ts';
import type { Document } from '../../1-document/document.ts';
import { isGivenName } from '../given-names.ts';
import type { NameCandidate } from '../name-candidates.ts';

/** Shorter surnames are words of too many languages. */
const SHORTEST = 4;
const SHORTEST_LISTED = 3;

/**
 * Whether a surname without the full name on the page may stand for its only bearer in the packs, on
 * a page of a language that bends names: those write foreign names as they sound, so that a surname in
 * their spelling is rarely shared. It must not be a word that the page also writes small.
 */
export function isLoneSurnameInCases(
  document: Document,
  index: PackIndex,
  { block, from, to, aliases, before }: NameCandidate,
  { actor, words, rule, listed, capitals }: CompiledAlias,
): boolean {
  const [word = ''] = words;
  if (rule !== 'surname' || words.length > 1 || word.length < (listed ? SHORTEST_LISTED : SHORTEST))
    return false;
  const { cases } = document;
  if (!cases || !(before === 'nothing' || (listed && before === 'title'))) return false;
  // Whom the pack itself calls by the surname alone is meant before all who merely bear it.
  const rivals = listed ? aliases.filter((alias) => alias.listed) : aliases;
  if (rivals.some((alias) => alias.actor !== actor)) return false;
  if ((index.actors.get(actor)?.entry.confusables.length ?? 0) > 0) return false;
  const holder = document.blocks[block];
  const [token, next] = [holder?.tokens[from], holder?.tokens[to]];
  if (!holder?.isBody || (holder.isTitleCase && !listed) || !token || token.upper) return false;
  if (isGivenName(word)) return false;
  const raw = holder.block.text.slice(token.start, token.end).toLowerCase().normalize('NFC');
  if (listed ? cases.countries.hasCase(raw) : cases.countries.hasForm(raw)) return false;
  const isWrittenSmall = listed && capitals === '0';
  if (!isWrittenSmall && [token.word, word].some((one) => document.smallWords.has(one)))
    return false;
  return listed === true || (token.gap !== 'hyphen' && next?.gap !== 'hyphen');
}
