import type { Actor, Pack, Proposition, Statement } from '../../contract/pack.ts';

/** How large a generated pack is. */
export interface LargePackSize {
  actors: number;
  statements: number;
  /** Statements on one proposition, about. */
  statementsPerProposition?: number;
}

const SYLLABLES =
  'ba be bo da de do fa fe ka ke ko la le lo ma me mo na ne no ra re ro sa se so ta te to va ve vo'.split(
    ' ',
  );
const NOUNS =
  'agreement border bridge budget bulletin canal ceasefire charter coast council court customs debate decree delegation dispute embassy energy exchange export ferry fishery frontier fund garrison grain guarantee harbour hospital import inquiry island levy loan mandate market mine monitor observer pact passage pipeline port prison quota railway ransom reactor referendum refugee reserve river road ruling sanction school shipment subsidy summit tariff tax territory toll trade transit treaty tribunal truce tunnel vaccine visa vote wage water wheat withdrawal'.split(
    ' ',
  );
const VERBS =
  'approve block build cancel close delay double end extend fund halve inspect join leave limit move open pause protect publish raise ratify reduce reject reopen replace review share sign suspend tighten'.split(
    ' ',
  );
const PLACES =
  'Ardona Belmar Corvia Dolmen Estria Falken Gorova Halden Istria Jorund Kelmar Lindau Morvia Norden Ostrava Pellin Quora Rovena Selmar Tolmin Urdan Velmar Wendau Yarrow Zelden'.split(
    ' ',
  );

/**
 * A pack of invented people who state invented things, always the same for the same size. Its words
 * repeat as those of news do: some in most statements, most in few.
 */
export function largePack({
  actors,
  statements,
  statementsPerProposition = 40,
}: LargePackSize): Pack {
  const random = generator(1);
  const pick = <Item>(items: readonly Item[]): Item => {
    // By Zipf's law: the first items come up far more often than the last.
    const item = items[Math.floor(items.length ** random()) - 1];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const nouns = [...NOUNS, ...inventedWords(INVENTED_WORDS)];
  const people = Array.from({ length: actors }, (_, at) => person(at));
  const propositions = Array.from(
    { length: Math.max(1, Math.ceil(statements / statementsPerProposition)) },
    (_, at): Proposition => {
      const [verb, noun, place] = [pick(VERBS), pick(nouns), pick(PLACES)];
      return {
        id: `p-${at}`,
        text: `The ${noun} of ${place} should be decided by vote ${at % 500}.`,
        kind: 'position',
        cues: { en: [`${verb} ${noun} ${place}`] },
        wordings: [],
      };
    },
  );
  const said = Array.from({ length: statements }, (_, at): Statement => {
    const words = Array.from(
      { length: 4 },
      () => `${pick(VERBS)} the ${pick(nouns)} of ${pick(PLACES)}`,
    );
    const actor = people[at % people.length];
    const proposition = propositions[Math.floor(random() * propositions.length)];
    const quote = `We will ${words.join(' and ')} before round ${at % 500}`;
    return {
      id: `s-${at}`,
      actor: actor?.id ?? '',
      date: new Date(Date.UTC(2020, 0, 1 + (at % 2000))).toISOString().slice(0, 10),
      datePrecision: 'day',
      quote: { text: quote, lang: 'en' },
      quoteVariants: [],
      paraphrase: `${actor?.name} said that they would ${words[0]}.`,
      stances: [
        { proposition: proposition?.id ?? '', stance: at % 3 ? 'affirms' : 'denies', supports: [] },
      ],
      sources: [
        { url: `https://paper.example/${at}`, publisher: 'The Paper', published: '2025-01-01' },
      ],
      confidence: 'high',
      restates: [],
      wordings: [],
    };
  });
  return {
    pack: { id: 'generated', title: 'Generated', languages: ['en'], maintainers: [] },
    actors: people,
    topics: [],
    propositions,
    events: [],
    statements: said,
    relations: said.slice(1, 1 + Math.floor(statements / 10)).map(({ id }, at) => ({
      id: `r-${at}`,
      kind: 'accounts-differ',
      a: `s-${at}`,
      b: id,
      status: 'open',
    })),
    locales: [],
  };
}

/** Together with the real ones about as many words as the news of a year uses often. */
const INVENTED_WORDS = 8_000;

function inventedWords(count: number): string[] {
  const n = SYLLABLES.length;
  return Array.from({ length: count }, (_, at) =>
    [at, Math.floor(at / n), Math.floor(at / n / n) + 5, at * 11 + 2]
      .map((digit) => SYLLABLES[digit % n])
      .join(''),
  );
}

/** Names of two and three syllables, each pair once. */
function person(at: number): Actor {
  const syllable = (digit: number) => SYLLABLES[digit % SYLLABLES.length] ?? '';
  const n = SYLLABLES.length;
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const given = capital(syllable(at) + syllable(Math.floor(at / n)));
  const surname = capital(
    syllable(at * 7 + 3) +
      syllable(Math.floor(at / n) * 5 + 1) +
      syllable(Math.floor(at / n / n)) +
      'n',
  );
  return {
    id: `a-${at}`,
    kind: 'person',
    name: `${given} ${surname}`,
    aliases: [],
    roles: [],
    speaksFor: [],
    bareSurname: 'after-full-name',
    confusables: [],
  };
}

/** Lehmer's generator with the constants of Park and Miller (1988): numbers from 0 to below 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
