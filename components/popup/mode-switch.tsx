import type { VNode } from 'preact';
import { SITE_MODES, type SiteMode } from '../../contract/tab.ts';
import { words } from '../strings.ts';

interface ModeSwitchProps {
  host: string;
  mode: SiteMode;
  onChoose(mode: SiteMode): void;
}

/** Three ways for a site, one click each. */
export function ModeSwitch({ host, mode, onChoose }: ModeSwitchProps): VNode {
  return (
    <fieldset class="switch">
      <legend class="visually-hidden">{words.popup.modeGroup(host)}</legend>
      {SITE_MODES.map((choice) => (
        <button
          key={choice}
          type="button"
          class="switch-choice"
          aria-pressed={choice === mode}
          onClick={() => choice !== mode && onChoose(choice)}
        >
          {words.popup.modes[choice]}
        </button>
      ))}
    </fieldset>
  );
}
