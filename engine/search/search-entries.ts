import type { Actor } from '../../contract/pack.ts';
import type { SearchHit } from '../../contract/views.ts';
import type { Indexed, PackIndex } from '../pack/pack-index.ts';
import { actorName, roleFor } from '../present/actor-view.ts';
import { asFields, inLanguage, type Reader, type ReaderWords } from '../present/in-language.ts';
import { questionWords } from '../present/question-words.ts';
import { topicLabel } from '../present/topic-label.ts';

/** Something that can be searched for, with the words it is found by. */
export interface SearchEntry {
  hit: SearchHit;
  /** In the reader's language and in the pack's. */
  words: string[];
  /** What it can be shown by, the usual first. */
  texts: ReaderWords[];
}

/** Everything in the packs that a reader may look for. */
export function searchEntries(index: PackIndex, reader?: Reader): SearchEntry[] {
  return [
    ...actorEntries(index, reader),
    ...topicEntries(index, reader),
    ...propositionEntries(index, reader),
    ...statementEntries(index, reader),
  ];
}

function actorEntries(index: PackIndex, reader: Reader | undefined): SearchEntry[] {
  return [...index.actors.values()].map((actor) => {
    const { name, aliases } = actor.entry;
    const hit = actorHit(actor, index, reader);
    return {
      hit,
      texts: [{ text: hit.title }],
      words: eachOnce([hit.title, name, ...aliases.map(({ text }) => text)]),
    };
  });
}

/** An actor as a find, with the office held now. */
export function actorHit(
  actor: Indexed<Actor>,
  index: PackIndex,
  reader: Reader | undefined,
): SearchHit {
  const { id } = actor.entry;
  const detail = roleFor(actor, undefined, reader);
  const title = { text: actorName(id, index, reader) };
  return { kind: 'actor', id, ...asFields({ title, detail }), found: [] };
}

function topicEntries({ topics }: PackIndex, reader: Reader | undefined): SearchEntry[] {
  return [...topics.values()].map((topic) => {
    const { id, label, aliases } = topic.entry;
    const title = inLanguage('topics', topic, 'label', reader) ?? { text: label };
    const detail = inLanguage('topics', topic, 'description', reader);
    return {
      hit: { kind: 'topic', id, ...asFields({ title, detail }), found: [] },
      texts: versions(title, label),
      words: eachOnce([title.text, label, ...aliases]),
    };
  });
}

function propositionEntries(index: PackIndex, reader: Reader | undefined): SearchEntry[] {
  return [...index.propositions.values()].map((proposition) => {
    const { id, topic, text, question = text } = proposition.entry;
    const title = questionWords(id, index, reader) ?? { text: question };
    const sentence = inLanguage('propositions', proposition, 'text', reader)?.text ?? text;
    const detail = topicLabel(topic, index, reader);
    return {
      hit: { kind: 'proposition', id, ...asFields({ title, detail }), found: [] },
      texts: versions(title, question),
      words: eachOnce([sentence, title.text, text, question]),
    };
  });
}

function statementEntries(index: PackIndex, reader: Reader | undefined): SearchEntry[] {
  return [...index.statements.values()].map((statement) => {
    const { id, actor, date, datePrecision, quote, originalQuote, paraphrase } = statement.entry;
    const name = actorName(actor, index, reader);
    const said = inLanguage('statements', statement, 'paraphrase', reader);
    const quotes = [quote?.text, originalQuote?.text].flatMap((text) => (text ? [{ text }] : []));
    const texts = [...(said ? versions(said, paraphrase) : []), ...quotes];
    const title = texts[0] ?? { text: '' };
    return {
      hit: {
        ...{ kind: 'statement', id, ...asFields({ title, detail: { text: name } }), actor },
        ...{ found: [], date, datePrecision },
      },
      words: eachOnce([
        name,
        index.actors.get(actor)?.entry.name ?? '',
        ...texts.map(({ text }) => text),
      ]),
      texts,
    };
  });
}

/** Words as the reader is given them, and as the pack has them where that is something else. */
function versions(words: ReaderWords, own: string | undefined): ReaderWords[] {
  return own === undefined || own === words.text ? [words] : [words, { text: own }];
}

function eachOnce(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
