import { sharedConcept } from '../../engine/language/concepts.ts';
import { stem } from '../../engine/text/stem.ts';

/**
 * Pairs of opposites of which only one side is true of one thing at one time. Of regular words one
 * form is enough; a side with the name of a concept stands for it in all languages. Left out are verbs
 * that say no by themselves (`reject`, `deny`, `oppose`), which count as negations, and qualities such
 * as size or age, which tell things apart more often than they deny anything.
 */
const OPPOSITES = `
open | close closed shut
win won | lose lost
arrive arrival | leave left depart departure
enter entry | exit leave left
rise rose risen increase grow grew grown | fall fell fallen decrease decline shrink shrank drop
raise | lower
start begin began begun launch resume | stop end finish halt cease
continue | stop end halt cease
deploy send sent | withdraw withdrew withdrawn withdrawal leave left
join | leave left quit
advance | retreat withdraw withdrew
buy bought | sell sold
give gave given | take took taken
lend lent | borrow
add put insert pour | remove
attach fasten | detach unfasten
push | pull
load | unload
lock | unlock
fold | unfold
wrap | unwrap
cover conceal hide hidden | uncover reveal
fill | drain
build built create | destroy demolish
strengthen | weaken
widen broaden | narrow
lengthen extend prolong | shorten
tighten | loosen ease
expand | contract shrink
appear | disappear vanish
connect | disconnect
remember | forget forgot forgotten
find found | lose lost
hit strike struck catch caught | miss
follow chase | avoid shun
attend listen | ignore
grant | refuse deny
allow permit | forbid forbade forbidden ban prohibit
legalise legalize | criminalise criminalize
praise | condemn criticise criticize
attack | defend
succeed success | fail failure
live alive | die dead
talk speak spoke | silent silence
laugh | cry weep
clean | dirty
empty | full crowded
near close next | far
day daytime | night nighttime
indoors indoor | outdoors outdoor
on onto | off
in into | out
before | after
alone | together
all every | none
always | never
legal | illegal
possible | impossible
guilty | innocent
`;

/** By word, stem or concept, the sides it stands on: the number of the pair, negative for the second. */
const sides = new Map<string, Set<number>>();

OPPOSITES.trim()
  .split('\n')
  .forEach((line, at) => {
    const [first = '', second = ''] = line.split('|');
    addSide(first.trim().split(' '), at + 1);
    addSide(second.trim().split(' '), -(at + 1));
  });

function addSide(words: readonly string[], side: number): void {
  for (const word of words) {
    const concept = sharedConcept(word, 'en') ?? '';
    // A concept is wider than its words: 'lower' is opposed to 'raise', not to all that means 'discuss'.
    const isMeant = words.includes(concept.slice(1));
    for (const key of [word, stem(word, 'en'), ...(isMeant ? [concept] : [])])
      sides.set(key, (sides.get(key) ?? new Set()).add(side));
  }
}

/** @returns Whether two words, stems or concepts are opposites. */
export function areOpposites(first: string, second: string): boolean {
  const others = sides.get(second);
  const own = sides.get(first);
  if (!others || !own || first === second) return false;
  return [...own].some((side) => others.has(-side));
}
