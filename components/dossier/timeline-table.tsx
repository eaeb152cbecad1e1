import type { VNode } from 'preact';
import { TIMELINE_LANES, type TimelineView } from '../../contract/dossier.ts';
import { dateInWords } from '../dates.ts';
import { FewPackWords } from '../pack-words.tsx';
import { words } from '../strings.ts';
import { Pager } from './pager.tsx';
import { LeftOut } from './timeline.tsx';
import type { DossierControl } from './use-dossier.ts';

interface TimelineTableProps {
  timeline: TimelineView;
  control: DossierControl;
}

type Line = { key: string; date: string } & (
  | { kind: 'event'; name: string; lang?: string | undefined; until?: string | undefined }
  | { kind: 'mark'; place: number }
);

/** The timeline in words: statements and events in time order. */
export function TimelineTable({ timeline, control }: TimelineTableProps): VNode {
  const { lanes, marks, arcs, events, laneSlice, total, undated } = timeline;
  const { dossier, relations } = words;
  const lines: Line[] = [
    ...events.map(({ id, ...event }): Line => ({ key: id, kind: 'event', ...event })),
    ...marks.map(
      ({ statement, date }, place): Line => ({ key: statement, kind: 'mark', date, place }),
    ),
  ].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const relationsOf = (place: number) =>
    arcs.flatMap(({ id, kind, from, to }) => {
      const other = from === place ? marks[to] : to === place ? marks[from] : undefined;
      return other ? [{ id, text: `${relations[kind]}: ${lanes[other.lane]?.name ?? ''}` }] : [];
    });
  return (
    <section class="plot">
      <Pager
        slice={laneSlice}
        shown={lanes.length}
        size={TIMELINE_LANES}
        inWords={dossier.actorsShown}
        onGo={(row) => control.go({ row })}
      />
      <LeftOut shown={marks.length} total={total} undated={undated} />
      <table class="words-table">
        <caption class="visually-hidden">{dossier.timelineLabel}</caption>
        <thead>
          <tr>
            <th scope="col">{dossier.date}</th>
            <th scope="col">{dossier.actor}</th>
            <th scope="col">{dossier.said}</th>
            <th scope="col">{dossier.relation}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            if (line.kind === 'event') {
              return (
                <tr key={line.key} class="event-line">
                  <th scope="row">{days(line.date, line.until)}</th>
                  <td>{dossier.event}</td>
                  <td colSpan={2} class="data">
                    <FewPackWords text={line.name} lang={line.lang} />
                  </td>
                </tr>
              );
            }
            const mark = marks[line.place];
            if (!mark) return null;
            return (
              <tr key={line.key}>
                <th scope="row">{dateInWords(mark.date, mark.datePrecision)}</th>
                <td class="data">{lanes[mark.lane]?.name}</td>
                <td>
                  <button
                    type="button"
                    class="text-button data"
                    lang={mark.lang}
                    aria-expanded={control.address.opened.includes(mark.statement)}
                    onClick={() => control.go({ opened: [mark.statement] })}
                  >
                    {mark.isQuote ? words.why.quoted(mark.text) : mark.text}
                  </button>
                </td>
                <td>
                  {relationsOf(line.place).map(({ id, text }) => (
                    <p key={id}>{text}</p>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function days(from: string, until: string | undefined): string {
  return [from, ...(until && until !== from ? [until] : [])]
    .map((day) => dateInWords(day))
    .join(' – ');
}
