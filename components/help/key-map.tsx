import type { VNode } from 'preact';
import type { Command } from '../../contract/command.ts';
import { CommandRows } from '../keys/command-rows.tsx';
import { Keys } from '../keys/keys.tsx';
import { words } from '../strings.ts';

/** Keys that are always these, by what they do. */
const FIXED = { search: '/', close: 'Esc', walk: 'Tab', results: '↓' } as const;

/** All that keys do: those the reader can change first, then those that are always the same. */
export function KeyMap({ commands }: { commands: readonly Command[] }): VNode {
  return (
    <table class="key-table">
      <tbody>
        <CommandRows commands={commands} />
        {(Object.keys(FIXED) as (keyof typeof FIXED)[]).map((what) => (
          <tr key={what}>
            <th scope="row">{words.help.fixedKeys[what]}</th>
            <td>
              <Keys keys={[FIXED[what]]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
