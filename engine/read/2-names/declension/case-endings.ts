/**
 * How languages bend personal names: for each type of name the endings that it takes, the nominative
 * among them, with the diacritics of print. After the school grammars: for Polish the rules of the
 * Council for the Polish Language, for Czech the Internet Language Reference Book, for Slovene
 * Pravopis 2001, for Lithuanian and Latvian the state language commissions, for Russian Graudina and Rosenthal on surnames, for Ukrainian the orthography of 2019.
 */

/** By the end of the nominative: `Novak`, `Duda`, `Zelensky`, `Zelenska`, `Shevchenko`, `Renzi`. */
export type NameType = 'consonant' | 'a' | 'adjective' | 'feminine-adjective' | 'o' | 'vowel';

export interface CaseEndings {
  endings: Readonly<Record<NameType, readonly string[]>>;
  /** Endings a woman's surname has beside a man's: the Czech `-ová`. */
  feminine: readonly string[];
  /** Endings of the plural, for names of many: `Polaków`, `британците`. */
  plural: readonly string[];
  /** Last consonants before a soft ending with what they were: `Dudzie` of `Duda`. */
  softened: readonly (readonly [string, string])[];
  /** Whether endings may stand behind an apostrophe that belongs to the word: `Blaire’a`. */
  apostrophe: boolean;
  /** Whether the family name may stand before the given name. */
  familyFirst?: true;
}

const words = (list: string) => ['', ...list.trim().split(/\s+/).filter(Boolean)];

/** Without the empty ending: names of this type have always one. */
const ended = (list: string) => words(list).slice(1);

function combine(stems: string, tails: string): string {
  return ended(stems)
    .flatMap((stem) => words(tails).map((tail) => stem + tail))
    .join(' ');
}

const CZECH_POSSESSIVE = `ův ${combine('ov', 'a o i u y ě ých ým ými')}`;
const CZECH_WOMAN = ended('ová ové ovou');
const SLOVENE_POSSESSIVE = combine('ov ev jev', 'a o e i u ega emu em ih im imi');
const SLOVENE_POSSESSIVE_A = combine('in', 'a o e i ega emu em ih im imi');

const polish: CaseEndings = {
  endings: {
    consonant: words('a u owi em iem e ie ia iu iowi'),
    a: ended('a y i e ie ę ą o zie'),
    adjective: ended('i y ij yj iego ego iemu emu im ym'),
    'feminine-adjective': ended('a iej ej ą'),
    o: ended('o y i e ie ę ą a u owi em'),
    vowel: words('go ego mu emu m'),
  },
  feminine: [],
  plural: ended('y i e owie ów om ami ach'),
  softened: pairs('dz d, c t, c k, rz r, dz g, sz ch, sz s, zi z, si s, ni n, ci t, dzi d, l ł'),
  apostrophe: true,
};

const czech: CaseEndings = {
  endings: {
    consonant: words(`a u ovi em e i om ${CZECH_POSSESSIVE}`),
    a: ended(`a y u o ou ě e i ovi ${CZECH_POSSESSIVE}`),
    adjective: ended('ý í y i yj ij ého ému ým ém ího ímu ím eho emu ym im'),
    'feminine-adjective': ended('á a é ou ej ú'),
    o: ended(`o a u ovi em e ${CZECH_POSSESSIVE}`),
    vowel: words(`a u ho mu m ovi em om ${CZECH_POSSESSIVE}`),
  },
  feminine: CZECH_WOMAN,
  plural: ended('i y é ové ů ům ech ích'),
  softened: pairs('c k, z h, z g, s ch, ch ch, st sk'),
  apostrophe: true,
};

const slovene: CaseEndings = {
  endings: {
    consonant: words(`a u om em e i ja ju jem ${SLOVENE_POSSESSIVE}`),
    a: ended(`a e i o u em om ${SLOVENE_POSSESSIVE} ${SLOVENE_POSSESSIVE_A}`),
    adjective: ended('i y ij ega emu em im om og ga mu m ja ju jem'),
    'feminine-adjective': ended('a e i o u oj'),
    o: ended(`o a u om em ${SLOVENE_POSSESSIVE}`),
    vowel: words(`a u e o om em ja ju jem ${SLOVENE_POSSESSIVE}`),
  },
  feminine: [],
  plural: ended('i e ov ev om em ih ah mi'),
  softened: pairs('c k, z g, s h'),
  apostrophe: false,
};

const russian: CaseEndings = {
  endings: {
    consonant: words('ь й а я у ю ом ем ём е ым и'),
    a: ended('а я ы и е у ю ой ёй ей ою ею'),
    adjective: ended('ий ый ой ого его ому ему ым им ом ем'),
    'feminine-adjective': ended('ая яя а ой ую ою ей'),
    o: ended('о'),
    vowel: words(''),
  },
  feminine: [],
  plural: words('ы и е ов ев ей ам ям ами ями ах ях'),
  softened: [],
  apostrophe: false,
};

