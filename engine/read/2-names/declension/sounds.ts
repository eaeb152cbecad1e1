/**
 * Names read as sounds, so that spellings of one name in different scripts and languages can be
 * compared. A written unit stands for every sound that some European spelling gives it: `ch` is that
 * of `Charles`, `Michel`, `Michael` and `Bach`. The Cyrillic letters follow the usual transcriptions
 * (BGN/PCGN 1947 for Russian, the Ukrainian resolution 55 of 2010, the Bulgarian law of 2009, ISO 9).
 */

/** A set of sounds, one bit a sound. */
type Sounds = number;

const LETTERS = 'pbfvtdszŠŽCČJkgxlmnrywaeiou';
const BITS: ReadonlyMap<string, number> = new Map(
  [...LETTERS].map((letter, index) => [letter, 1 << index]),
);
const VOWELS = soundsOf('aeiou');
/** Sounds between vowel and consonant, which spellings write, double or leave out. */
const GLIDES = soundsOf('yw');

function soundsOf(letters: string): Sounds {
  return [...letters].reduce((all, letter) => all | (BITS.get(letter) ?? 0), 0);
}

/** Written units, a line for each reading: units, a colon, sounds; `-` for none at all. */
const TABLE = `
  a а: a | ae ä æ: ae | e е э є ё ѐ: e | i і ы ї ѝ ı: i | o о: oa | oe ö ø: oe | u ю ў: u | ou: ou
  у: uwi | y ј й: iy | и: iy | я: a | ъ: aou- | ь: - | ü: ui | ai ay ei ey: aei | ie: ei | eu: euo | ee: ei
  oo: ou | au: aouv | b б: b | p п: p | f ф: fv | ph: fp | v в: v | w: vw
  t т: t | th: td | dt дт: td | d д ð: d | đ: dJ | þ: t | s: szŠ | с: sz | z: zsCŽ | з: zs | sz: Šs
  sh sch ш š ś: Š | zh ж ž ź ż: ŽJ | ч č ć ћ: Č | ç: Čs | ђ џ: J | shch щ šč szcz: ŠČ | c: kCsČJ
  ch: ČŠkx | tch tsch тч: Č | cz: ČC | cs: Č | ck: k | sc: Šs | ts tz тс ц: Cs | тз цз: CJ
  dz дз dž dzh dj дж: JžzCŽ | k к q qu ќ: k | kh х: xkg | h: xg- | g: gJŽx | г: gx | ґ ѓ: g | gh: gx-
  gu: gw | j: yŽJx | x ks кс: ks | l л ł љ: l | ll: ly | m м: m | n н њ: n | ng нг: n
  r р ř: r | ѕ: z`;

/** A written unit, wherever it stands. */
interface Unit {
  sounds: Sounds;
  /** May stand for nothing at all. */
  silent: boolean;
  /** `Barnier`, `Hulot`, `Farage`: not sounded at the end of a French or English word. */
  isMuteAtEnd: boolean;
}

/** A written unit in a word. */
export interface Heard {
  sounds: Sounds;
  /** What it costs to leave it out. */
  drop: number;
}

const MUTE_AT_END: ReadonlySet<string> = new Set('r t d s z p x e'.split(' '));

const UNITS: ReadonlyMap<string, Unit> = new Map(
  TABLE.split(/[|\n]/).flatMap((entry) => {
    const [written = '', sounds = ''] = entry.split(':').map((part) => part.trim());
    return written
      .split(' ')
      .filter(Boolean)
      .map((unit): [string, Unit] => [
        unit,
        {
          sounds: soundsOf(sounds),
          silent: sounds.includes('-'),
          isMuteAtEnd: MUTE_AT_END.has(unit),
        },
      ]);
  }),
);
const LONGEST_UNIT = 4;
const RZ: Unit = { sounds: soundsOf('r'), silent: true, isMuteAtEnd: false };
const GN: Unit = { sounds: soundsOf('gJŽx'), silent: true, isMuteAtEnd: false };
const UNKNOWN: Unit = { sounds: 0, silent: false, isMuteAtEnd: false };

const COST = {
  vowelForVowel: 0.25,
  vowelDropped: 0.5,
  /** `Giuliani`, `Michael`, `Yuliia`: of two vowels together one is often not written. */
  vowelBesideVowel: 0.25,
  glideDropped: 0.2,
  silentDropped: 0.15,
  muteDropped: 0.3,
  consonant: 1.25,
};

