import type { Annotations, PageFacts } from '../../../contract/annotations.ts';
import type { Statement } from '../../../contract/pack.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import { carriedBy, contentOf } from '../../read/5-relations/positions/article-content.ts';
import type { ViewContext } from '../context.ts';
import type { Reader } from '../in-language.ts';

/** What a dossier is about, before the reader narrows it. */
export interface DossierScope {
  context: ViewContext;
  statements: readonly Statement[];
}

/** Everything in the packs. Without an article nothing is missing from it: all counts as reported. */
export function packScope(index: PackIndex, reader?: Reader): DossierScope {
  const statements = [...index.statements.values()].map(({ entry }) => entry);
  const content = contentOf({
    statements: [...index.statements.keys()],
    views: [],
    maybeHeard: [],
  });
  return { context: { index, reader, content }, statements };
}

/**
 * What bears on a page: what it reports, the other sides of that, and all that anybody stated on the
 * same propositions. Where it reports nothing, what those whom it names have stated.
 */
export function pageScope(
  index: PackIndex,
  annotations: Annotations,
  page: PageFacts,
  reader?: Reader,
): DossierScope {
  const content = contentOf(carriedBy(annotations));
  const reported = content.statements;
  const context: ViewContext = {
    index,
    published: page.published,
    url: page.url,
    reader,
    content,
  };
  if (reported.size === 0) {
    const named = new Set(annotations.mentions.map(({ actor }) => actor));
    return { context, statements: statementsWhere(({ actor }) => named.has(actor), index) };
  }
  const related = new Set(reported);
  const propositions = new Set<string>();
  for (const id of reported) {
    for (const { proposition } of index.statements.get(id)?.entry.stances ?? []) {
      propositions.add(proposition);
    }
    for (const relationId of index.relationsOf.get(id) ?? []) {
      const relation = index.relations.get(relationId)?.entry;
      if (!relation) continue;
      related.add(relation.a).add(relation.b);
      if (relation.proposition) propositions.add(relation.proposition);
    }
  }
  const bears = ({ id, stances }: Statement) =>
    related.has(id) || stances.some(({ proposition }) => propositions.has(proposition));
  return { context, statements: statementsWhere(bears, index) };
}

/** In the order of the pack, which for statements of one day is the order in time. */
function statementsWhere(
  isWanted: (statement: Statement) => boolean,
  { statements }: PackIndex,
): Statement[] {
  const found: Statement[] = [];
  for (const { entry } of statements.values()) if (isWanted(entry)) found.push(entry);
  return found;
}
