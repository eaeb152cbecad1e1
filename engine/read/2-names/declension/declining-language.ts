import { languages, primarySubtag } from '../../../language/index.ts';
import { wordSet } from '../../../language/language.ts';
import type { Token } from '../../../text/tokens.ts';

/** Common small words of languages whose sentences the engine does not read, but whose names it does. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  cs: wordSet(`a v na se je že s z o do to i k pro ve si by za jako ale od podle po jeho jsou bude která
    které který při když aby být až také už ze tak byl byla jsem není co nebo před této však než jsme`),
  sk: wordSet(`a v na sa je že s z o do to aj k pre vo si by za ako ale od podľa po jeho sú bude ktorá
    ktoré ktorý pri keď aby byť až tiež už zo tak bol bola som nie čo alebo pred však než sme`),
  sl: wordSet(`in v na se je da z za so ki pa bo po o tudi s so kot iz pri od ne do ter bi že ali ni še
    je bil bila med ko bodo več lahko kar ob bilo njegov zaradi svoje le tem samo tako če pred sta`),
  hr: wordSet(`i u na se je da za su s od koji a o što će kako iz kao ne bi to do nije po ali sa te koje
    koja jer bio biti samo ili još nakon prema sve bez kod te ga već može nego kada oko rekao`),
  bg: wordSet(`на и за да в се от с че по не са ще до като това е си но при той или след му които както
    към бъде който през може един има беше те тя така му най още което му което само преди без`),
  mk: wordSet(`на и за да во се од со дека по не ќе до како тоа е но при тој или што му кои биде кој
    може еден има беше тие таа така уште само пред без оваа овој според`),
  sr: wordSet(`и у на се је да за су од који а о што ће како из као не би то до није по али са те које
    која јер био бити само или још након према све без код га већ може него када`),
  be: wordSet(`і ў на што з у не па да гэта як за для ад яго гэтага ён яна але ці былі быў пра таксама
    паводле якія які каб калі было ужо ды ягоны`),
  fi: wordSet(`ja on ei että se hän oli mukaan myös kun ovat joka mutta kuin jos sen ole tai hänen sekä
    jo vain nyt olisi niin tämä ovat jotka voi sanoo sanoi`),
  et: wordSet(`ja on ei et see ta oli ka kui aga mis oma või kes nii selle tema pole siis juba ning
    nad seda olnud veel tuleb ütles pärast kuid`),
  hu: wordSet(`a az és hogy nem is egy meg volt ezt csak már de ha mint azt aki ki el még szerint
    után mondta lesz vagy ez amely miatt között kell lehet több sem`),
  nl: wordSet(`de het een van en dat niet is op te zijn voor met die aan er ook als maar door naar dan
    nog wordt heeft bij om uit zich hij zij werd kan meer over hebben geen ze moet`),
  sv: wordSet(`och att det som en är av för på inte med den till har de om ett men var från han sig vi
    så kan när ska efter också eller mot nu skulle hade under sade säger blir`),
  da: wordSet(`og at det som en er af for på ikke med den til har de om et men var fra han sig vi så kan
    når skal efter også eller mod nu ville havde under siger bliver blev`),
  nb: wordSet(`og at det som en er av for på ikke med den til har de om et men var fra han seg vi så kan
    når skal etter også eller mot nå ville hadde under sier blir ble`),
  lt: wordSet(`ir yra kad į su iš tai kaip ne bet buvo jis ji už po dėl apie nuo jo jos bus kurie kuris
    kuri taip pat pasak dar jau tik šių metų būtų nėra gali prie sakė teigė per iki tarp`),
  lv: wordSet(`un ir ka no ar par uz tas kā bet nav bija viņš viņa pēc tika arī lai tā kas vai jau ja
    gada līdz pie šo savu būs tiek vēl sacīja norādīja kurš kura starp pret bez`),
};

/** Sentences of the languages the engine reads have more stop words listed than the others. */
const SAMPLE = 400;
const BELIEVED_SHARE = 0.4;
const FEWEST_HITS = 4;

const WITH_GENITIVE: ReadonlySet<string> = new Set('de nl sv da no nb nn'.split(' '));

/** Whether names of a language take a bare `s` in the genitive, as in the German `Quorns Boot`. */
export function formsGenitive(language: string): boolean {
  return WITH_GENITIVE.has(language);
}

/**
 * The code of a page's language, which may be one whose sentences the engine does not read.
 * @param declared BCP 47 code, if the page has one.
 * @param tokens Words of the article, from its beginning.
 */
export function nameLanguageOf(declared: string | undefined, tokens: Iterable<Token>): string {
  const counts = countSmallWords(tokens);
  const code = primarySubtag(declared);
  const [best = '', most = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const said = counts.get(code) ?? 0;
  if (most < FEWEST_HITS || (said > 0 && said >= most * BELIEVED_SHARE)) return code;
  return best;
}

/** By word, the languages it is a small word of. */
const CODES_OF: ReadonlyMap<string, readonly string[]> = codesByWord();

function codesByWord(): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, list] of [
    ...languages.map(({ code, stopWords }) => [code, stopWords] as const),
    ...Object.entries(SMALL_WORDS),
  ]) {
    for (const word of list) codes.set(word, [...(codes.get(word) ?? []), code]);
  }
  return codes;
}

function countSmallWords(tokens: Iterable<Token>): Map<string, number> {
  const counts = new Map<string, number>();
  let seen = 0;
  for (const { word } of tokens) {
    if (seen++ >= SAMPLE) return counts;
    for (const code of CODES_OF.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
