import type {
  CompiledPack,
  CompiledStatement,
  CompiledStems,
} from '../../contract/compiled-pack.ts';
import type {
  Actor,
  Pack,
  PackEvent,
  PackInfo,
  Proposition,
  Relation,
  Statement,
  Topic,
} from '../../contract/pack.ts';
import { officesOf } from '../language/offices.ts';
import { LooseIndex } from '../read/2-names/declension/loose-index.ts';
import { addAlias, addConfusable, createNode, type NameNode } from '../read/2-names/name-trie.ts';
import { CueIndex } from '../read/4-claims/cue-index.ts';
import { QuoteIndex } from '../read/4-claims/quote-index.ts';
import { StanceIndex } from '../read/4-claims/stance-index.ts';
import { StatementContents } from '../read/4-claims/statement-content.ts';
import { StatementIndex } from '../read/4-claims/statement-index.ts';
import { WordingIndex } from '../read/4-claims/wording-index.ts';
import { lazily } from '../remembered.ts';
import { tokenise } from '../text/tokens.ts';
import { WordMemory } from '../word-memory.ts';
import { joinActors } from './join-actors.ts';
import { OfficeHolders } from './office-holders.ts';
import { roleCountries } from './role-countries.ts';

/** An entry of a pack with the pack it came from. */
export interface Indexed<Entry> {
  entry: Entry;
  pack: PackInfo;
}

/**
 * Everything all packs say, ready to be looked up. The same id in a later pack is left out; only of an
 * actor names are added.
 */
export interface PackIndex {
  packs: readonly CompiledPack[];
  actors: ReadonlyMap<string, Indexed<Actor>>;
  topics: ReadonlyMap<string, Indexed<Topic>>;
  propositions: ReadonlyMap<string, Indexed<Proposition>>;
  events: ReadonlyMap<string, Indexed<PackEvent>>;
  statements: ReadonlyMap<string, Indexed<Statement>>;
  /** Statement ids by actor id, in time order. */
  statementsOf: ReadonlyMap<string, readonly string[]>;
  /** Statement ids by the propositions they take a stance on, in time order, the undated last. */
  statementsOn: ReadonlyMap<string, readonly string[]>;
  /** By an office, organisation or group, the actors who speak in its name. */
  spokenForBy: ReadonlyMap<string, readonly string[]>;
  relations: ReadonlyMap<string, Indexed<Relation>>;
  /** Relation ids by the id of a statement on either side. */
  relationsOf: ReadonlyMap<string, readonly string[]>;
  names: NameNode;
  /** Descriptions without a name, such as `russian president`. */
  descriptors: NameNode;
  titleWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folded given names by actor id, the most usual first. */
  givenNames: ReadonlyMap<string, readonly string[]>;
  /** Offices an actor is addressed by, one name for all languages. */
  offices: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who holds which office when. */
  holders(): OfficeHolders;
  /** Countries of an actor's roles, as in `=russia`. */
  countries: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names again, for pages of languages that bend them. */
  looseNames(): LooseIndex;
  /** The stances that actors have taken. */
  stances: StanceIndex;
  /** What was worked out of the words of pages so far. */
  memory: WordMemory;
  quotes: QuoteIndex;
  subjects: StatementIndex;
  /** What statements name and count. */
  contents: StatementContents;
  /** The wordings of an actor's statements. */
  statementWordings: WordingIndex<Statement>;
  /**
   * The wordings of propositions, which are given by their ids: anybody may speak to any of them. Only of
   * those that have no cues in the language of the page, which tell more.
   */
  questionWordings: WordingIndex<string>;
  cues: CueIndex;
}

/** An actor, maybe with a part of the roles that the pack gives. */
export interface IndexedActor extends Indexed<Actor> {
  /**
   * For each role its place among all that the pack gives, by which translations go; absent where all
   * are there.
   */
  rolePlaces?: readonly number[];
}

type Lists = Pick<ReadonlyMap<string, readonly string[]>, 'get'>;

