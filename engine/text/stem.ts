/**
 * Light stemming: enough to let `meetings` meet `meeting` and `rejecting` meet `rejected`, never so
 * much that different words fall together. English follows the plural and participle steps of
 * M. F. Porter, 'An algorithm for suffix stripping' (1980); the other languages lose their common
 * endings only.
 */

/** As folded words end: without marks, so `и` stands for `й` and `і` for `ї`. */
const ENDINGS: Record<string, RegExp> = {
  de: /(?:ungen|ung|ern|em|en|er|es|e|s|n)$/,
  fr: /(?:issements|issement|ements|ement|ations|ation|euses|euse|es|er|ez|ent|ee|s|e|x)$/,
  es: /(?:aciones|acion|amente|mente|iendo|ando|aron|ieron|ados|adas|idos|idas|ado|ada|ido|ida|es|os|as|ar|er|ir|o|a|e|s)$/,
  it: /(?:azioni|azione|amente|mente|ando|endo|ati|ate|ato|ata|iti|ite|ito|ita|are|ere|ire|i|e|o|a)$/,
  pl: /(?:ami|ach|owi|ego|emu|ych|ymi|imi|iem|ow|om|em|ej|ie|ym|im|ych|a|e|i|o|u|y)$/,
  tr: /(?:lerin|larin|leri|lari|ler|lar|nin|nun|dan|den|tan|ten|in|un|yi|yu|da|de|ta|te|i|u|a|e)$/,
  ru: /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иеи|иях|ях|ах|ов|ев|ии|ия|ию|ие|ыи|ии|ая|яя|ое|ее|ые|ую|юю|ои|еи|ом|ем|ам|ям|ых|их|им|ым|а|я|о|е|и|ы|у|ю|ь|и)$/,
  uk: /(?:іями|ями|ами|ого|ього|ому|ьому|ими|іми|ією|іях|ях|ах|ів|ів|іі|ія|ію|ии|іи|ая|яя|ою|ею|ом|ем|ам|ям|их|іх|им|ім|а|я|о|е|и|і|у|ю|ь|и)$/,
};

/** A stem shorter than this says too little. */
const SHORTEST_STEM = 4;

/**
 * @param word A folded word.
 * @param lang A primary language subtag; unknown languages leave the word as it is.
 */
export function stem(word: string, lang: string): string {
  if (lang === 'en') return stemEnglish(word);
  const endings = ENDINGS[lang];
  if (!endings || word.length <= SHORTEST_STEM) return word;
  const cut = word.replace(endings, '');
  return cut.length >= SHORTEST_STEM ? cut : word.slice(0, SHORTEST_STEM);
}

/** A last vowel stays where this many letters or fewer stand before it. */
const SHORTEST_ROOT = 3;

const VOWEL = /[aeiouy]/;

function stemEnglish(word: string): string {
  if (word.length <= 3) return word;
  const base = stripParticiple(stripPlural(word));
  const root = base.replace(/(?:ly|ment|ness)$/, keepShort(base));
  return root.length > SHORTEST_ROOT && /[eyi]$/.test(root) ? root.slice(0, -1) : root;
}

/** A suffix stays where little would be left of the word. */
function keepShort(word: string): (suffix: string) => string {
  return (suffix) => (word.length - suffix.length < SHORTEST_STEM ? suffix : '');
}

function stripPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function stripParticiple(word: string): string {
  // 'agreed' goes with 'agree'; 'speed' is no participle.
  if (word.endsWith('eed')) return VOWEL.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const suffix = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0;
  if (suffix === 0 || word.length - suffix < 3) return word;
  const base = word.slice(0, -suffix);
  if (!VOWEL.test(base)) return word;
  return /([^aeiouylsz])\1$/.test(base) ? base.slice(0, -1) : base;
}
