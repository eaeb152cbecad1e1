import type { CompiledAlias } from '../../compile/compiled-pack.ts';
import type { Document } from '../../document.ts';
import type { PackIndex } from '../../pack-index.ts';
import type { NameCandidate } from '../find-names.ts';
import { isGivenName } from '../given-names.ts';
import { isOfCountryName } from './country-names.ts';
import { caseEndingsOn, nameLanguageOf } from './declining-language.ts';

/** Shorter surnames are words of too many languages. */
const SHORTEST = 4;

/**
 * Whether a surname without the full name on the page may stand for its only bearer in the packs, on
 * a page of a language that bends names: those write foreign names as they sound, so that a surname in
 * their spelling is rarely shared. It must not be a word that the page also writes small.
 */
export function isLoneSurnameInCases(
  document: Document,
  index: PackIndex,
  { block, from, to, aliases, before }: NameCandidate,
  { actor, words, rule }: CompiledAlias,
): boolean {
  const [word = ''] = words;
  if (rule !== 'surname' || words.length > 1 || word.length < SHORTEST) return false;
  const endings = caseEndingsOn(document);
  if (!endings || before !== 'nothing') return false;
  if (aliases.some((alias) => alias.actor !== actor)) return false;
  if ((index.actors.get(actor)?.entry.confusables.length ?? 0) > 0) return false;
  const holder = document.blocks[block];
  const [token, next] = [holder?.tokens[from], holder?.tokens[to]];
  if (!holder?.isBody || holder.isTitleCase || !token || token.upper) return false;
  if (isGivenName(word)) return false;
  const raw = holder.block.text.slice(token.start, token.end).toLowerCase().normalize('NFC');
  if (isOfCountryName(raw, nameLanguageOf(document), endings)) return false;
  if (document.smallWords.has(token.word) || document.smallWords.has(word)) return false;
  return token.gap !== 'hyphen' && next?.gap !== 'hyphen';
}
