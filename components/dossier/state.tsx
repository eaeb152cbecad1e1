import type { VNode } from 'preact';
import type { DossierPort } from '../../contract/ports/dossier.ts';
import { Message } from '../popup/message.tsx';
import { words } from '../strings.ts';
import type { DossierControl, DossierKnowledge } from './use-dossier.ts';

type NoView = Exclude<DossierKnowledge, { state: 'there' | 'asking' }> | { state: 'nothing' };

interface StateProps {
  knowledge: NoView;
  control: DossierControl;
  port: DossierPort;
}

/** Why nothing is shown, what would be here, and what to do; the packs can be looked at all the same. */
export function State({ knowledge, control, port }: StateProps): VNode {
  const { dossier } = words;
  const isPage = control.address.scope === 'page' && knowledge.state !== 'no-pack';
  return (
    <>
      <Reason knowledge={knowledge} control={control} port={port} />
      {isPage && knowledge.state !== 'reading' && knowledge.state !== 'unreachable' && (
        <p class="dossier-way-out">
          <button type="button" class="text-button" onClick={() => control.go({ scope: 'pack' })}>
            {dossier.showPacks}
          </button>
        </p>
      )}
    </>
  );
}

function Reason({ knowledge, control, port }: StateProps): VNode {
  const { dossier, popup } = words;
  const retry = { label: popup.retry, act: control.reload };
  switch (knowledge.state) {
    case 'nothing':
      return <Message title={dossier.nothingTitle} text={dossier.nothing} />;
    case 'reading':
      return <Message title={popup.loading} text={dossier.reading} />;
    case 'no-site':
      return <Message title={popup.noSiteTitle} text={dossier.noSite} />;
    case 'no-access': {
      const grant = () => port.requestAccess().then(control.reload);
      return (
        <Message
          title={dossier.noAccessTitle}
          text={dossier.noAccess}
          action={{ label: popup.accessEverywhere, act: grant }}
        />
      );
    }
    case 'off':
      return <Message title={popup.offTitle} text={dossier.off} />;
    case 'paused': {
      const goOn = () => port.goOn().then(control.reload);
      return (
        <Message
          title={popup.pausedTitle}
          text={popup.paused}
          action={{ label: popup.goOn, act: goOn }}
        />
      );
    }
    case 'skipped': {
      const { host, verdict } = knowledge;
      const read = () => port.readAnyway(host).then(control.reload);
      const isReadable = verdict.reason !== 'not-html';
      return (
        <Message
          title={popup.skippedTitle}
          text={popup.skippedBecause(popup.gateReasons[verdict.reason])}
          action={isReadable ? { label: popup.readAnyway, act: read } : undefined}
        />
      );
    }
    case 'too-large':
      return <Message title={popup.tooLargeTitle} text={popup.tooLarge} />;
    case 'given-up':
      return <Message title={popup.givenUpTitle} text={popup.givenUp} />;
    case 'failed':
      return <Message title={popup.failedTitle} text={dossier.failed} action={retry} />;
    case 'no-pack': {
      const open = () => void port.openOptions();
      return (
        <Message
          title={dossier.noPackTitle}
          text={dossier.noPack}
          action={{ label: popup.options, act: open }}
        />
      );
    }
    case 'unreachable':
      return <Message title={popup.unreachableTitle} text={dossier.unreachable} action={retry} />;
  }
}
