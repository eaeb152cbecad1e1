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
    verteidigungsminister министр министра министром міністр міністра bakan bakani
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

const officeOf = new Map<string, string>();
for (const row of TABLE.trim().split(/\n {2}(?! )/)) {
  const [office = '', ...words] = wordList(row);
  for (const word of words) officeOf.set(word, office);
}

/** Those who are called a country's leader. */
const HEADS = new Set(['president', 'premier', 'chancellor']);

/** @returns One name for an office in whatever language, such as `president` for `prezydent`. */
export function officeNamed(word: string): string | undefined {
  return officeOf.get(word);
}

/** Whether somebody with these offices may be called by an office's name. */
export function bearsOffice(offices: ReadonlySet<string>, office: string): boolean {
  if (offices.has(office)) return true;
  return office === 'leader' && [...HEADS].some((head) => offices.has(head));
}
