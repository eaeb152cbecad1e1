import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DraftForms } from '../../contract/draft.ts';
import { words } from '../strings.ts';
import { copyFormatted } from './copy-formatted.ts';

/** Puts a draft into the clipboard in the form that is asked for, and says so. */
export function CopyDraft({ forms }: { forms: DraftForms }): VNode {
  const [done, setDone] = useState<'copied' | 'notCopied'>();
  const { dossier, leftOut } = words;
  const notes = { copied: dossier.copied, notCopied: dossier.notCopied };
  const { text, markdown, html } = forms;
  const ways: [label: string, copy: () => Promise<void>][] = [
    [leftOut.copyText, () => navigator.clipboard.writeText(text)],
    [leftOut.copyMarkdown, () => navigator.clipboard.writeText(markdown)],
    [leftOut.copyFormatted, () => copyFormatted(html, text)],
  ];
  return (
    <p class="copy-draft">
      {ways.map(([label, copy]) => (
        <button
          key={label}
          type="button"
          class="button"
          onClick={() =>
            void copy().then(
              () => setDone('copied'),
              () => setDone('notCopied'),
            )
          }
        >
          {label}
        </button>
      ))}
      <span class="label" role="status">
        {done && notes[done]}
      </span>
    </p>
  );
}
