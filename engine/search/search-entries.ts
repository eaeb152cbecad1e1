import type { SearchHit } from '../../contract/views.ts';
import type { PackIndex } from '../pack-index.ts';
import { roleOf } from '../present/role.ts';

/** Something that can be searched for, with the words it is found by. */
export interface SearchEntry {
  hit: SearchHit;
  words: string[];
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
    hit: { kind: 'actor', id: entry.id, title: entry.name, detail: roleOf(entry, undefined) },
    words: [...new Set([entry.name, ...entry.aliases.map(({ text }) => text)])],
  }));
}

function topicEntries({ topics }: PackIndex): SearchEntry[] {
  return [...topics.values()].map(({ entry: { id, label, description, aliases } }) => ({
    hit: { kind: 'topic', id, title: label, detail: description },
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
    },
    words: question ? [text, question] : [text],
  }));
}

function statementEntries({ statements, actors }: PackIndex): SearchEntry[] {
  return [...statements.values()].map(
    ({ entry: { id, actor, quote, originalQuote, paraphrase } }) => {
      const name = actors.get(actor)?.entry.name ?? '';
      const words = [paraphrase, quote?.text, originalQuote?.text].flatMap((text) => text ?? []);
      return {
        hit: { kind: 'statement', id, title: words[0] ?? '', detail: name, actor },
        words: [name, ...words],
      };
    },
  );
}
