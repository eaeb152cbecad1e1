import type { VNode } from 'preact';
import type { HelpPort } from '../../contract/ports/help.ts';
import { useCommands } from '../keys/use-commands.ts';
import { words } from '../strings.ts';
import { HelpSection } from './help-section.tsx';
import { KeyMap } from './key-map.tsx';
import { MarkMeanings } from './mark-meanings.tsx';

/** What a reader may ask, answered on one page. */
export function Help({ port }: { port: HelpPort }): VNode {
  const commands = useCommands(() => port.commands());
  const { help } = words;
  return (
    <div class="surface help" lang={words.lang} dir={words.dir}>
      <header class="help-head">
        <p class="label">{words.name}</p>
        <h1 class="help-heading">{help.heading}</h1>
        <p class="intro">{help.lead}</p>
      </header>
      <main>
        <HelpSection title={help.marks}>
          <MarkMeanings />
          <p class="note">{help.shared}</p>
        </HelpSection>
        <HelpSection title={help.opening}>
          <Points points={help.openingPoints} />
        </HelpSection>
        <HelpSection title={help.asking}>
          <Points points={help.askingPoints} />
        </HelpSection>
        <HelpSection title={words.keys.title}>
          <KeyMap commands={commands} />
        </HelpSection>
        <HelpSection title={help.notMarked}>
          <Points points={help.notMarkedPoints} />
        </HelpSection>
        <HelpSection title={words.options.privacy}>
          <Points points={words.options.privacyPoints} />
        </HelpSection>
      </main>
      <footer class="help-foot">
        <button type="button" class="text-button" onClick={() => void port.openOptions()}>
          {words.welcome.options}
        </button>
      </footer>
    </div>
  );
}

function Points({ points }: { points: readonly string[] }): VNode {
  return (
    <ul class="points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
