import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Access, OptionsPort } from '../../contract/ports/options.ts';
import { words } from '../strings.ts';
import type { Act } from './use-act.ts';

/** What the browser lets Counterpoint read, to be widened or given back. */
export function AccessField({ port, act }: { port: OptionsPort; act: Act }): VNode | null {
  const [access, setAccess] = useState<Access>();
  const look = () => port.access().then(setAccess, () => act.say(words.options.failed, true));
  useEffect(() => {
    void look();
  }, [port]);
  if (!access) return null;

  const grant = async () => {
    // The browser takes the question for the reader's only before anything is awaited.
    const isGranted = await port.requestAccess('all').catch(() => false);
    if (!isGranted) act.say(words.popup.accessRefused, true);
    await look();
  };
  const withdraw = () => act.run(() => port.withdrawAccess()).then(look);
  return (
    <div class="access">
      <p>{inWords(access)}</p>
      <p class="buttons">
        {!access.everywhere && (
          <button type="button" class="button" onClick={grant}>
            {words.options.grantAll}
          </button>
        )}
        {(access.everywhere || access.hosts.length > 0) && (
          <button type="button" class="button" onClick={withdraw}>
            {words.options.withdraw}
          </button>
        )}
      </p>
    </div>
  );
}

function inWords({ everywhere, hosts }: Access): string {
  if (everywhere) return words.options.accessAll;
  return hosts.length > 0 ? words.options.accessSome(hosts) : words.options.accessNone;
}
