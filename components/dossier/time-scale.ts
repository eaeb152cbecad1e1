import type { TimelineEvent, TimelineMark } from '../../contract/dossier.ts';

/** Where days stand in a timeline. */
export interface TimeScale {
  /** From 0, the first day of a statement, to 1, the last. */
  at(date: string): number;
  /** Of the marks that the scale was made for, in their order: those of one lane and day stand side by side. */
  places: readonly number[];
  /** Days of statements, each once, in order. */
  days: readonly string[];
  /** How wide all days together are, in days with one statement. */
  width: number;
}

/**
 * How much the place of a day depends on how much was said before it, as against the time that has
 * gone by. Statements come in clusters: by time alone those of a summit lie on one heap.
 */
const BY_SAYING = 0.7;
/** How far a statement stands aside from the one before it on the same day and lane, in such days. */
const ASIDE = 0.65;
/** Room for one such day, in pixels. */
export const DAY_WIDTH = 20;
const DAY_MS = 86_400_000;

/** Orders days along a line on which busy weeks are drawn wider than quiet ones. */
export function timeScale(marks: readonly TimelineMark[]): TimeScale {
  const widths = new Map<string, number>();
  const stacks = stackPlaces(marks);
  stacks.forEach((stack, place) => {
    const day = marks[place]?.date ?? '';
    widths.set(day, Math.max(widths.get(day) ?? 0, 1 + stack * ASIDE));
  });
  const days = [...widths.keys()].sort();
  const times = days.map(timeOf);
  const [first = 0, last = first] = [times[0], times.at(-1)];
  const width = days.reduce((sum, day) => sum + (widths.get(day) ?? 1), 0);
  // The first mark of the first day stands at the beginning, the last of the last at the end.
  const span = width - 1;
  let before = 0;
  const starts = times.map((time, rank) => {
    const byTime = last > first ? (time - first) / (last - first) : 0.5;
    const bySaying = span > 0 ? before / span : 0.5;
    before += widths.get(days[rank] ?? '') ?? 1;
    return BY_SAYING * bySaying + (1 - BY_SAYING) * byTime;
  });
  const at = (date: string): number => {
    const time = timeOf(date);
    const after = times.findIndex((other) => other >= time);
    if (after <= 0) return starts.at(after) ?? 0;
    const [from = 0, to = 0] = [times[after - 1], times[after]];
    const [start = 0, end = 0] = [starts[after - 1], starts[after]];
    return start + ((end - start) * (time - from)) / (to - from);
  };
  const aside = span > 0 ? (BY_SAYING * ASIDE) / span : 0;
  const places = marks.map(({ date }, place) => at(date) + (stacks[place] ?? 0) * aside);
  return { at, places, days, width };
}

/** A month or year stands at its first day. */
function timeOf(date: string): number {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return Math.round(Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS);
}

export interface Tick {
  /** The first day of a month, `YYYY-MM-01`. */
  month: string;
  at: number;
}

/** Beginnings of months with room for a label. @param room least distance of two ticks, of the whole */
export function monthTicks({ days, at }: TimeScale, room: number): Tick[] {
  const ticks: Tick[] = [];
  const [first = '', last = ''] = [days[0], days.at(-1)];
  let [year = 0, month = 0] = first.split('-').map(Number);
  month ||= 1;
  for (;;) {
    const start = `${year}-${String(month).padStart(2, '0')}-01`;
    if (start > last) return ticks;
    const place = start <= first ? at(first) : at(start);
    const before = ticks.at(-1);
    if (!before || place - before.at >= room) ticks.push({ month: start, at: place });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/** An event with the line of names that has room for its name. */
export interface PlacedEvent {
  event: TimelineEvent;
  at: number;
  /** Undefined where no line has room. */
  line: number | undefined;
  /** Whether its name stands before its day, where the end is too near. */
  isBefore: boolean;
}

/** Puts the names of events on a few lines so that none runs into another. */
export function placeEvents(
  events: readonly TimelineEvent[],
  scale: TimeScale,
  lines: number,
  widthOf: (name: string) => number,
): PlacedEvent[] {
  const ends = Array<number>(lines).fill(0);
  return events.map((event) => {
    const at = scale.at(event.date);
    const width = widthOf(event.name);
    const isBefore = at + width > 1;
    const [from, to] = isBefore ? [at - width, at] : [at, at + width];
    const line = ends.findIndex((end) => end <= from);
    if (line < 0) return { event, at, isBefore, line: undefined };
    ends[line] = to;
    return { event, at, isBefore, line };
  });
}

/** Statements of one lane and day stand side by side: for each mark how many stand before it. */
function stackPlaces(marks: readonly TimelineMark[]): number[] {
  const counts = new Map<string, number>();
  return marks.map(({ lane, date }) => {
    const key = `${lane}:${date}`;
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before;
  });
}
