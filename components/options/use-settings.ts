import { useEffect, useState } from 'preact/hooks';
import type { OptionsPort } from '../../contract/ports/options.ts';
import type { Settings } from '../../contract/settings.ts';

/** The settings as they are now, wherever they are changed. */
export function useSettings(port: OptionsPort): Settings | 'asking' | 'failed' {
  const [settings, setSettings] = useState<Settings | 'asking' | 'failed'>('asking');
  useEffect(() => {
    let isCurrent = true;
    const take = (next: Settings | 'failed') => {
      if (isCurrent) setSettings(next);
    };
    const stop = port.subscribe(take);
    port.read().then(take, () => take('failed'));
    return () => {
      isCurrent = false;
      stop();
    };
  }, [port]);
  return settings;
}
