import type { VNode } from 'preact';
import type { Command } from '../../contract/command.ts';
import { words } from '../strings.ts';
import { Keys } from './keys.tsx';
import { keysOf } from './keys-of.ts';

/** What keys do everywhere in the browser, with the keys they have now; rows of a table. */
export function CommandRows({ commands }: { commands: readonly Command[] }): VNode {
  return (
    <>
      {commands.map((command) => (
        <tr key={command.name}>
          <th scope="row">{inWords(command)}</th>
          <td>
            {command.keys ? (
              <Keys keys={keysOf(command)} />
            ) : (
              <span class="note">{words.keys.none}</span>
            )}
          </td>
        </tr>
      ))}
    </>
  );
}

function inWords({ name, description }: Command): string {
  const { commands } = words.keys;
  return Object.hasOwn(commands, name) ? commands[name as keyof typeof commands] : description;
}
