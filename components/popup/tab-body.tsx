import type { VNode } from 'preact';
import type { PopupPort } from '../../contract/ports/popup.ts';
import { words } from '../strings.ts';
import { Message } from './message.tsx';
import { PageBody } from './page-body.tsx';
import type { TabKnowledge } from './use-tab.ts';

interface TabBodyProps {
  tab: TabKnowledge;
  port: PopupPort;
  onChanged(): void;
}

/** What is on the page, or why nothing is shown and what to do. */
export function TabBody({ tab, port, onChanged }: TabBodyProps): VNode | null {
  const { popup } = words;
  const lookAgain = () => port.lookAgain('site' in tab && tab.site.mode === 'always');
  const retry = { label: popup.retry, act: onChanged };
  switch (tab.state) {
    case 'asking':
      return null;
    case 'read':
      return <PageBody page={tab.page} port={port} lookAgain={lookAgain} />;
    case 'reading':
      return <Message title={popup.loading} text={popup.loadingDetail} />;
    case 'no-site':
      return <Message title={popup.noSiteTitle} text={popup.noSite} />;
    case 'off':
      return <Message title={popup.offTitle} text={popup.off} />;
    case 'paused':
      return (
        <Message
          title={popup.pausedTitle}
          text={popup.paused}
          action={{
            label: popup.goOn,
            act: () => port.setPaused(false).then(onChanged),
          }}
        />
      );
    case 'skipped': {
      const { host } = tab.site;
      const read = () => port.readAnyway(host).then(onChanged);
      const readable = tab.verdict.reason !== 'not-html';
      return (
        <Message
          title={popup.skippedTitle}
          text={popup.skipped}
          action={readable ? { label: popup.readAnyway, act: read } : undefined}
        />
      );
    }
    case 'too-large':
      return <Message title={popup.tooLargeTitle} text={popup.tooLarge} />;
    case 'given-up':
      return <Message title={popup.givenUpTitle} text={popup.givenUp} />;
    case 'failed':
      return <Message title={popup.failedTitle} text={popup.failed} action={retry} />;
    case 'unreachable':
      return <Message title={popup.unreachableTitle} text={popup.unreachable} action={retry} />;
  }
}
