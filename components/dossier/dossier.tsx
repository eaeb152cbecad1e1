import type { VNode } from 'preact';
import type { DossierPort } from '../../contract/ports/dossier.ts';
import { OpenedOut } from '../source/opened-out.ts';
import { words } from '../strings.ts';
import { DossierBody } from './dossier-body.tsx';
import { DossierFoot } from './dossier-foot.tsx';
import { DossierHead } from './dossier-head.tsx';
import { Opened } from './opened.tsx';
import { useDossier } from './use-dossier.ts';
import { usePrinting } from './use-printing.ts';

/** Who stands where, who said what when, and two actors side by side: of a page or of the packs. */
export function Dossier({ port }: { port: DossierPort }): VNode {
  const control = useDossier(port);
  const { address, knowledge } = control;
  const isPrinting = usePrinting();
  const hasOpened = knowledge.state === 'there' && address.opened.length > 0;
  return (
    <OpenedOut.Provider value={isPrinting}>
      <div class="surface dossier" lang={words.lang} dir={words.dir}>
        <DossierHead control={control} port={port} />
        <main class={hasOpened ? 'dossier-main dossier-beside' : 'dossier-main'}>
          <div class="dossier-view">
            <DossierBody control={control} port={port} />
          </div>
          {hasOpened && <Opened control={control} port={port} />}
        </main>
        {knowledge.state === 'there' && (
          <DossierFoot address={address} there={knowledge} port={port} />
        )}
      </div>
    </OpenedOut.Provider>
  );
}
