import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OptionsPort } from '../../contract/ports/options.ts';
import { words } from '../strings.ts';
import { saveAsFile } from './save-as-file.ts';
import type { Act } from './use-act.ts';

/** Offers what was kept of settings that could not be read; nothing where there is nothing. */
export function DamagedSettings({ port, act }: { port: OptionsPort; act: Act }): VNode | null {
  const [kept, setKept] = useState<string>();
  const { options } = words;
  useEffect(() => {
    // Each change may have kept some, and the reset forgets them.
    port.damagedSettings().then(setKept, () => setKept(undefined));
  }, [port, act.said]);
  if (kept === undefined) return null;
  return (
    <div>
      <p class="note">{options.damaged}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => saveAsFile(options.damagedName, kept)}>
          {options.saveDamaged}
        </button>
      </p>
    </div>
  );
}
