import type { CompiledAlias } from '../../../contract/compiled-pack.ts';
import { type Language, wordSet } from '../../language/language.ts';
import { isArticle, isTitle } from '../../language/titles.ts';
import type { Token } from '../../text/tokens.ts';
import type { Document, DocumentBlock } from '../1-document/document.ts';
import { isOrdinary } from './word-before.ts';

/** Nouns that make a company or a building of a name before them. */
const MAKES_ANOTHER = wordSet(`
  tower towers organization organisation group foundation media inc corp corporation hotel hotels
  university college school institute airport street avenue road square boulevard library stadium
  ltd llc gmbh ag plc family brothers sons daughters plaza casino resort
  casinos resorts winery golf prize award awards trophy memorial center centre arena fellowship
  scholarship museum hospital bank industries holdings entertainment productions`);

/** Written small, behind `the Quorn`, they are more people than one. */
const RELATIVES = wordSet('family families brothers sisters siblings twins clan dynasty household');

/** Whether a surname stands for its bearers together: `the Quorn family`. */
export function namesMany(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  return (
    next?.gap === 'space' && RELATIVES.has(next.word) && isArticle(tokens[from - 1]?.word ?? '')
  );
}

/** Forms of companies, which are written small as well. */
const COMPANY = wordSet('inc ltd llc plc gmbh');
const PARTNERS = wordSet('co sons bros company cie');

/** After a hyphen a compound of a place or a company: `Trump-Tower`; `Quorn & Sons`. */
export function makesAnotherEntity(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next?.gap === 'other') return next.capital && PARTNERS.has(next.word);
  if (next?.gap === 'space' && COMPANY.has(next.word)) return true;
  if (!next || (next.gap !== 'space' && next.gap !== 'hyphen')) return false;
  return next.capital && MAKES_ANOTHER.has(next.word);
}

/** Abbreviations and numerals, which may stand behind a comma: `Quorn, Jr.` */
const LONGEST_BEHIND_COMMA = 3;

/**
 * The words that make a name a relative's: `Quorn Jr.`, `Quorn the younger`, `the younger Quorn`.
 * @returns Folded; nothing where the name stands for whoever bears it.
 */
export function generationAt(
  { namesakes }: Language,
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly string[] | undefined {
  const before = tokens[from - 1]?.word ?? '';
  if (tokens[from]?.gap === 'space' && namesakes.generationsBefore.has(before)) return [before];
  return namesakes.generations.find(({ words, capitals }) =>
    words.every((word, offset) => {
      const token = tokens[to + offset];
      if (token?.word !== word || (capitals[offset] && !token.capital)) return false;
      if (token.gap === 'comma')
        return offset === 0 && token.capital && word.length <= LONGEST_BEHIND_COMMA;
      return token.gap === 'space' || token.gap === 'hyphen' || token.gap === 'apostrophe';
    }),
  )?.words;
}

/**
 * A surname that goes on with a capital is the first word of another name: `Quorn Reed`, `Quorn
 * County`. Where all words have one nothing can be told, so only a given name needs more.
 */
export function goesOn(
  document: Document,
  { tokens, isTitleCase }: DocumentBlock,
  to: number,
  rule: CompiledAlias['rule'],
): boolean {
  const next = tokens[to];
  if (next?.gap !== 'space' || !next.capital) return false;
  if (isTitleCase && rule !== 'given-name') return false;
  if (rule === 'given-name' && next.upper && tokens[to - 1]?.upper) return true;
  // Other languages set an apposition behind the name: `zięć Halma Jan Quorn`.
  if (document.language.code !== 'en' || isTitle(next.word)) return false;
  if (next.word === 'o' && tokens[to + 1]?.gap === 'apostrophe') return true;
  return !isOrdinary(tokens, to, document);
}
