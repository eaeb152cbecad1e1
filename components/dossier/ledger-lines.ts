import type { DossierEvent, DossierTime, OpenedQuestion } from '../../contract/dossier.ts';
import type { AccountView } from '../../contract/views.ts';
import { momentsOf, type PlacedRelation } from '../difference/moments.ts';

/** One line of a question's ledger, in the order of time. */
export type LedgerLine =
  | { kind: 'event'; key: string; event: DossierEvent }
  | { kind: 'article'; key: string; day: string }
  | { kind: 'account'; key: string; account: AccountView }
  | ({ kind: 'relation'; key: string } & PlacedRelation);

/**
 * Everything on a question in the order of time: what happened stands before what was said on its day,
 * the article after all that was said by its day, a relation after the later of its two statements.
 * On a day before the article there is none yet.
 */
export function linesShown(
  question: OpenedQuestion,
  { day, published }: DossierTime,
): LedgerLine[] {
  const isPublished = published !== undefined && (day === undefined || published <= day);
  const said = momentsOf(question).flatMap(({ statement, relations }): Dated[] => {
    const account = question.accounts.find(({ id }) => id === statement.id);
    if (!account) return [];
    const { id, date = UNDATED } = account;
    return [
      { date, order: 1, line: { kind: 'account', key: id, account } },
      ...relations.map((placed): Dated => {
        const line = { kind: 'relation', key: `${id} ${placed.relation.id}`, ...placed } as const;
        return { date, order: 1, line };
      }),
    ];
  });
  const happened = question.events.map((event): Dated => {
    return { date: event.date, order: 0, line: { kind: 'event', key: event.id, event } };
  });
  const article: Dated[] = isPublished
    ? [{ date: published, order: 2, line: { kind: 'article', key: 'article', day: published } }]
    : [];
  return [...happened, ...said, ...article]
    .sort((a, b) => a.date.localeCompare(b.date) || a.order - b.order)
    .map(({ line }) => line);
}

interface Dated {
  date: string;
  /** Of one day. */
  order: number;
  line: LedgerLine;
}

/** Comes after every day. */
const UNDATED = '9';
