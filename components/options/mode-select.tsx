import type { VNode } from 'preact';
import { SITE_MODES, type SiteMode } from '../../contract/tab.ts';
import { words } from '../strings.ts';

interface ModeSelectProps {
  label: string;
  mode: SiteMode;
  onChoose(mode: SiteMode): void;
}

export function ModeSelect({ label, mode, onChoose }: ModeSelectProps): VNode {
  const choose = (value: string) => {
    const chosen = SITE_MODES.find((candidate) => candidate === value);
    if (chosen) onChoose(chosen);
  };
  return (
    <select
      class="field"
      aria-label={label}
      value={mode}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {SITE_MODES.map((choice) => (
        <option key={choice} value={choice}>
          {words.options.modes[choice]}
        </option>
      ))}
    </select>
  );
}
