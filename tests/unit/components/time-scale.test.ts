import { describe, expect, test } from 'vitest';
import { monthTicks, placeEvents, timeScale } from '../../../components/dossier/time-scale.ts';
import type { TimelineMark } from '../../../contract/dossier.ts';

const mark = (date: string, lane = 0): TimelineMark => ({
  ...{ statement: `${date}-${lane}`, lane, date, datePrecision: 'day' },
  ...{ text: '', isQuote: false, presence: 'in-article' },
});
const scaleOf = (...dates: string[]) => timeScale(dates.map((date) => mark(date)));
const event = (id: string, date: string) => ({ id, name: id, date });

describe('the days of a timeline', () => {
  test('run from one end to the other in order', () => {
    const { at } = scaleOf('2031-03-20', '2031-03-01', '2031-12-01');
    expect(at('2031-03-01')).toBe(0);
    expect(at('2031-12-01')).toBe(1);
    expect(at('2031-03-20')).toBeGreaterThan(at('2031-03-10'));
    expect(at('2031-03-10')).toBeGreaterThan(0);
  });

  test('have more room where more was said than time alone would give', () => {
    const { at } = scaleOf('2031-01-01', '2031-01-02', '2031-01-03', '2031-12-31');
    expect(at('2031-01-03')).toBeGreaterThan(0.4);
    const busy = timeScale([mark('2031-01-01'), mark('2031-01-01'), mark('2031-01-02')]);
    expect(busy.width).toBeGreaterThan(scaleOf('2031-01-01', '2031-01-02').width);
  });

  test('stay within the ends for what lies outside', () => {
    const { at } = scaleOf('2031-03-01', '2031-04-01');
    expect(at('2030-01-01')).toBe(0);
    expect(at('2032-01-01')).toBe(1);
  });

  test('a single one stands in the middle', () => {
    expect(scaleOf('2031-03-01').at('2031-03-01')).toBe(0.5);
  });

  test('are told by months with room between them', () => {
    const scale = scaleOf('2030-11-20', '2031-02-10');
    const months = (room: number) => monthTicks(scale, room).map(({ month }) => month);
    expect(months(0)).toEqual(['2030-11-01', '2030-12-01', '2031-01-01', '2031-02-01']);
    expect(months(0.5)).toEqual(['2030-11-01', '2031-01-01']);
  });
});

test('names of events do not run into each other, and turn round at the end', () => {
  const scale = scaleOf('2031-01-01', '2031-01-11');
  const events = ['2031-01-02', '2031-01-03', '2031-01-04', '2031-01-10'].map((date) =>
    event(date, date),
  );
  const placed = placeEvents(events, scale, 2, () => 0.3);
  expect(placed.map(({ line }) => line)).toEqual([0, 1, undefined, 0]);
  expect(placed.map(({ isBefore }) => isBefore)).toEqual([false, false, false, true]);
});
