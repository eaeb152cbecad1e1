import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { OptionsPort } from '../../contract/ports/options.ts';
import type { SiteMode } from '../../contract/tab.ts';
import { words } from '../strings.ts';
import { ModeSelect } from './mode-select.tsx';

interface AddSiteProps {
  parse: OptionsPort['parseSite'];
  onAdd(host: string, mode: SiteMode): void;
}

/** Takes a host or any address on it, and says what is wrong with anything else. */
export function AddSite({ parse, onAdd }: AddSiteProps): VNode {
  const id = useId();
  const [text, setText] = useState('');
  const [mode, setMode] = useState<SiteMode>('never');
  const [problem, setProblem] = useState<string>();
  const add = (event: Event) => {
    event.preventDefault();
    const host = parse(text);
    setProblem(host ? undefined : words.options.invalidSite(text.trim()));
    if (!host) return;
    onAdd(host, mode);
    setText('');
  };
  return (
    <form class="add-site" onSubmit={add} noValidate>
      <input
        class="field"
        type="text"
        inputMode="url"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        aria-label={words.options.addSite}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? id : undefined}
        placeholder={words.options.addSitePlaceholder}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <ModeSelect label={words.options.modeColumn} mode={mode} onChoose={setMode} />
      <button type="submit" class="button">
        {words.options.add}
      </button>
      {problem && (
        <p class="said said-problem" id={id} role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