/** What packs say, without the ways to find it in a text: all that is shown is made of this. */
export interface PackRecord
  extends Pick<
    PackIndex,
    | 'packs'
    | 'topics'
    | 'propositions'
    | 'events'
    | 'statements'
    | 'spokenForBy'
    | 'relations'
    | 'memory'
  > {
  actors: ReadonlyMap<string, IndexedActor>;
  /** As in {@link PackIndex}. */
  statementsOf: Lists;
  statementsOn: Lists;
  relationsOf: Lists;
}

/**
 * Joins compiled packs into one index.
 * @param compiled Results of `compilePack`, the most trusted first.
 */
export function createIndex(compiled: readonly CompiledPack[]): PackIndex {
  const actors = new Map<string, Indexed<Actor>>();
  const topics = new Map<string, Indexed<Topic>>();
  const propositions = new Map<string, Indexed<Proposition>>();
  const events = new Map<string, Indexed<PackEvent>>();
  const statements = new Map<string, Indexed<Statement>>();
  const relations = new Map<string, Indexed<Relation>>();
  const texts = new Map<string, CompiledStatement>();
  const questions = new Map<string, readonly CompiledStems[]>();
  for (const { pack, statements: compiledStatements, questions: worded } of compiled) {
    addActors(actors, pack);
    addEntries(topics, pack.topics, pack.pack);
    addEntries(propositions, pack.propositions, pack.pack);
    addEntries(events, pack.events, pack.pack);
    addEntries(relations, pack.relations, pack.pack);
    pack.propositions.forEach(({ id }, at) => {
      if (!questions.has(id)) questions.set(id, worded[at] ?? []);
    });
    pack.statements.forEach((statement, at) => {
      const text = compiledStatements[at];
      if (text && !statements.has(statement.id)) {
        statements.set(statement.id, { entry: statement, pack: pack.pack });
        texts.set(statement.id, text);
      }
    });
  }
  const titleWords = titleWordsByActor(compiled);
  const statementsOf = statementsByActor(statements);
  const names = nameTrie(compiled);
  const stances = new StanceIndex(statements, statementsOf);
  const subjects = new StatementIndex(statements, texts);
  const cues = new CueIndex(compiled.flatMap((pack) => pack.cues));
  return {
    packs: compiled,
    actors,
    topics,
    propositions,
    events,
    statements,
    relations,
    statementsOf,
    statementsOn: statementsByProposition(statements),
    spokenForBy: speakersByInstitution(actors),
    relationsOf: relationsByStatement(relations),
    names,
    looseNames: lazily(() => new LooseIndex(names)),
    stances,
    memory: new WordMemory(),
    contents: new StatementContents(),
    descriptors: descriptorTrie(compiled),
    titleWords,
    offices: officesByActor(actors),
    holders: lazily(() => new OfficeHolders(actors)),
    givenNames: givenNamesByActor(compiled),
    countries: countriesByActor(actors),
    quotes: new QuoteIndex(statements, texts),
    subjects,
    statementWordings: new WordingIndex(subjects, (actor) =>
      (statementsOf.get(actor) ?? []).flatMap((id) => {
        const statement = statements.get(id)?.entry;
        return statement ? [{ entry: statement, wordings: texts.get(id)?.wordings ?? [] }] : [];
      }),
    ),
    questionWordings: new WordingIndex(subjects, (_, lang) =>
      [...questions]
        .filter(([id]) => !cues.has(id, lang))
        .map(([id, wordings]) => ({ entry: id, wordings })),
    ),
    cues,
  };
}

function addEntries<Entry extends { id: string }>(
  into: Map<string, Indexed<Entry>>,
  entries: readonly Entry[],
  pack: PackInfo,
): void {
  for (const entry of entries) if (!into.has(entry.id)) into.set(entry.id, { entry, pack });
}

function addActors(into: Map<string, Indexed<Actor>>, { actors, pack }: Pack): void {
  for (const entry of actors) {
    const known = into.get(entry.id);
    into.set(
      entry.id,
      known ? { ...known, entry: joinActors(known.entry, entry) } : { entry, pack },
    );
  }
}

