import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OptionsPort } from '../../contract/ports/options.ts';
import { words } from '../strings.ts';
import { saveAsFile } from './save-as-file.ts';

/** Offers what was kept of settings that could not be read; nothing where there is nothing. */
export function DamagedSettings({ port }: { port: OptionsPort }): VNode | null {
  const [kept, setKept] = useState<string>();
  const { options } = words;
  useEffect(() => {
    const look = () => void port.damagedSettings().then(setKept, () => setKept(undefined));
    look();
    return port.subscribe(look);
  }, [port]);
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
