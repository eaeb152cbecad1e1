import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OptionsPort } from '../../contract/ports/options.ts';
import type { MutedMatch } from '../../contract/settings.ts';
import { words } from '../strings.ts';

interface MutedEntryProps {
  match: MutedMatch;
  nameOf: OptionsPort['nameOf'];
  onRemove(): void;
}

export function MutedEntry({ match, nameOf, onRemove }: MutedEntryProps): VNode {
  const [name, setName] = useState<string>();
  useEffect(() => {
    nameOf(match.taken).then(setName, () => setName(undefined));
  }, [match.taken, words.lang]);
  const { mutedEntry, mutedAs, mutedOn, remove, removeFor } = words.options;
  return (
    <li class="line">
      <span>
        {mutedEntry(match.text)}{' '}
        <span class="note">
          {name && `${mutedAs(name)} `}
          {mutedOn(match.host)}
        </span>
      </span>
      <button
        type="button"
        class="text-button"
        aria-label={removeFor(mutedEntry(match.text))}
        onClick={onRemove}
      >
        {remove}
      </button>
    </li>
  );
}
