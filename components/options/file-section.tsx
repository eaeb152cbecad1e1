import type { VNode } from 'preact';
import type { OptionsPort } from '../../contract/ports/options.ts';
import { words } from '../strings.ts';
import { AskedTwice } from './asked-twice.tsx';
import { DamagedSettings } from './damaged-settings.tsx';
import { saveAsFile } from './save-as-file.ts';
import { Section } from './section.tsx';
import { useAct } from './use-act.ts';

/** A settings file has a few kilobytes; what is larger than this is something else. */
const LARGEST_FILE = 1_000_000;

/** Out to a file, in from a file, back to the start. */
export function FileSection({ port }: { port: OptionsPort }): VNode {
  const act = useAct();
  const { options } = words;

  const exportFile = async () => {
    try {
      saveAsFile(options.exportName, await port.exportSettings());
    } catch {
      act.say(options.failed, true);
    }
  };
  const importFile = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      if (file.size > LARGEST_FILE) return act.say(options.importProblems['too-large'], true);
      const result = await port.importSettings(await file.text());
      if (!result.ok) act.say(options.importProblems[result.reason], true);
      else if (result.isWhole) act.say(options.imported);
      else act.say(importedPartly(result.noSites), true);
    } catch {
      act.say(options.failed, true);
    } finally {
      // Else choosing the same file again would be no change.
      input.value = '';
    }
  };
  return (
    <Section title={options.file} intro={options.fileIntro} act={act}>
      <p class="buttons">
        <button type="button" class="button" onClick={exportFile}>
          {options.export}
        </button>
        <label class="button file-button">
          {options.import}
          <input
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => importFile(currentTarget)}
          />
        </label>
      </p>
      <DamagedSettings port={port} />
      <AskedTwice
        label={options.reset}
        question={options.resetAsk}
        yes={options.resetYes}
        no={options.resetNo}
        onYes={() => act.run(() => port.reset(), options.resetDone)}
      />
    </Section>
  );
}

/** A few are enough to know which they are. */
const MOST_SHOWN = 5;

function importedPartly(noSites: readonly string[]): string {
  const { options } = words;
  if (noSites.length === 0) return options.importedPartly;
  return `${options.importedPartly} ${options.notSites(noSites.slice(0, MOST_SHOWN))}`;
}