function statementsByActor(
  statements: ReadonlyMap<string, Indexed<Statement>>,
): Map<string, readonly string[]> {
  const groups = new Map<string, Statement[]>();
  for (const { entry } of statements.values()) {
    const group = groups.get(entry.actor);
    if (group) group.push(entry);
    else groups.set(entry.actor, [entry]);
  }
  const inTime = (a: Statement, b: Statement) => (a.date ?? '').localeCompare(b.date ?? '');
  return new Map(
    [...groups].map(([actor, group]) => [actor, group.sort(inTime).map(({ id }) => id)] as const),
  );
}

function statementsByProposition(
  statements: ReadonlyMap<string, Indexed<Statement>>,
): Map<string, readonly string[]> {
  const groups = new Map<string, Statement[]>();
  for (const { entry } of statements.values()) {
    for (const proposition of new Set(entry.stances.map((stance) => stance.proposition))) {
      const group = groups.get(proposition);
      if (group) group.push(entry);
      else groups.set(proposition, [entry]);
    }
  }
  const inTime = (a: Statement, b: Statement) => (a.date ?? '9').localeCompare(b.date ?? '9');
  return new Map(
    [...groups].map(([id, group]) => [id, group.sort(inTime).map((one) => one.id)] as const),
  );
}

function relationsByStatement(
  relations: ReadonlyMap<string, Indexed<Relation>>,
): Map<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { entry } of relations.values()) {
    for (const side of new Set([entry.a, entry.b])) {
      const group = groups.get(side);
      if (group) group.push(entry.id);
      else groups.set(side, [entry.id]);
    }
  }
  return groups;
}

function nameTrie(compiled: readonly CompiledPack[]): NameNode {
  const root = createNode();
  for (const { aliases, confusables } of compiled) {
    for (const alias of aliases) addAlias(root, alias);
    for (const words of confusables) addConfusable(root, words);
  }
  return root;
}

function descriptorTrie(compiled: readonly CompiledPack[]): NameNode {
  const root = createNode();
  for (const { actor, words } of compiled.flatMap(({ descriptors }) => descriptors)) {
    const capitals = '0'.repeat(words.length);
    addAlias(root, { actor, words, capitals, level: 'metonym', rule: 'title' });
  }
  return root;
}

function titleWordsByActor(compiled: readonly CompiledPack[]): Map<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const { titleWords } of compiled) {
    for (const [actor, words] of Object.entries(titleWords)) {
      all.set(actor, new Set([...(all.get(actor) ?? []), ...words]));
    }
  }
  return all;
}

function givenNamesByActor(compiled: readonly CompiledPack[]): Map<string, readonly string[]> {
  const all = new Map<string, Set<string>>();
  for (const { actor, words, rule } of compiled.flatMap(({ aliases }) => aliases)) {
    const [given = ''] = words;
    if (rule !== 'full-name' || words.length < 2) continue;
    all.set(actor, (all.get(actor) ?? new Set()).add(given));
  }
  return new Map([...all].map(([actor, names]) => [actor, [...names]]));
}

function countriesByActor(
  actors: ReadonlyMap<string, Indexed<Actor>>,
): Map<string, ReadonlySet<string>> {
  return new Map([...actors].map(([id, { entry }]) => [id, roleCountries(entry)]));
}

function speakersByInstitution(
  actors: ReadonlyMap<string, Indexed<Actor>>,
): Map<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { entry } of actors.values()) {
    for (const institution of entry.speaksFor) {
      // An aide's words are not the words of the person the aide works for.
      if (actors.get(institution)?.entry.kind === 'person') continue;
      groups.set(institution, [...(groups.get(institution) ?? []), entry.id]);
    }
  }
  return groups;
}

/** By the roles that actors still have, or the last where they have none, and by their aliases. */
function officesByActor(
  actors: ReadonlyMap<string, Indexed<Actor>>,
): Map<string, ReadonlySet<string>> {
  const officesIn = (text: string) => officesOf(tokenise(text).map(({ word }) => word));
  return new Map(
    [...actors].map(([id, { entry }]) => {
      const current = entry.roles.filter(({ to }) => to === undefined);
      const roles = current.length > 0 ? current : entry.roles.slice(-1);
      const titles = entry.aliases.filter(({ kind }) => kind === 'title');
      const texts = [...roles.map(({ title }) => title), ...titles.map(({ text }) => text)];
      return [id, new Set(texts.flatMap(officesIn))];
    }),
  );
}
