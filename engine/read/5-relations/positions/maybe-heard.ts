import type { InSteps } from '../../../in-steps.ts';
import { countriesIn } from '../../../language/countries.ts';
import { bearsOffice, officeNamed } from '../../../language/offices.ts';
import type { PackIndex } from '../../../pack/pack-index.ts';
import type { NameCandidate } from '../../2-names/name-candidates.ts';
import type { Speech } from '../../3-speech/speech.ts';

/** Words between an office and its country: `secretary of state of the United States`. */
const REACH = 4;

/**
 * The actors whom an article may let speak unnoticed: whoever may be named in it, also by a name that
 * is somebody else's as well, and whoever holds an office that it names beside their country, as in
 * `the US secretary of state`.
 * @param candidates places where names may stand on the page, also outside of the article
 * @returns ids, each once
 */
export function* maybeHeard(
  speech: Speech,
  candidates: readonly NameCandidate[],
  { offices, countries }: PackIndex,
): InSteps<string[]> {
  const heard = new Set(
    candidates.flatMap(({ block, aliases }) =>
      speech.blocks.has(block) ? aliases.map(({ actor }) => actor) : [],
    ),
  );
  for (const { block, sentence } of speech.sentences) {
    const words = block.tokens.slice(sentence.from, sentence.to).map(({ word }) => word);
    yield words.length;
    for (const [at, word] of words.entries()) {
      const office = officeNamed(word);
      if (office === undefined) continue;
      const places = new Set(countriesIn(words.slice(Math.max(0, at - REACH), at + REACH + 1)));
      for (const [actor, held] of offices) {
        const own = countries.get(actor);
        if (own && bearsOffice(held, office) && !own.isDisjointFrom(places)) heard.add(actor);
      }
      yield offices.size;
    }
  }
  return [...heard];
}
