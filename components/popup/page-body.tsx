import type { VNode } from 'preact';
import type { PopupPort } from '../../contract/ports/popup.ts';
import type { PageView } from '../../contract/views.ts';
import { LeftOut } from '../left-out/left-out.tsx';
import { PageCountsLine } from '../page-counts.tsx';
import { words } from '../strings.ts';
import { ActorRows } from './actor-rows.tsx';
import { Differences } from './differences.tsx';
import { Message } from './message.tsx';
import { SharedNames } from './shared-names.tsx';

interface PageBodyProps {
  page: PageView;
  port: PopupPort;
  lookAgain(): Promise<void>;
}

/** What is on the page: in numbers, where accounts differ, who is in it. */
export function PageBody({ page, port, lookAgain }: PageBodyProps): VNode {
  const { popup } = words;
  const { actors, sharedNames, statements, differences } = page;
  if (actors.length + sharedNames.length + statements.length + differences.length === 0) {
    // Nothing can be said of what nobody read.
    if (page.isMostHidden)
      return (
        <Message
          title={popup.mostHiddenTitle}
          text={popup.mostHidden}
          action={{ label: popup.lookAgain, act: lookAgain }}
        />
      );
    const action = { label: popup.howItWorks, act: () => void port.openHelp() };
    return (
      <>
        <Message title={popup.nothingTitle} text={popup.nothing} action={action} />
        {page.inPart && <p class="note">{popup.inPart}</p>}
      </>
    );
  }
  return (
    <>
      <PageCountsLine
        counts={{
          actors: actors.length,
          statements: statements.length,
          differences: differences.length,
        }}
      />
      {remarksOn(page).map((remark) => (
        <p key={remark} class="note">
          {remark}
        </p>
      ))}
      {page.isMostHidden && (
        <p class="note">
          {popup.mostHidden}{' '}
          <button type="button" class="button" onClick={() => void lookAgain()}>
            {popup.lookAgain}
          </button>
        </p>
      )}
      <Differences differences={differences} port={port} />
      {differences.length > 0 && <LeftOut port={port} page={page} />}
      <ActorRows rows={actors} port={port} />
      <SharedNames names={sharedNames} port={port} />
    </>
  );
}

/** What a reader has to know of how much was read and found before looking further. */
function remarksOn({ differences, statements, inPart, offSubject }: PageView): string[] {
  const { popup } = words;
  const remarks: string[] = [];
  if (inPart) remarks.push(popup.inPart);
  if (offSubject) remarks.push(popup.offSubject);
  else if (statements.length + differences.length === 0) remarks.push(popup.noneKnown);
  else if (differences.length === 0) remarks.push(popup.noDifferences);
  return remarks;
}
