import { wordSet } from '../language/language.ts';
import type { Token } from '../text/tokens.ts';

/** Nouns that make a company, a building or another person of a name before them. */
const MAKES_ANOTHER = wordSet(`
  tower towers organization organisation group foundation media inc corp corporation hotel hotels
  university college school institute airport street avenue road square boulevard library stadium
  ltd llc gmbh ag plc jr junior sr senior iii family brothers sons daughters plaza casino resort
  casinos resorts winery golf museum hospital bank industries holdings entertainment productions`);

/** After a hyphen a compound of a place or a company: `Trump-Tower`. */
export function makesAnotherEntity(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (!next || (next.gap !== 'space' && next.gap !== 'hyphen' && next.gap !== 'comma'))
    return false;
  if (next.gap === 'comma') return next.capital && (next.word === 'jr' || next.word === 'sr');
  return next.capital && MAKES_ANOTHER.has(next.word);
}
