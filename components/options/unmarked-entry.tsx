import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OptionsPort } from '../../contract/ports/options.ts';
import type { SubjectKind } from '../../contract/settings.ts';
import { words } from '../strings.ts';

interface UnmarkedEntryProps {
  kind: SubjectKind;
  id: string;
  port: OptionsPort;
  onRemove(): void;
}

/** One actor or topic by its name, or that no pack in use knows it any more. */
export function UnmarkedEntry({ kind, id, port, onRemove }: UnmarkedEntryProps): VNode {
  const [name, setName] = useState<string>();
  useEffect(() => {
    port.subjectName(kind, id).then(setName, () => setName(undefined));
  }, [kind, id, words.lang]);
  const { options } = words;
  const shown = name ?? options.unknownSubject;
  return (
    <li class="line">
      <span>
        {shown} <span class="note">{options.subjectKinds[kind]}</span>
      </span>
      <button
        type="button"
        class="text-button"
        aria-label={options.markAgainFor(shown)}
        onClick={onRemove}
      >
        {words.popup.markAgain}
      </button>
    </li>
  );
}
