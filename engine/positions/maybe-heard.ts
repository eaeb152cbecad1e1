import type { Mention } from '../../contract/annotations.ts';
import { countriesIn } from '../language/countries.ts';
import { bearsOffice, officeNamed } from '../language/offices.ts';
import type { PackIndex } from '../pack-index.ts';
import type { Speech } from '../quotes/speech.ts';

/**
 * The actors whom an article may let speak unnoticed: whoever is named in it, and whoever holds an
 * office that a sentence names together with their country, as in `the US secretary of state`.
 * @param mentions names found on the page, also outside of the article
 * @returns ids, each once
 */
export function maybeHeard(
  speech: Speech,
  mentions: readonly Mention[],
  { offices, countries }: PackIndex,
): string[] {
  const blocks = new Set([...speech.blocks.values()].map(({ block }) => block.id));
  const heard = new Set(mentions.flatMap(({ block, actor }) => (blocks.has(block) ? [actor] : [])));
  for (const { block, sentence } of speech.sentences) {
    const words = block.tokens.slice(sentence.from, sentence.to).map(({ word }) => word);
    const named = words.flatMap((word) => officeNamed(word) ?? []);
    if (named.length === 0) continue;
    const places = new Set(countriesIn(words));
    for (const [actor, held] of offices) {
      const isTheirs = named.some((office) => bearsOffice(held, office));
      const own = countries.get(actor) ?? new Set<string>();
      if (isTheirs && !own.isDisjointFrom(places)) heard.add(actor);
    }
  }
  return [...heard];
}
