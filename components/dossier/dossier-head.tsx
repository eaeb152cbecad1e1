import type { VNode } from 'preact';
import type { DossierPort } from '../../contract/ports/dossier.ts';
import { words } from '../strings.ts';
import { writeAddress } from './address.ts';
import { ChoiceSwitch } from './choice-switch.tsx';
import type { DossierControl } from './use-dossier.ts';

interface DossierHeadProps {
  control: DossierControl;
  port: DossierPort;
}

/** What the dossier is about, and how it is shown. */
export function DossierHead({ control, port }: DossierHeadProps): VNode {
  const { address, knowledge, go } = control;
  const { dossier } = words;
  const host = 'host' in knowledge ? knowledge.host : undefined;
  return (
    <header class="dossier-head">
      <div class="dossier-top">
        <h1 class="dossier-title">{dossier.title}</h1>
        {address.scope === 'page' && host && <p class="dossier-host data">{host}</p>}
        {!port.isInTab && (
          <button
            type="button"
            class="text-button quiet"
            onClick={() => void port.openInTab(writeAddress(address))}
          >
            {dossier.openInTab}
          </button>
        )}
      </div>
      <div class="dossier-choices">
        <ChoiceSwitch
          label={dossier.scopeGroup}
          choices={dossier.scopes}
          chosen={address.scope}
          onChoose={(scope) => go({ scope })}
        />
        <ChoiceSwitch
          label={dossier.viewGroup}
          choices={dossier.views}
          chosen={address.view}
          onChoose={(view) => go({ view })}
        />
      </div>
    </header>
  );
}
