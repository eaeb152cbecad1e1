import type { Claim } from '../../../contract/annotations.ts';
import type { CompiledPack } from '../../../contract/compiled-pack.ts';
import type { InSteps } from '../../in-steps.ts';
import { countriesIn } from '../../language/countries.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import { contentStems } from '../../text/content-stems.ts';
import type { Speech } from '../3-speech/speech.ts';
import { nameAt } from './report.ts';

/**
 * Whether an article is about what the packs are about: some sentence of it speaks to one of their
 * questions, whoever says so. Actors of the packs come up elsewhere as well. Of packs that have no cues
 * in its language less can be told: it may be about them where it names somebody whom they alone know,
 * or a country that such a person speaks for.
 * @param named ids of the actors named in it
 */
export function* isOnSubject(
  speech: Speech,
  claims: readonly Claim[],
  named: ReadonlySet<string>,
  index: PackIndex,
): InSteps<boolean> {
  const [first] = speech.sentences;
  const lang = first?.block.document.language.code;
  if (claims.length > 0 || lang === undefined) return true;
  const [told = [], untold = []] = parted(index.packs, (pack) => hasCues(pack, lang));
  return (
    told.length === 0 ||
    (yield* hasCue(speech, lang, index)) ||
    (yield* mayBeAbout(untold, told, speech, named, index))
  );
}

function hasCues({ pack }: CompiledPack, lang: string): boolean {
  return pack.propositions.some(({ cues }) => (cues[lang]?.length ?? 0) > 0);
}

function* hasCue(speech: Speech, lang: string, { cues }: PackIndex): InSteps<boolean> {
  for (const { block, sentence } of speech.sentences) {
    const { from, to } = sentence;
    const { lexicon } = block.document;
    const stems = contentStems(block.tokens, from, to, lexicon, nameAt(block), true);
    if (cues.find(stems, lang).length > 0) return true;
    yield to - from;
  }
  return false;
}

function* mayBeAbout(
  packs: readonly CompiledPack[],
  others: readonly CompiledPack[],
  speech: Speech,
  named: ReadonlySet<string>,
  { countries }: PackIndex,
): InSteps<boolean> {
  const theirs = actorsOf(others);
  const own = actorsOf(packs).difference(theirs);
  if (!own.isDisjointFrom(named)) return true;
  const countriesOf = (actors: ReadonlySet<string>) =>
    new Set([...actors].flatMap((actor) => [...(countries.get(actor) ?? [])]));
  const ownCountries = countriesOf(own).difference(countriesOf(theirs));
  if (ownCountries.size === 0) return false;
  for (const { block, sentence } of speech.sentences) {
    const { from, to } = sentence;
    const words = block.tokens.slice(from, to).map(({ word }) => word);
    if (countriesIn(words).some((country) => ownCountries.has(country))) return true;
    yield to - from;
  }
  return false;
}

function actorsOf(packs: readonly CompiledPack[]): Set<string> {
  return new Set(packs.flatMap(({ pack }) => pack.actors.map(({ id }) => id)));
}

/** Those of which something holds, and the others. */
function parted<T>(all: readonly T[], holds: (one: T) => boolean): [T[], T[]] {
  return [all.filter(holds), all.filter((one) => !holds(one))];
}