/** The Polish `rz` and the French `gn` are one sound, in other languages two. */
function unitBefore(written: string, next: string | undefined): Unit {
  if (written === 'r' && next === 'z') return RZ;
  if (written === 'g' && next === 'n') return GN;
  return UNITS.get(written) ?? UNKNOWN;
}

/** @param word Lower case; with or without its diacritics. */
function unitsOf(word: string): Unit[] {
  const found: Unit[] = [];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(LONGEST_UNIT, word.length - at);
    while (length > 1 && !UNITS.has(word.slice(at, at + length))) length--;
    const written = word.slice(at, at + length);
    const unit = unitBefore(written, word[at + length]);
    const before = found.at(-1);
    // Doubled consonants, written one by one or not.
    if (!before || before.sounds !== unit.sounds || isVowel(unit)) found.push(unit);
    at += length;
  }
  return found;
}

/** The units of a word with all that they may sound like, for {@link soundDistance}. */
export function hear(word: string): readonly Heard[] {
  const written = unitsOf(word);
  return written.map((unit, index) => ({
    sounds: unit.sounds,
    drop: dropCost(written, unit, index),
  }));
}

function dropCost(word: readonly Unit[], unit: Unit, index: number): number {
  if (unit.silent) return unit.sounds === 0 ? 0 : COST.silentDropped;
  if (unit.sounds & GLIDES) return COST.glideDropped;
  if (unit.isMuteAtEnd && index > 1 && index === word.length - 1) return COST.muteDropped;
  if (!isVowel(unit)) return COST.consonant;
  const isBesideVowel = [word[index - 1], word[index + 1]].some((one) => one && isVowel(one));
  return isBesideVowel ? COST.vowelBesideVowel : COST.vowelDropped;
}

function isVowel({ sounds }: { sounds: Sounds }): boolean {
  return (sounds & VOWELS) !== 0;
}

function swapCost(a: Heard, b: Heard): number {
  if (a.sounds & b.sounds) return 0;
  if (isVowel(a) && isVowel(b)) return COST.vowelForVowel;
  return 2 * COST.consonant;
}

/**
 * How far two spellings are from sounding alike: 0 for those that may be the same, about 1 for each
 * consonant that differs.
 * @param heard {@link hear}, or what remembers it.
 */
export function soundDistance(first: string, second: string, heard = hear): number {
  if (first === second) return 0;
  const [a, b] = [heard(first), heard(second)];
  let row = [0];
  for (const { drop } of b) row.push((row.at(-1) ?? 0) + drop);
  for (const unit of a) {
    const next = [(row[0] ?? 0) + unit.drop];
    b.forEach((other, j) => {
      next.push(
        Math.min(
          (row[j] ?? 0) + swapCost(unit, other),
          (row[j + 1] ?? 0) + unit.drop,
          (next[j] ?? 0) + other.drop,
        ),
      );
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Classes of consonants that no spelling of Europe confuses with each other. */
const CLASSES: readonly [string, Sounds][] = [
  ['p', soundsOf('pb')],
  ['f', soundsOf('fv')],
  ['t', soundsOf('td')],
  ['k', soundsOf('szŠŽCČJkgx')],
  ['l', soundsOf('l')],
  ['m', soundsOf('m')],
  ['n', soundsOf('n')],
  ['r', soundsOf('r')],
];
const MOST_KEYS = 8;

/**
 * Keys under which a spelling is found from any other of the same name: its consonants by class,
 * without vowels, glides and doublings. Several where a letter may be silent or a glide.
 */
export function soundKeys(word: string): string[] {
  let keys = [''];
  const written = unitsOf(word);
  written.forEach((unit, index) => {
    const options = classesOf(unit, index > 1 && index === written.length - 1);
    if (options.length === 1 && options[0] === '') return;
    const longer = keys.flatMap((key) =>
      options.map((option) => (key.endsWith(option) ? key : key + option)),
    );
    keys = [...new Set(longer)].slice(0, MOST_KEYS);
  });
  return keys;
}

function classesOf(unit: Unit, isLast: boolean): string[] {
  const found = CLASSES.filter(([, sounds]) => sounds & unit.sounds).map(([name]) => name);
  const mayBeSilent = unit.silent || (unit.sounds & (GLIDES | VOWELS)) !== 0 || found.length === 0;
  return mayBeSilent || (isLast && unit.isMuteAtEnd) ? [...found, ''] : found;
}
