import type { OpenedStatement } from '../../../contract/dossier.ts';
import type { ViewContext } from '../context.ts';
import { packTitle } from '../pack-title.ts';
import { questionWords } from '../question-words.ts';
import { relationView } from '../questions.ts';
import { statementView } from '../statement-view.ts';

/** Statements in full, with what stands beside them; those that no pack knows are left out. */
export function openedStatements(ids: readonly string[], context: ViewContext): OpenedStatement[] {
  return ids.flatMap((id) => opened(id, context) ?? []);
}

function opened(id: string, context: ViewContext): OpenedStatement | undefined {
  const { index, reader } = context;
  const known = index.statements.get(id);
  const statement = statementView(id, context);
  if (!known || !statement) return undefined;
  return {
    statement,
    pack: { title: packTitle(known.pack, reader), version: known.pack.version },
    stances: known.entry.stances.flatMap(({ proposition, stance }) => {
      const words = questionWords(proposition, index, reader);
      if (!words) return [];
      const { text, lang } = words;
      return [{ proposition: text, ...(lang && { lang }), stance }];
    }),
    relations: (index.relationsOf.get(id) ?? []).flatMap((relationId) => {
      const entry = index.relations.get(relationId)?.entry;
      const other = entry && statementView(entry.a === id ? entry.b : entry.a, context);
      if (!entry || !other) return [];
      return [{ relation: relationView(entry, context), other }];
    }),
  };
}
