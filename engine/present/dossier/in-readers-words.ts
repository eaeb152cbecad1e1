import type { Pack, Statement } from '../../../contract/pack.ts';
import { actorName } from '../actor-view.ts';
import type { ViewContext } from '../context.ts';
import { asFields, inLanguage } from '../in-language.ts';

/** The people and statements of a part of the packs, for a table in the reader's language. */
export function inReadersWords(part: Pack, context: ViewContext): Pack {
  const { index, reader } = context;
  if (!reader?.translations) return part;
  return {
    ...part,
    actors: part.actors.map((actor) => ({ ...actor, name: actorName(actor.id, index, reader) })),
    statements: part.statements.map((statement) => ({
      ...statement,
      ...ownWords(statement, context),
    })),
  };
}

function ownWords({ id }: Statement, { index, reader }: ViewContext): Partial<Statement> {
  const statement = index.statements.get(id);
  if (!statement) return {};
  const { langs: _, ...words } = asFields({
    venue: inLanguage('statements', statement, 'venue', reader),
    paraphrase: inLanguage('statements', statement, 'paraphrase', reader),
    note: inLanguage('statements', statement, 'note', reader),
  });
  return words;
}
