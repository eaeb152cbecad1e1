import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../../contract/command.ts';

/** The commands with their keys, asked for anew whenever the reader comes back from changing them. */
export function useCommands(load: () => Promise<Command[]>): Command[] {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const look = () =>
      load().then(
        (found) => isCurrent && setCommands(found),
        () => undefined,
      );
    const onVisible = () => document.visibilityState === 'visible' && void look();
    void look();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      isCurrent = false;
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, []);
  return commands;
}
