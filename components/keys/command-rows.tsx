import type { VNode } from 'preact';
import { words } from '../strings.ts';
import { type Command, keysOf } from './command.ts';
import { Keys } from './keys.tsx';

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
