import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { words } from '../strings.ts';

/** The settings allow up to a second; finer steps than this are not felt. */
const LONGEST = 1000;
const STEP = 50;

interface DelayFieldProps {
  /** In milliseconds. */
  value: number;
  onChoose(value: number): void;
}

/** The slider follows the hand at once and is stored when it is let go. */
export function DelayField({ value, onChoose }: DelayFieldProps): VNode {
  const id = useId();
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  return (
    <div class="delay">
      <label class="choices-title" for={id}>
        {words.options.delay}
      </label>
      <span class="delay-field">
        <input
          id={id}
          type="range"
          min={0}
          max={LONGEST}
          step={STEP}
          value={shown}
          aria-valuetext={words.options.delayInWords(shown)}
          onInput={({ currentTarget }) => setShown(Number(currentTarget.value))}
          onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
        />
        <output for={id}>{words.options.delayInWords(shown)}</output>
      </span>
    </div>
  );
}
