import type { VNode } from 'preact';
import type { PopupPort } from '../../contract/ports/popup.ts';
import type { PageView } from '../../contract/views.ts';
import { words } from '../strings.ts';
import { ActorRows } from './actor-rows.tsx';
import { Differences } from './differences.tsx';
import { Message } from './message.tsx';
import { SharedNames } from './shared-names.tsx';

interface PageBodyProps {
  page: PageView;
  port: PopupPort;
}

/** What is on the page: in numbers, where accounts differ, who is in it. */
export function PageBody({ page, port }: PageBodyProps): VNode {
  const { popup } = words;
  if (page.actors.length + page.sharedNames.length + page.statements.length === 0) {
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
      <section class="summary">
        <h2 class="summary-title">{popup.onThisPage}</h2>
        <p class="note">
          {[
            popup.actors(page.actors.length),
            popup.statements(page.statements.length),
            popup.differing(page.differences.length),
          ].join(' · ')}
        </p>
        {page.inPart && <p class="note">{popup.inPart}</p>}
      </section>
      <Differences differences={page.differences} port={port} />
      <ActorRows rows={page.actors} port={port} />
      <SharedNames names={page.sharedNames} port={port} />
    </>
  );
}
