import type { OpenedStatement } from '../../contract/dossier.ts';
import type { QuoteView } from '../../contract/views.ts';
import { dateInWords } from '../dates.ts';
import { webAddress } from '../source/source-href.ts';
import { words } from '../strings.ts';
import { natureInWords } from './quotation.tsx';

export interface Citable extends Pick<OpenedStatement, 'statement' | 'pack'> {
  /** The day as of which everything is told, `YYYY-MM-DD`, where it is told so. */
  day?: string | undefined;
}

/**
 * A statement as it can be put into a text: the words, who, when and where; every source with its
 * address on a line of its own; the pack it was taken from, and as of which day.
 */
export function citationOf({ statement, pack, day }: Citable): string {
  const { quote, quoteBeside, paraphrase, note, actor, date, datePrecision, venue, sources } =
    statement;
  const { dossier, why } = words;
  const role = actor.role;
  const asOf = dateInWords(day);
  const said = [
    role ? `${actor.name} (${role})` : actor.name,
    dateInWords(date, datePrecision) ?? words.dates.unknown,
    ...(venue ? [venue] : []),
  ].join(', ');
  const reported = statement.reportedBy && words.statement.reportedBy(statement.reportedBy);
  const printed = sources.map(({ publisher, title, published, url, archive }) =>
    [
      [publisher, title && why.quoted(title), dateInWords(published)].filter(Boolean).join(', '),
      ...[url, archive].flatMap((address) => webAddress(address)?.href ?? []),
    ]
      .filter(Boolean)
      .join(' '),
  );
  return [
    quote ? quoted(quote, !quoteBeside) : paraphrase,
    quoteBeside && quoted(quoteBeside, false),
    `${said}.`,
    note,
    reported && `${reported}.`,
    ...printed,
    dossier.fromPack(pack.title, pack.version),
    asOf && dossier.asOf(asOf),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A version of the words, with what it is and who prints it. */
function quoted(version: QuoteView, isAlone: boolean): string {
  const label = [natureInWords(version, isAlone), version.publisher].filter(Boolean).join(', ');
  const text = words.why.quoted(version.text);
  return label ? `${label}: ${text}` : text;
}
