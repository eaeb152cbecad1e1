import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type Citable, citationOf } from '../statement/citation.ts';
import { words } from '../strings.ts';

/** Puts a statement with all that citing it takes into the clipboard, and says so. */
export function CopyCitation({ cited }: { cited: Citable }): VNode {
  const [done, setDone] = useState<'copied' | 'notCopied'>();
  const { dossier } = words;
  const notes = { copied: dossier.copied, notCopied: dossier.notCopied };
  const copy = () =>
    navigator.clipboard.writeText(citationOf(cited)).then(
      () => setDone('copied'),
      () => setDone('notCopied'),
    );
  return (
    <p class="copy">
      <button type="button" class="text-button" onClick={() => void copy()}>
        {dossier.copy}
      </button>
      <span class="label" role="status">
        {done && notes[done]}
      </span>
    </p>
  );
}
