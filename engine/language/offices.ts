import { wordList } from './language.ts';

/** Words for one office in the languages the engine reads; the first names it. */
const TABLE = `
  president president prasident prasidentin presidente presidenta presidentti prezydent prezydenta
    президент президента президентом cumhurbaskani baskan baskani praesident
  premier premier prime premierminister premierministerin regierungschef regierungschefin primer primo
    premiera премьер премєр basbakan basbakani ministerprasident ministerprasidentin pm
  chancellor chancellor kanzler kanzlerin bundeskanzler bundeskanzlerin chancelier chanceliere canciller
    cancelliere kanclerz kanclerza канцлер канцлера
  minister minister ministre ministro ministra ministr ministerin aussenminister aussenministerin
    verteidigungsminister министр министра министром міністр міністра bakan bakani diplomatie dyplomacji
    diplomazia diplomacia дипломатии дипломатії diplomasinin
  spokesman spokesman spokeswoman spokesperson sprecher sprecherin kremlsprecher porte portavoz portavoce
    rzecznik rzeczniczka пресс прессекретар представитель представительница речник речниця sozcu sozcusu
  aide aide adviser advisor berater beraterin conseiller conseillere asesor consigliere doradca помощник
    советник помічник радник danismani
  envoy envoy sondergesandter gesandter emissaire envoye enviado inviato wyslannik спецпосланник temsilcisi
  secretary secretary sekretar sekretarin generalsekretar secretaire secretario segretario sekretarz
    секретарь секретар генсек sekreteri
  leader leader leaders kremlchef staatschef dirigeant chef cheffe lider lideri przywodca лидер лидера лідер
    лідера mandatario
  chief chief head chefin jefe jefa capo szef szefa szefowa глава главы голова очільник
  senator senator senatorin senateur senatrice senador senatore сенатор
  general general
`;

const OFFICE_OF: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/\n {2}(?! )/)
    .flatMap((row) => {
      const [office = '', ...words] = wordList(row);
      return words.map((word): [string, string] => [word, office]);
    }),
);

/** Those who are called a country's leader. */
const HEADS: ReadonlySet<string> = new Set(['president', 'premier', 'chancellor']);

/** @returns Of some offices those of which a state has one at a time. */
export function headsOf(offices: readonly string[]): string[] {
  return offices.filter((office) => HEADS.has(office));
}

/** @returns One name for an office in whatever language, such as `president` for `prezydent`. */
export function officeNamed(word: string): string | undefined {
  return OFFICE_OF.get(word);
}

/** Words behind which a role tells whom it serves: `press secretary of the president`. */
const SERVES: ReadonlySet<string> = new Set('of for to'.split(' '));
const DEPUTY: ReadonlySet<string> = new Set('vice deputy former'.split(' '));

/**
 * The offices that a role's title gives its holder: `Press Secretary of the President` is no president
 * and `Vice President` is not the president.
 * @param words Folded.
 */
export function officesOf(words: readonly string[]): string[] {
  const behind = words.findIndex((word) => SERVES.has(word));
  const head = behind > 0 ? words.slice(0, behind) : words;
  if (head.some((word) => DEPUTY.has(word))) return [];
  const offices = head.flatMap((word) => OFFICE_OF.get(word) ?? []);
  return offices.includes('premier') ? offices.filter((one) => one !== 'minister') : offices;
}

/** Whether somebody with these offices may be called by an office's name. */
export function bearsOffice(offices: ReadonlySet<string>, office: string): boolean {
  if (offices.has(office)) return true;
  return office === 'leader' && [...HEADS].some((head) => offices.has(head));
}
