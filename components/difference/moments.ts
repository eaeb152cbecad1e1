import type { QuestionView, RelationView, StatementView } from '../../contract/views.ts';

/** One point in the line of dates, with the relations that this statement brought about. */
export interface Moment {
  statement: StatementView;
  /** False where the speaker's office was given with an earlier statement. */
  isFirstOfActor: boolean;
  relations: PlacedRelation[];
}

export interface PlacedRelation {
  relation: RelationView;
  /** The earlier side, where other statements stand between. */
  beside: StatementView | undefined;
}

/**
 * Sets each relation with the later of its two statements, so that what differs is said where the
 * reader has just read it.
 */
export function momentsOf({ accounts: statements, relations }: QuestionView): Moment[] {
  const position = new Map(statements.map(({ id }, index) => [id, index]));
  const last = statements.length - 1;
  const placed = relations.map((relation) => {
    const sides = [position.get(relation.a) ?? last, position.get(relation.b) ?? last];
    return { relation, earlier: Math.min(...sides), later: Math.max(...sides) };
  });
  return statements.map((statement, index) => ({
    statement,
    isFirstOfActor: !statements
      .slice(0, index)
      .some(({ actor }) => actor.id === statement.actor.id),
    relations: placed
      .filter(({ later }) => later === index)
      .map(({ relation, earlier }) => ({
        relation,
        beside: earlier < index - 1 ? statements[earlier] : undefined,
      })),
  }));
}
