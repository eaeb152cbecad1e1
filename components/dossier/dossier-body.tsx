import type { VNode } from 'preact';
import type { DossierThere } from '../../contract/dossier.ts';
import type { DossierPort } from '../../contract/ports/dossier.ts';
import { PageCountsLine } from '../page-counts.tsx';
import { words } from '../strings.ts';
import { isNarrowed } from './address.ts';
import { Filters } from './filters.tsx';
import { Matrix } from './matrix.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { Pair } from './pair.tsx';
import { Pairs } from './pairs.tsx';
import { State } from './state.tsx';
import { Timeline } from './timeline.tsx';
import { TimelineTable } from './timeline-table.tsx';
import type { DossierControl } from './use-dossier.ts';

interface DossierBodyProps {
  control: DossierControl;
  port: DossierPort;
}

/** The filter and the view, or why there is none and what to do. */
export function DossierBody({ control, port }: DossierBodyProps): VNode | null {
  const { address, knowledge, go } = control;
  const { dossier } = words;
  if (knowledge.state === 'asking') return null;
  if (knowledge.state !== 'there') {
    return <State knowledge={knowledge} control={control} port={port} />;
  }
  const { totals, inScope, onPage } = knowledge;
  if (inScope === 0)
    return <State knowledge={{ state: 'nothing' }} control={control} port={port} />;
  return (
    <>
      <Filters control={control} there={knowledge} port={port} />
      {onPage && <PageCountsLine counts={onPage} />}
      <p class="dossier-totals" role="status">
        {dossier.totals(totals.actors, totals.statements, totals.relations)}
        {isNarrowed(address.filter) && (
          <button type="button" class="text-button" onClick={() => go({ filter: { actors: [] } })}>
            {dossier.reset}
          </button>
        )}
      </p>
      {totals.statements === 0 ? (
        <p class="note">{dossier.nothingLeft}</p>
      ) : (
        <Content content={knowledge.content} control={control} />
      )}
    </>
  );
}

interface ContentProps {
  content: DossierThere['content'];
  control: DossierControl;
}

function Content({ content, control }: ContentProps): VNode {
  const { asTable } = control.address;
  switch (content.view) {
    case 'matrix':
      return asTable ? (
        <MatrixTable matrix={content.matrix} control={control} />
      ) : (
        <Matrix matrix={content.matrix} control={control} />
      );
    case 'timeline':
      return asTable ? (
        <TimelineTable timeline={content.timeline} control={control} />
      ) : (
        <Timeline timeline={content.timeline} control={control} />
      );
    case 'pair':
      return <Pair pair={content.pair} control={control} />;
    case 'pairs':
      return <Pairs pairs={content.pairs} total={content.total} control={control} />;
  }
}
