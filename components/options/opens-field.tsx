import type { VNode } from 'preact';
import { HELD_KEYS, type HeldKey, type OpensOn } from '../../contract/page.ts';
import { words } from '../strings.ts';

const WAYS = ['rest', 'key', 'click'] as const;
type Way = (typeof WAYS)[number];

interface OpensFieldProps {
  value: OpensOn;
  onChoose(value: OpensOn): void;
}

/** What opens a card for the pointer, and which key has to be held where one has to be. */
export function OpensField({ value, onChoose }: OpensFieldProps): VNode {
  const { options } = words;
  const chosen: Way = value === 'rest' || value === 'click' ? value : 'key';
  const key = HELD_KEYS.find((candidate) => candidate === value) ?? 'alt';
  const choose = (way: Way) => onChoose(way === 'key' ? key : way);
  return (
    <fieldset class="choices">
      <legend class="choices-title">{options.opensOn}</legend>
      {WAYS.map((way) => (
        <div key={way}>
          <label class="choice">
            <input
              type="radio"
              name="opens-on"
              checked={way === chosen}
              onChange={() => choose(way)}
            />
            <span>
              {options.ways[way].label}
              <span class="choice-detail">{options.ways[way].detail}</span>
            </span>
          </label>
          {way === 'key' && chosen === 'key' && (
            <select
              class="field held-key"
              aria-label={options.heldKey}
              value={key}
              onChange={({ currentTarget }) => onChoose(currentTarget.value as HeldKey)}
            >
              {HELD_KEYS.map((choice) => (
                <option key={choice} value={choice}>
                  {options.heldKeys[choice]}
                </option>
              ))}
            </select>
          )}
        </div>
      ))}
    </fieldset>
  );
}
