import { wordSet } from './language.ts';

/** Small words in and around descriptions, of one language. */
export interface DescriptionLinks {
  /** Before whose office it is: `president of Russia`. */
  of: ReadonlySet<string>;
  /** Before whom an aide or a spokesman serves: `adviser to the president`. */
  serves: ReadonlySet<string>;
  /** Between a ministry and its town, a tenant and his house: `in`. */
  in: ReadonlySet<string>;
  /** Articles of somebody not yet known: `a minister`. */
  indefinite: ReadonlySet<string>;
  /** Owners, with the gender of the owner where the word shows it. */
  possessives: ReadonlyMap<string, 'male' | 'female' | 'thing' | undefined>;
  /** With them the office is not the holder's: `former`, `deputy`. */
  not: RegExp;
  /** Adjectives that change nothing: `new`. */
  also: RegExp;
}

/** Possessives of a man, of a woman, of a thing, of anybody. */
function owners(male: string, female = '', thing = '', any = '') {
  return new Map<string, 'male' | 'female' | 'thing' | undefined>([
    ...[...wordSet(male)].map((word) => [word, 'male'] as const),
    ...[...wordSet(female)].map((word) => [word, 'female'] as const),
    ...[...wordSet(thing)].map((word) => [word, 'thing'] as const),
    ...[...wordSet(any)].map((word) => [word, undefined] as const),
  ]);
}

const ENGLISH: DescriptionLinks = {
  of: wordSet('of'),
  serves: wordSet('for to'),
  in: wordSet('in at'),
  indefinite: wordSet('a an one another some any'),
  possessives: owners('his', 'her', 'its'),
  not: /^(?:former|ex|deputy|vice|acting|interim|designate|elect|incoming|candidate|hopeful|nominee|shadow|future|next|late|previous|ousted|onetime|then|first|second|assistant|counterpart|would)$/,
  also: /^(?:new|longtime|long|serving|veteran|outgoing|visiting|current|incumbent|own|conservative|liberal|embattled)$/,
};

const LINKS: Readonly<Record<string, DescriptionLinks>> = {
  de: {
    of: wordSet('von vom des der'),
    serves: wordSet('für'),
    in: wordSet('in im'),
    indefinite: wordSet('ein eine einem einen einer eines'),
    possessives: owners('sein seine seinem seinen seiner', 'ihr ihre ihrem ihren ihrer'),
    not: /^(?:ehemalig\w*|fruher\w*|ex|stellvertretend\w*|vize|designiert\w*|kunftig\w*|kandidat\w*|amtskolleg\w*|kolleg\w*|geschaftsfuhrend\w*|damalig\w*|alt)$/,
    also: /^(?:neu\w*|derzeitig\w*|amtierend\w*|langjahrig\w*|scheidend\w*|oberst\w*)$/,
  },
  fr: {
    of: wordSet('de du des d'),
    serves: wordSet('pour auprès'),
    in: wordSet('à au dans'),
    indefinite: wordSet('un une quelqu certains'),
    possessives: owners('', '', '', 'son sa'),
    not: /^(?:ancien|ancienne|ex|vice|adjoint|adjointe|delegue|deleguee|futur|future|candidat|candidate|suppleant|interimaire|homologue|elu|elue)$/,
    also: /^(?:nouveau|nouvelle|nouvel|actuel|actuelle|special|speciale)$/,
  },
  es: {
    of: wordSet('de del'),
    serves: wordSet('para'),
    in: wordSet('en'),
    indefinite: wordSet('un una unos unas alguien varios varias'),
    possessives: owners('', '', '', 'su'),
    not: /^(?:ex|anterior|vice|adjunto|adjunta|electo|electa|candidato|candidata|futuro|futura|interino|interina|entonces|homologo)$/,
    also: /^(?:nuevo|nueva|actual|propio|propia)$/,
  },
  it: {
    of: wordSet('di del dello della dei degli delle dell d'),
    serves: wordSet('per'),
    in: wordSet('a in nel nella'),
    indefinite: wordSet('un uno una qualcuno'),
    possessives: owners('', '', '', 'suo sua'),
    not: /^(?:ex|vice|viceministro|eletto|eletta|candidato|candidata|futuro|futura|allora|omologo|interim)$/,
    also: /^(?:nuovo|nuova|attuale)$/,
  },
  pl: {
    of: wordSet('z'),
    serves: wordSet('do'),
    in: wordSet('w'),
    indefinite: wordSet('jeden jedna pewien pewna jakiś inny'),
    possessives: owners('jego', 'jej'),
    not: /^(?:byl\w*|ex|eks|wice|zastepc\w*|elekt\w*|kandydat\w*|przyszl\w*|owczesn\w*|odpowiednik\w*)$/,
    also: /^(?:now\w{1,3}|obecn\w*|urzedujac\w*)$/,
  },
  ru: {
    of: wordSet(''),
    serves: wordSet(''),
    in: wordSet('в'),
    indefinite: wordSet('один одна некий другой'),
    possessives: owners('его', 'её'),
    not: /^(?:бывш.*|экс|вице|зам|заместител.*|первыи|кандидат.*|будущ.*|избранн.*|тогдашн.*|коллег.*|врио|ио)$/,
    also: /^(?:нов.{1,3}|нынешн.*|деиствующ.*|официальн.*)$/,
  },
  uk: {
    of: wordSet(''),
    serves: wordSet(''),
    in: wordSet('в у'),
    indefinite: wordSet('один одна якийсь інший'),
    possessives: owners('його', 'її'),
    not: /^(?:колишн.*|екс|віце|заступни.*|першии|кандидат.*|маибутн.*|обрани.*|тодішн.*|колег.*|тво|во)$/,
    also: /^(?:нов.{1,3}|нинішн.*|чинн.*|офіціин.*)$/,
  },
  tr: {
    of: wordSet(''),
    serves: wordSet(''),
    in: wordSet(''),
    indefinite: wordSet('bir'),
    possessives: owners(''),
    not: /^(?:eski|vekili|vekil|adayi|aday|yardimcisi|mevkidasi|onceki|gelecek)$/,
    also: /^(?:yeni|simdiki|mevcut)$/,
  },
};

/** @returns The small words of a language, of English where it is none of those read. @param code BCP 47. */
export function descriptionLinks(code: string): DescriptionLinks {
  return LINKS[code] ?? ENGLISH;
}
