import type { VNode } from 'preact';
import type { TimelineArc } from '../../contract/dossier.ts';
import type { ActorView } from '../../contract/views.ts';
import { monthInWords, shortDate } from '../dates.ts';
import { words } from '../strings.ts';
import type { PlacedEvent, Tick } from './time-scale.ts';

/** Heights in pixels: of the months above, of a lane. A mark's line is low in its lane, under the name. */
export const AXIS = 58;
export const LANE = 46;
const EVENT_LINE = 16;
/** Units of the drawing's width, which is stretched over the plot. */
const WIDE = 1000;

interface TimelineDrawingProps {
  lanes: ActorView[];
  ticks: Tick[];
  events: PlacedEvent[];
  /** Lines of names of events. */
  lines: number;
  arcs: TimelineArc[];
  /** Of the marks: their lane, their share of the width. */
  spots: { lane: number; at: number }[];
  /** Place of the mark whose arcs stand out. */
  current: number | undefined;
}

/** All of the timeline that cannot be pressed: months, events, lanes with names, arcs. */
export function TimelineDrawing(props: TimelineDrawingProps): VNode {
  const { lanes, ticks, events, lines, arcs, spots, current } = props;
  const top = AXIS + lines * EVENT_LINE;
  const height = top + (lanes.length - 1) * LANE + 24;
  const y = (lane: number) => top + lane * LANE;
  const isFromRight = words.dir === 'rtl';
  const x = (at: number) => (isFromRight ? 1 - at : at) * WIDE;
  return (
    <div class="timeline-drawing" style={{ height: `${height}px` }} aria-hidden="true">
      <svg
        viewBox={`0 0 ${WIDE} ${height}`}
        preserveAspectRatio="none"
        class="timeline-lines"
        aria-hidden="true"
      >
        {ticks.map(({ month, at }) => (
          <line key={month} class="line-tick" x1={x(at)} x2={x(at)} y1={14} y2={22} />
        ))}
        {events.map(({ event, at, line }) => (
          <line
            key={event.id}
            class="line-event"
            x1={x(at)}
            x2={x(at)}
            y1={26 + (line ?? lines) * EVENT_LINE}
            y2={height}
          />
        ))}
        {lanes.map(({ id }, lane) => (
          <line key={id} class="line-lane" x1={0} x2={WIDE} y1={y(lane)} y2={y(lane)} />
        ))}
        {arcs.map(({ id, from, to, kind }) => {
          const [a, b] = [spots[from], spots[to]];
          if (!a || !b) return null;
          const isCurrent = from === current || to === current;
          return (
            <path
              key={id}
              class={`arc arc-${kind}${isCurrent ? ' arc-current' : ''}`}
              d={arc(x(a.at), y(a.lane), x(b.at), y(b.lane))}
            />
          );
        })}
      </svg>
      {ticks.map(({ month, at }) => (
        <span key={month} class="tick-name" style={place(at, 0)}>
          {monthInWords(month)}
        </span>
      ))}
      {events.map(
        ({ event, at, line, isBefore }) =>
          line !== undefined && (
            <span
              key={event.id}
              class={isBefore ? 'event-name event-name-before' : 'event-name'}
              style={place(at, 24 + line * EVENT_LINE)}
              title={`${event.name}, ${shortDate(event.date) ?? ''}`}
              lang={event.lang}
            >
              {event.name}
            </span>
          ),
      )}
      {lanes.map(({ id, name }, lane) => (
        <span key={id} class="lane-name data" style={{ top: `${y(lane) - 30}px` }}>
          <span>{name}</span>
        </span>
      ))}
    </div>
  );
}

function place(at: number, top: number) {
  return {
    insetInlineStart: `calc(var(--plot-side) + (100% - 2 * var(--plot-side)) * ${at})`,
    top: `${top}px`,
  };
}

/** Over the lane between marks of one lane, across between lanes. */
function arc(x1: number, y1: number, x2: number, y2: number): string {
  if (y1 === y2) return `M${x1} ${y1}Q${(x1 + x2) / 2} ${y1 - 34} ${x2} ${y2}`;
  const middle = (y1 + y2) / 2;
  return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`;
}
