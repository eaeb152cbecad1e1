import type { Actor } from '../../contract/pack.ts';
import type { SearchHit } from '../../contract/views.ts';
import type { PackIndex } from '../pack-index.ts';
import { roleOf } from '../present/role.ts';

/** Something that can be searched for, with the words it is found by. */
export interface SearchEntry {
  hit: SearchHit;
  words: string[];
  /** What it can be shown by, the usual first. */
  texts: string[];
}

/** Everything in the packs that a reader may look for. */
export function searchEntries(index: PackIndex): SearchEntry[] {
  return [
    ...actorEntries(index),
    ...topicEntries(index),
    ...propositionEntries(index),
    ...statementEntries(index),
  ];
}

function actorEntries({ actors }: PackIndex): SearchEntry[] {
  return [...actors.values()].map(({ entry }) => ({
    hit: actorHit(entry),
    texts: [entry.name],
    words: [...new Set([entry.name, ...entry.aliases.map(({ text }) => text)])],
  }));
}

/** An actor as a find, with the office held now. */
export function actorHit(actor: Actor): SearchHit {
  const detail = roleOf(actor, undefined);
  return { kind: 'actor', id: actor.id, title: actor.name, detail, found: [] };
}

function topicEntries({ topics }: PackIndex): SearchEntry[] {
  return [...topics.values()].map(({ entry: { id, label, description, aliases } }) => ({
    hit: { kind: 'topic', id, title: label, detail: description, found: [] },
    texts: [label],
    words: [label, ...aliases],
  }));
}

function propositionEntries({ propositions, topics }: PackIndex): SearchEntry[] {
  return [...propositions.values()].map(({ entry: { id, topic, text, question } }) => ({
    hit: {
      kind: 'proposition',
      id,
      title: question ?? text,
      detail: topic && topics.get(topic)?.entry.label,
      found: [],
    },
    texts: [question ?? text],
    words: question ? [text, question] : [text],
  }));
}

function statementEntries({ statements, actors }: PackIndex): SearchEntry[] {
  return [...statements.values()].map(({ entry }) => {
    const { id, actor, date, datePrecision, quote, originalQuote, paraphrase } = entry;
    const name = actors.get(actor)?.entry.name ?? '';
    const texts = [paraphrase, quote?.text, originalQuote?.text].flatMap((text) => text ?? []);
    return {
      hit: {
        ...{ kind: 'statement', id, title: texts[0] ?? '', detail: name, actor, found: [] },
        ...{ date, datePrecision },
      },
      words: [name, ...texts],
      texts,
    };
  });
}
