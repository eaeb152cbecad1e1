import { wordList } from './language.ts';

/**
 * Countries with the words that stand for them in reports: noun, adjective, people, capital. The first
 * word is the name of the concept, the second the English noun, the third its adjective.
 */
const TABLE = `
  usa america american americans us usa washington amerikanische amerikaner americain americains
    americana americano amerykanski amerykanskie сша американский американские америка абд abd
    amerikan amerika vereinigte statunitense statunitensi americani estadounidense estadounidenses
    norteamericano американського американского американська американцы американці etats
    amerykanskiego amerykanskiej
  russia russia russian russians moscow moskau moscou mosca moscu moskwa russland russische
    russischen russe russes russie rusia rusa ruso rusos russa russo rosja rosyjski rosji россия
    россии российский российские российского рф москва москвы москвой росія росії російський rusya
    rusyanin moskova російського российская російська rosyjskiego rosyjskiej россияне росіяни russi русских
  ukraine ukraine ukrainian ukrainians kyiv kiev kiew kijow ukrainische ukrainischen ukrainien
    ukrainienne ucrania ucraniano ucraina ucraino ukraina ukrainy ukrainski украина украины украине
    украинский україна україни україні український украинского українського ukrainiens ukrainskiego ukrainskiej
    ucraini ucranianos ucraniana киев киеве київ ukrayna ukraynanin
  germany germany german germans berlin deutschland deutsche deutschen allemagne allemand alemania
    germania niemcy aleman alemana alemanes tedesco tedesca tedeschi niemiecki niemieckiego niemieckiej niemiec
    германия германии немецкий німеччина німеччини німецький almanya alman
  france france french paris frankreich francais francaise francia franzosische francja franzosisch
    francese francesi frances francesa franceses francuski francuskiego francuskiej francji франция франции
    французский франція франції французький fransa fransiz
  uk britain british britons london england english brits grossbritannien britische royaume
    britannique londres londra britannico britannica britanico britanica brytyjski brytyjskiego brytyjskiej
    британский британський великобритании британии британія ingiltere ingiliz
  poland poland polish poles warsaw polska polski polskie warszawa polen pologne polacco polonia
    polaco polonais polnische польский польша польши польський польща польщі polonya
  china china chinese beijing peking chine chinois китай китая chino chinos cinese cina chinski chin
    китайский китайський cin chinesische
  turkey turkey turkish ankara turkiye turks turk turkei turkische turquie turc turque turquia turco
    turca turchia turcja turcji turecki турция турции турецкий туреччина туреччини турецький
    turkiyenin
  italy italy italian italians rome italien italia italiano italie italienne italiana wlochy wloch
    włoski италия италии итальянский італія італії італійський italya italienische
  hungary hungary hungarian hungarians budapest wegry hongrie ungarn hongrois hungria hungaro
    ungherese ungheria wegierski węgier венгрия венгрии венгерский угорщина угорщини угорський
    macaristan ungarische
  finland finland finnish helsinki finlandais finlande finlandes finlandia finlandese finnische
    finnland finski finlandii финляндия финляндии финский фінляндія фінляндії фінський finlandiya
  spain spain spanish madrid espana
  belarus belarus belarusian minsk
  iran iran iranian tehran
  israel israel israeli israelis jerusalem
  india india indian delhi
  japan japan japanese tokyo
  korea korea korean seoul pyongyang
  canada canada canadian ottawa
  mexico mexico mexican
  brazil brazil brazilian brasilia
  saudi saudi saudis riyadh
  qatar qatar qatari doha
  syria syria syrian damascus
  lebanon lebanon lebanese beirut
  iraq iraq iraqi baghdad
  egypt egypt egyptian cairo
  jordan jordan jordanian amman
  georgia georgia georgian tbilisi
  armenia armenia armenian yerevan
  azerbaijan azerbaijan azerbaijani baku
  moldova moldova moldovan chisinau
  romania romania romanian bucharest
  bulgaria bulgaria bulgarian sofia
  serbia serbia serbian belgrade
  greece greece greek athens
  austria austria austrian vienna
  switzerland switzerland swiss geneva bern
  netherlands netherlands dutch hague
  belgium belgium belgian brussels
  denmark denmark danish copenhagen
  norway norway norwegian oslo
  sweden sweden swedish stockholm
  estonia estonia estonian tallinn
  latvia latvia latvian riga
  lithuania lithuania lithuanian vilnius
  czechia czechia czech prague
  slovakia slovakia slovak bratislava
  croatia croatia croatian zagreb
  slovenia slovenia slovenian ljubljana
  portugal portugal portuguese lisbon
  ireland ireland irish dublin
  afghanistan afghanistan afghan kabul
  pakistan pakistan pakistani islamabad
  venezuela venezuela venezuelan caracas
  cuba cuba cuban havana
  argentina argentina argentine
  sudan sudan sudanese khartoum
  libya libya libyan tripoli
  nigeria nigeria nigerian abuja
  africa africa african
  australia australia australian canberra
  vietnam vietnam vietnamese hanoi
  taiwan taiwan taiwanese taipei
  europe europe european europeans europa europeen europeens europaische европа европы европейский
    європа avrupa
  alaska alaska alaskan anchorage
`;

/** What a line of the table names: the country, its noun, its adjective, other words. */
const ROWS = TABLE.trim()
  .split(/\n {2}(?! )/)
  .map((row) => {
    const [concept = '', noun = '', adjective = '', ...others] = wordList(row);
    return { concept: `=${concept}`, noun, adjective, words: [noun, adjective, ...others] };
  });

const CONCEPT_OF: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(({ concept, words }) => words.map((word) => [word, concept])),
);

/** @returns One name for a country whatever word stands for it, such as `=russia` for `moscow`. */
export function countryOf(word: string): string | undefined {
  return CONCEPT_OF.get(word);
}

/** Names of several words whose single words mean something else. */
const LONG_NAMES: readonly [string, string][] = [
  ['united states', '=usa'],
  ['united kingdom', '=uk'],
  ['european union', '=europe'],
  ['european commission', '=europe'],
  ['european council', '=europe'],
];

const COUNTRY_OF_TWO: ReadonlyMap<string, string> = new Map(LONG_NAMES);

/** @returns The country that two words name together, such as `=usa` for `united states`. */
export function countryOfTwo(first: string, second: string): string | undefined {
  return COUNTRY_OF_TWO.get(`${first} ${second}`);
}

/** @returns The countries a text such as a role's organisation names. @param words Folded words. */
export function countriesIn(words: readonly string[]): string[] {
  const text = words.join(' ');
  const long = LONG_NAMES.filter(([name]) => text.includes(name)).map(([, country]) => country);
  return [...long, ...words.flatMap((word) => countryOf(word) ?? [])];
}

/** Pairs such as `russia` and `russian`. */
export const countryAdjectives: ReadonlyMap<string, string> = new Map(
  ROWS.map(({ noun, adjective }) => [noun, adjective]),
);
