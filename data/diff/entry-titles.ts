import type { Pack, Relation, Statement } from '../../contract/pack.ts';
import type { PackSection } from '../../contract/problem.ts';
import { byId } from '../check/by-id.ts';

/** Tells what an entry is; empty where the pack has no such entry. */
export type EntryTitle = (section: Exclude<PackSection, 'pack'>, id: string) => string;

/** The entries of a pack in words for a reader who does not know their ids. */
export function entryTitles(pack: Pack): EntryTitle {
  const actors = byId(pack.actors);
  const topics = byId(pack.topics);
  const propositions = byId(pack.propositions);
  const events = byId(pack.events);
  const statements = byId(pack.statements);
  const relations = byId(pack.relations);

  const sayer = (statement: Statement) =>
    joined(actors.get(statement.actor)?.name ?? statement.actor, statement.date);
  const side = (id: string) => {
    const statement = statements.get(id);
    return statement ? sayer(statement) : id;
  };
  const ofStatement = (statement: Statement) =>
    `${sayer(statement)}: ${statement.quote ? `“${statement.quote.text}”` : statement.paraphrase}`;
  const ofRelation = ({ kind, a, b }: Relation) =>
    `${kind.replaceAll('-', ' ')}: ${side(a)} and ${side(b)}`;

  const titles: Record<Exclude<PackSection, 'pack'>, (id: string) => string | undefined> = {
    actors: (id) => actors.get(id)?.name,
    topics: (id) => topics.get(id)?.label,
    propositions: (id) => propositions.get(id)?.text,
    events: (id) => joined(events.get(id)?.name, events.get(id)?.date),
    statements: (id) => shown(statements.get(id), ofStatement),
    relations: (id) => shown(relations.get(id), ofRelation),
    locales: languageName,
  };
  return (section, id) => titles[section](id) ?? '';
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

function shown<T>(entry: T | undefined, words: (entry: T) => string): string | undefined {
  return entry === undefined ? undefined : words(entry);
}

function languageName(code: string): string | undefined {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code);
}
