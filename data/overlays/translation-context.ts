import type { Actor, Pack, Statement } from '../../contract/pack.ts';
import { primarySubtag } from '../../engine/language/index.ts';
import type { EditorsText } from '../../engine/pack/overlays/editors-texts.ts';
import { byId } from '../check/by-id.ts';

/** What a translator has to know of a text, by what it is; only what there is. */
export type TranslationContext = Record<string, string | string[]>;

/**
 * What stands around the texts of a pack, for their translators.
 * @param lang into which they translate: what the pack has in that language is given as it is there
 */
export function translationContexts(
  pack: Pack,
  lang: string,
): (text: EditorsText) => TranslationContext {
  const actors = byId(pack.actors);
  const topics = byId(pack.topics);
  const propositions = byId(pack.propositions);
  const events = byId(pack.events);
  const statements = byId(pack.statements);
  const relations = byId(pack.relations);
  const saidBy = Map.groupBy(pack.statements, ({ actor }) => actor);

  const nameOf = (id: string) => inBoth(actors.get(id), lang);
  const ofStatement = (statement: Statement | undefined) =>
    statement && {
      speaker: nameOf(statement.actor),
      date: statement.date,
      quote: quotesOf(statement),
      inLanguage: quotesOf(statement, lang),
      paraphrase: statement.paraphrase,
      venue: statement.venue,
      answers: statement.stances.flatMap(
        ({ proposition, stance }) =>
          `${propositions.get(proposition)?.text ?? proposition} (${stance})`,
      ),
    };
  const contexts: Record<EditorsText['section'], (id: string) => object | undefined> = {
    pack: () => ({ covers: pack.pack.title }),
    topics: (id) => ({
      questions: pack.propositions
        .filter(({ topic }) => topic === id)
        .slice(0, MOST_EXAMPLES)
        .map(({ question, text }) => question ?? text),
    }),
    propositions: (id) => {
      const { topic = '', kind, text, question } = propositions.get(id) ?? {};
      return { topic: topics.get(topic)?.label, kind, text, question };
    },
    actors: (id) => ({
      actor: nameOf(id),
      kind: actors.get(id)?.kind,
      said: saidBy
        .get(id)
        ?.slice(0, 1)
        .flatMap(({ paraphrase }) => paraphrase ?? []),
    }),
    events: (id) => {
      const { date, place, participants = [] } = events.get(id) ?? {};
      return { date, place, participants: participants.map(nameOf) };
    },
    statements: (id) => ofStatement(statements.get(id)),
    relations: (id) => {
      const { a = '', b = '', kind, proposition = '' } = relations.get(id) ?? {};
      return {
        kind,
        question: propositions.get(proposition)?.question,
        first: inOneLine(ofStatement(statements.get(a))),
        second: inOneLine(ofStatement(statements.get(b))),
      };
    },
  };
  return ({ section, id, field }) => present(contexts[section](id) ?? {}, field);
}

/** As many as tell what a topic is. */
const MOST_EXAMPLES = 6;

/** The actor's name, and how the language writes it where the pack knows. */
function inBoth(actor: Actor | undefined, lang: string): string {
  if (!actor) return '';
  const base = primarySubtag(lang);
  const known = actor.aliases.filter((alias) => primarySubtag(alias.lang) === base);
  const usual = known.filter(({ kind }) => kind === 'full' || kind === 'transliteration');
  const forms = usual.length > 0 ? usual : known.slice(0, 1);
  return [actor.name, ...forms.map(({ text }) => text)].join(' = ');
}

/** With the language of each; of one language, without. */
function quotesOf({ quote, originalQuote, quoteVariants }: Statement, lang?: string): string[] {
  const all = [quote, originalQuote, ...quoteVariants].flatMap((words) => words ?? []);
  if (lang === undefined)
    return all.slice(0, 2).map(({ text, lang: of }) => `${of ?? '?'}: ${text}`);
  return all.filter((words) => primarySubtag(words.lang) === lang).map(({ text }) => text);
}

function inOneLine(said: { speaker: string; date?: string | undefined } | undefined): string {
  if (!said) return '';
  const { speaker, date, ...rest } = said;
  const { quote, paraphrase } = rest as { quote?: string[]; paraphrase?: string };
  return [[speaker, date].filter(Boolean).join(', '), paraphrase, ...(quote ?? [])]
    .filter(Boolean)
    .join(' | ');
}

/** The text itself is no context of its own. */
function present(context: object, field: string): TranslationContext {
  return Object.fromEntries(
    Object.entries(context).filter(
      ([key, value]) => key !== field && value !== undefined && value.length > 0,
    ),
  );
}
