import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DraftForms, DraftPart, DraftRun } from '../../contract/draft.ts';
import { ExternalLink } from '../external-link.tsx';
import { words } from '../strings.ts';
import { CopyDraft } from './copy-draft.tsx';
import { type Drafts, useDraft } from './use-draft.ts';

interface LeftOutProps {
  port: Drafts;
  /** The page that it is about: another object where there is another or it was read anew. */
  page: object;
  /** Later than this day, `YYYY-MM-DD`, statements are named as later; left out, the article's own. */
  asOf?: string | undefined;
}

/** The sides that were not found in the article, folded until they are asked for; drafted, to be pasted. */
export function LeftOut(props: LeftOutProps): VNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="fold left-out" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.leftOut.open}</summary>
      {isOpen && <Drafted {...props} />}
    </details>
  );
}

function Drafted({ port, page, asOf }: LeftOutProps): VNode | null {
  const answer = useDraft(port, page, asOf);
  if (answer === 'asking') return null;
  if (answer === 'failed') {
    return (
      <p class="note" role="alert">
        {words.leftOut.failed}
      </p>
    );
  }
  return <Draft forms={answer} />;
}

function Draft({ forms }: { forms: DraftForms }): VNode {
  const { lang, dir, parts } = forms.draft;
  return (
    <>
      <CopyDraft forms={forms} />
      <div class="draft" lang={lang} dir={dir}>
        {parts.map((part, at) => (
          <Part key={at} part={part} />
        ))}
      </div>
    </>
  );
}

function Part({ part: { kind, runs } }: { part: DraftPart }): VNode {
  const drawn = runs.map((run, at) => <Run key={at} run={run} />);
  switch (kind) {
    case 'title':
      return <h2 class="section-title">{drawn}</h2>;
    case 'question':
      return <h3 class="question">{drawn}</h3>;
    case 'side':
      return <p>{drawn}</p>;
    case 'note':
      return <p class="label">{drawn}</p>;
  }
}

function Run({ run: { text, lang, href } }: { run: DraftRun }): VNode {
  const written = (
    <span class={lang && 'foreign'} lang={lang}>
      {text}
    </span>
  );
  return href ? <ExternalLink href={href}>{written}</ExternalLink> : written;
}