const ukrainian: CaseEndings = {
  endings: {
    consonant: words('ь й а я у ю ові еві єві ом ем єм і ї е ю им'),
    a: ended('а я и і ї у ю ою ею єю о е є ої ій'),
    adjective: ended('ий ій ой ого ього ому ьому им ім'),
    'feminine-adjective': ended('а ая ої ій у ую ою'),
    o: ended('о а у ові ом і'),
    vowel: words(''),
  },
  feminine: [],
  plural: words('и і ї е ів їв ей ам ям ами ями ах ях'),
  softened: pairs('ц к, з г, с х, ч к, ж г'),
  apostrophe: false,
};

/** Bulgarian and Macedonian have no cases left; names differ from the pack's in script alone. */
const bulgarian: CaseEndings = {
  endings: {
    consonant: words('ь й'),
    a: ended('а я'),
    adjective: ended('и ий ый ой'),
    'feminine-adjective': ended('а ая'),
    o: ended('о'),
    vowel: words(''),
  },
  feminine: [],
  plural: ended('и е ите ете'),
  softened: [],
  apostrophe: false,
};

const serbian: CaseEndings = {
  endings: {
    consonant: words('а у ом ем е и ов ова ово ове ови ову ев ева ево еве еви'),
    a: ended('а е и у о ом ин ина ино ине ини ину'),
    adjective: ended('и ог ом им'),
    'feminine-adjective': ended('а е ој у ом'),
    o: ended('о а у ом ов ова ово ове ови'),
    vowel: words('ја ју јем'),
  },
  feminine: [],
  plural: ended('и е а има'),
  softened: [],
  apostrophe: false,
};

/**
 * Finnish, Estonian and Hungarian put their endings behind the whole name (after a consonant with a
 * binding vowel): the name itself does not change.
 */
function suffixing(consonant: string, vowel: string): CaseEndings {
  const open = words(vowel);
  return {
    endings: {
      consonant: words(consonant),
      a: [],
      adjective: [],
      'feminine-adjective': [],
      o: [],
      vowel: open,
    },
    feminine: [],
    plural: [],
    softened: [],
    apostrophe: false,
  };
}

const finnish = suffixing(
  'in ia ille illa ilta issa ista iin',
  'n a ä lle lla llä lta ltä ssa ssä sta stä',
);
const estonian = suffixing(combine('i e u', 't le l lt s st ga ks ni'), 't le l lt s st ga ks');
/** Of `-val` and `-vel` the first letter becomes that of the consonant before. */
const HUNGARIAN_WITH =
  'bal bel cal cel dal del fal fel gal gel kal kel lal lel mal mel nal nel pal pel ral rel sal sel szal szel tal tel zal zel';
const hungarian: CaseEndings = {
  ...suffixing(
    `t ot at et öt nak nek ra re tól től ról ről hoz hez höz ban ben ból ből nál nél é ${HUNGARIAN_WITH}`,
    't nak nek val vel ra re tól től ról ről hoz hez höz ban ben ból ből nál nél é',
  ),
  familyFirst: true,
};

/** Lithuanian and Latvian give every man's name an ending, foreign ones too: `Kvornas`, `Kvorns`. */
const lithuanian: CaseEndings = {
  endings: {
    consonant: words(`as o ui ą u e ai ų ams us ais is io iui į iu yje ys us umi ui`),
    a: ended('a os ai ą oje ia ios iai ią ioje ė ės ei ę e'),
    adjective: ended('is ys io iui į iu yje y'),
    'feminine-adjective': ended('a os ai ą oje'),
    o: ended('o as ui ą u'),
    vowel: words('as is us io iui į iu jus jaus jui jų jumi s'),
  },
  plural: [],
  feminine: ended('ienė ienės ienei ienę ytė ytės ytei aitė aitės'),
  softened: [],
  apostrophe: false,
};
const latvian: CaseEndings = {
  endings: {
    consonant: words('s a am u ā is im i ī š us um'),
    a: ended('a as ai u ā ja jas jai ju e es ei ē'),
    adjective: ended('is ijs a im i ī ija ijam iju'),
    'feminine-adjective': ended('a as ai u ā'),
    o: ended('o s a am u ā'),
    vowel: words('s is us a am im um'),
  },
  plural: [],
  feminine: [],
  softened: [],
  apostrophe: false,
};

const BY_LANGUAGE: ReadonlyMap<string, CaseEndings> = new Map([
  ['pl', polish],
  ['cs', czech],
  ['sk', czech],
  ['sl', slovene],
  ['hr', slovene],
  ['bs', slovene],
  ['sr-latn', slovene],
  ['ru', russian],
  ['be', russian],
  ['uk', ukrainian],
  ['bg', bulgarian],
  ['mk', bulgarian],
  ['sr', serbian],
  ['fi', finnish],
  ['et', estonian],
  ['hu', hungarian],
  ['lt', lithuanian],
  ['lv', latvian],
]);

/** @returns How the language with this code bends names, if the engine knows it to. */
export function caseEndingsOf(code: string): CaseEndings | undefined {
  return BY_LANGUAGE.get(code);
}

/** @param list `softened original`, parted by commas. */
function pairs(list: string): [string, string][] {
  return list.split(',').map((pair) => {
    const [soft = '', hard = ''] = pair.trim().split(' ');
    return [soft, hard];
  });
}
