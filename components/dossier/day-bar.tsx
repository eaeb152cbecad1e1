import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { DossierTime } from '../../contract/dossier.ts';
import { dateInWords } from '../dates.ts';
import { words } from '../strings.ts';
import { stopAt, stopsOf } from './stops.ts';
import type { DossierControl } from './use-dossier.ts';

interface DayBarProps {
  time: DossierTime;
  control: DossierControl;
}

/** After the last step before the day is asked for, in milliseconds: a key held down asks once. */
const STEPPING_PAUSE = 90;

/** As of which day everything is shown, and the way to other days: by a slider, a date, two buttons. */
export function DayBar({ time, control }: DayBarProps): VNode | null {
  const id = useId();
  const stops = stopsOf(time);
  const shown = stopAt(stops, time.day);
  const [at, setAt] = useState(shown);
  const last = stops.length - 1;
  const { dossier } = words;
  // Without a day nothing is left out, also not what has none.
  const isPack = control.address.scope === 'pack';
  const dayAt = (place: number) => (isPack && place === last ? undefined : stops[place]);
  const go = (day: string | undefined) => control.go({ day });
  useEffect(() => setAt(shown), [shown, last]);
  useEffect(() => {
    if (at === shown) return;
    const timer = setTimeout(() => go(dayAt(at)), STEPPING_PAUSE);
    return () => clearTimeout(timer);
  }, [at]);
  if (stops.length === 0) return null;
  const inWords = dateInWords(dayAt(at)) ?? dossier.allDays;
  const isArticle = time.published !== undefined && dayAt(at) === time.published;
  return (
    <section class="day-bar" aria-label={dossier.day}>
      <p class="day-shown" role="status">
        <span class="day-name">
          {dayAt(at) === undefined ? dossier.allDays : dossier.asOf(inWords)}
        </span>
        {isArticle && <span class="tag">{dossier.ofArticle}</span>}
      </p>
      <div class="day-slider">
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={at}
          aria-label={dossier.day}
          aria-valuetext={inWords}
          disabled={last === 0}
          onInput={({ currentTarget }) => setAt(Number(currentTarget.value))}
        />
        {time.published !== undefined && last > 0 && (
          <span
            class="day-of-article"
            style={{ '--share': String(stops.indexOf(time.published) / last) }}
            aria-hidden="true"
          />
        )}
      </div>
      <p class="day-ways">
        {time.published !== undefined && (
          <button
            type="button"
            class="text-button"
            disabled={isArticle}
            onClick={() => go(undefined)}
          >
            {dossier.toArticle}
          </button>
        )}
        <button
          type="button"
          class="text-button"
          disabled={at === last}
          onClick={() => go(dayAt(last))}
        >
          {dossier.latest}
        </button>
        <span class="day-choice">
          <label class="label" for={id}>
            {dossier.chooseDay}
          </label>
          <input
            id={id}
            class="field"
            type="date"
            value={time.day ?? ''}
            onChange={({ currentTarget }) => go(currentTarget.value || undefined)}
          />
        </span>
      </p>
      <p class="label">{dossier.dayNote}</p>
    </section>
  );
}
