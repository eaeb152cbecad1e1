import type { VNode } from 'preact';
import type { OptionsPort } from '../../contract/ports/options.ts';
import { CommandRows } from '../keys/command-rows.tsx';
import { useCommands } from '../keys/use-commands.ts';
import { words } from '../strings.ts';
import { Section } from './section.tsx';
import { useAct } from './use-act.ts';

/** What keys do, which keys they are now, and the way to the browser's page for changing them; nothing where there are none. */
export function KeyboardSection({ port }: { port: OptionsPort }): VNode | null {
  const act = useAct();
  const commands = useCommands(() => port.commands());
  if (commands.length === 0) return null;
  const change = () => port.changeKeys().catch(() => act.say(words.options.keysNotOpened, true));
  return (
    <Section title={words.keys.title} intro={words.options.keyboardIntro} act={act}>
      <table class="key-table">
        <tbody>
          <CommandRows commands={commands} />
        </tbody>
      </table>
      <button type="button" class="button" onClick={change}>
        {words.options.changeKeys}
      </button>
    </Section>
  );
}
