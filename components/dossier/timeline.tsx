import type { VNode } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { TIMELINE_LANES, type TimelineMark, type TimelineView } from '../../contract/dossier.ts';
import { dateInWords } from '../dates.ts';
import { OpenedOut } from '../source/opened-out.ts';
import { words } from '../strings.ts';
import { Pager } from './pager.tsx';
import { DAY_WIDTH, monthTicks, placeEvents, timeScale } from './time-scale.ts';
import { AXIS, LANE, TimelineDrawing } from './timeline-drawing.tsx';
import { TimelineMarkButton } from './timeline-mark.tsx';
import type { DossierControl } from './use-dossier.ts';
import { useWalk } from './use-walk.ts';

interface TimelineProps {
  timeline: TimelineView;
  control: DossierControl;
}

/** Least and greatest width; what is wider than its window is scrolled. */
const WIDTHS = [280, 8000] as const;
/** Of a sheet, which cannot be scrolled. */
const PAPER_WIDTH = 680;
/** Room for the name of a month, and for a letter of the name of an event. */
const TICK_WIDTH = 64;
const LETTER_WIDTH = 6.2;
const LONGEST_NAME = 34;
const EVENT_LINES = 4;

/** One lane an actor, statements as points, events as thin lines, relations as arcs. */
export function Timeline({ timeline, control }: TimelineProps): VNode {
  const { lanes, marks, arcs, laneSlice, total, undated } = timeline;
  const { dossier } = words;
  const scale = timeScale(marks);
  const isOnPaper = useContext(OpenedOut);
  const wanted = Math.min(Math.max(Math.ceil(scale.width * DAY_WIDTH), WIDTHS[0]), WIDTHS[1]);
  const width = isOnPaper ? PAPER_WIDTH : wanted;
  const { places } = scale;
  const { container, onKeyDown, spotProps } = useWalk<HTMLDivElement>(
    marks.map(({ lane }, at) => ({ row: lane, across: places[at] ?? 0 })),
  );
  const [current, setCurrent] = useState<number>();
  const events = placeEvents(
    timeline.events,
    scale,
    EVENT_LINES,
    (name) => (Math.min(name.length, LONGEST_NAME) * LETTER_WIDTH + 12) / width,
  );
  const lines = Math.max(0, ...events.map(({ line = -1 }) => line + 1));
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
      {marks.length > 0 && (
        <>
          <div class="timeline-scroll">
            {/* biome-ignore lint/a11y/useSemanticElements: a group of points is no set of fields */}
            <div
              class="timeline-plot"
              role="group"
              aria-label={dossier.timelineLabel}
              ref={container}
              onKeyDown={onKeyDown}
              style={{ '--plot-width': `${width}px` }}
            >
              <TimelineDrawing
                lanes={lanes}
                ticks={monthTicks(scale, TICK_WIDTH / width)}
                events={events}
                lines={lines}
                arcs={arcs}
                spots={marks.map(({ lane }, at) => ({ lane, at: places[at] ?? 0 }))}
                current={current}
              />
              {marks.map((mark, at) => (
                <TimelineMarkButton
                  key={mark.statement}
                  mark={mark}
                  name={lanes[mark.lane]?.name ?? ''}
                  at={places[at] ?? 0}
                  top={AXIS + lines * 16 + mark.lane * LANE}
                  isOpened={control.address.opened.includes(mark.statement)}
                  onOpen={() => control.go({ opened: [mark.statement] })}
                  onCurrent={() => setCurrent(at)}
                  {...spotProps(at)}
                />
              ))}
            </div>
          </div>
          <p class="label">{dossier.timelineNote}</p>
          <Current mark={current === undefined ? undefined : marks[current]} lanes={lanes} />
        </>
      )}
    </section>
  );
}

/** Says what is not drawn. */
export function LeftOut({
  shown,
  total,
  undated,
}: {
  shown: number;
  total: number;
  undated: number;
}): VNode | null {
  const { dossier } = words;
  const tooMany = total - undated > shown;
  if (!tooMany && undated === 0) return null;
  return (
    <p class="label">
      {tooMany && dossier.newestShown(shown, total - undated)}{' '}
      {undated > 0 && dossier.undated(undated)}
    </p>
  );
}

/** The words of the point under the pointer or the focus, for those who see it; its label says the same. */
function Current({
  mark,
  lanes,
}: {
  mark: TimelineMark | undefined;
  lanes: TimelineView['lanes'];
}): VNode {
  return (
    <p class="timeline-current" aria-hidden="true">
      {mark && (
        <>
          <span class="meta-date">{dateInWords(mark.date, mark.datePrecision)}</span>{' '}
          <span class="name">{lanes[mark.lane]?.name}</span>
          {': '}
          <span class="data" lang={mark.lang}>
            {mark.isQuote ? words.why.quoted(mark.text) : mark.text}
          </span>
        </>
      )}
    </p>
  );
}
