import { languages } from './index.ts';

const TITLES: ReadonlySet<string> = new Set(languages.flatMap((language) => [...language.titles]));

/** Endings of German compounds that are offices, such as `Kremlchef` and `Regierungssprecherin`. */
const GERMAN_OFFICE =
  /(?:chef|chefin|prasident|prasidentin|minister|ministerin|kanzler|kanzlerin|sprecher|sprecherin|fuhrer|sekretar|sekretarin|beauftragte|beauftragter|gesandter|botschafter|politiker|politikerin|berater)$/;

/** Whether a folded word is an office or a form of address in any language the engine knows. */
export function isTitle(word: string): boolean {
  return TITLES.has(word) || (word.length > 8 && GERMAN_OFFICE.test(word));
}

const ARTICLES: ReadonlySet<string> = new Set(
  'the a an der die das den dem le la les l el los las il lo gli i o os as der'.split(' '),
);

export function isArticle(word: string): boolean {
  return ARTICLES.has(word);
}

/** Small words that belong to a surname: `von der Leyen`, `de Gaulle`, `bin Salman`. */
const PARTICLES: ReadonlySet<string> = new Set(
  `von van der den de del della di da dos du la le al el bin ibn ben abu ter ten zu zur af av st
   фон ван дер ден де дель делла ди да дос дю ла ле аль эль ель бин бен бін ибн ібн абу тер`.split(
    /\s+/,
  ),
);

export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}
