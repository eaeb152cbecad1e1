import type { VNode } from 'preact';
import type { SiteMode } from '../../contract/tab.ts';
import { words } from '../strings.ts';

const MODES: SiteMode[] = ['auto', 'always', 'never'];

interface ModeSelectProps {
  label: string;
  mode: SiteMode;
  onChoose(mode: SiteMode): void;
}

export function ModeSelect({ label, mode, onChoose }: ModeSelectProps): VNode {
  const choose = (value: string) => {
    const chosen = MODES.find((candidate) => candidate === value);
    if (chosen) onChoose(chosen);
  };
  return (
    <select
      class="field"
      aria-label={label}
      value={mode}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {MODES.map((choice) => (
        <option key={choice} value={choice}>
          {words.options.modes[choice]}
        </option>
      ))}
    </select>
  );
}
