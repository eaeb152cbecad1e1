import type { DossierAsked, DossierRequest, DossierThere } from '../../../contract/dossier.ts';
import type { Pack, Statement } from '../../../contract/pack.ts';
import { actorView } from '../actor-view.ts';
import { actorsIn, byQuestion } from './by-question.ts';
import { matrixOf } from './matrix.ts';
import { pairOf, pairsOf, saidInPair } from './pair.ts';
import { partOfPack } from './part-of-pack.ts';
import { questionsOf } from './questions.ts';
import type { DossierScope } from './scope.ts';
import { type Selection, select } from './selection.ts';
import { topicChoices } from './topic-choices.ts';

type Told = Pick<DossierThere, 'inScope' | 'totals' | 'actors' | 'topics' | 'content'>;

/** What a dossier shows of a scope in one view, a part of the whole, and how much there is in all. */
export function dossierContent(scope: DossierScope, request: Omit<DossierRequest, 'tabId'>): Told {
  const { view, question, row, column } = request;
  const { context } = scope;
  const selection = select(scope, filterFor(request));
  const { statements } = selection;
  const questions = byQuestion(selection);
  const { disputed } = questions;
  const content = (): DossierThere['content'] => {
    if (view === 'questions') {
      return { view, questions: questionsOf(questions, row, question, context) };
    }
    if (view === 'matrix') return { view, matrix: matrixOf(disputed, row, column, context) };
    const [first, second] = request.filter.actors;
    return first !== undefined && second !== undefined
      ? { view, pair: pairOf(selection, [first, second], row) }
      : { view: 'pairs', ...pairsOf(selection, first) };
  };
  return {
    inScope: scope.total,
    totals: {
      actors: actorsIn(statements),
      statements: statements.length,
      differences: disputed.length,
    },
    actors: request.filter.actors.map((id) => actorView(id, context)),
    topics: topicChoices(scope),
    content: content(),
  };
}

/** All that a view shows, whichever part of it was sent, as a pack of its own. */
export function shownPart(scope: DossierScope, asked: Omit<DossierAsked, 'tabId'>): Pack {
  const selection = select(scope, filterFor(asked));
  const shown = new Set(saidIn(selection, asked));
  return partOfPack({
    ...selection,
    statements: selection.statements.filter((statement) => shown.has(statement)),
    relations: selection.relations.filter(({ a, b }) =>
      [a, b].every((id) => {
        const side = scope.context.index.statements.get(id)?.entry;
        return side !== undefined && shown.has(side);
      }),
    ),
  });
}

function saidIn(
  selection: Selection,
  { view, filter }: Pick<DossierAsked, 'view' | 'filter'>,
): readonly Statement[] {
  if (view === 'questions') return selection.statements;
  if (view === 'matrix') {
    return byQuestion(selection).disputed.flatMap(({ id, statements }) =>
      statements.filter(({ stances }) => stances.some(({ proposition }) => proposition === id)),
    );
  }
  return saidInPair(selection, filter.actors);
}

/** Two actors are set side by side; to choose a second one, all others have to be there. */
function filterFor({
  view,
  filter,
}: Pick<DossierAsked, 'view' | 'filter'>): DossierAsked['filter'] {
  if (view !== 'pair') return filter;
  return { ...filter, actors: filter.actors.length > 1 ? filter.actors.slice(0, 2) : [] };
}
