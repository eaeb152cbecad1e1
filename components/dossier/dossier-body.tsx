import type { VNode } from 'preact';
import type { DossierThere } from '../../contract/dossier.ts';
import type { DossierPort } from '../../contract/ports/dossier.ts';
import { PageCountsLine } from '../page-counts.tsx';
import { words } from '../strings.ts';
import { isNarrowed } from './address.ts';
import { DayBar } from './day-bar.tsx';
import { Filters } from './filters.tsx';
import { Matrix } from './matrix.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { Pair } from './pair.tsx';
import { Pairs } from './pairs.tsx';
import { Questions } from './questions.tsx';
import { QuestionsTable } from './questions-table.tsx';
import { State } from './state.tsx';
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
  const { totals, inScope, onPage, laterDifferences, time } = knowledge;
  const narrowed = isNarrowed(address.filter);
  if (inScope === 0)
    return <State knowledge={{ state: 'nothing' }} control={control} port={port} />;
  return (
    <>
      <DayBar time={time} control={control} />
      <div class="dossier-totals" role="status">
        <PageCountsLine
          counts={onPage ?? totals}
          title={onPage ? words.popup.onThisPage : dossier.inPacks}
        />
        {laterDifferences > 0 && <p class="note">{dossier.laterDifferences(laterDifferences)}</p>}
      </div>
      <Filters control={control} there={knowledge} port={port} />
      {narrowed && (
        <p class="dossier-totals" role="status">
          {dossier.fitting(totals.statements)}
          <button type="button" class="text-button" onClick={() => go({ filter: { actors: [] } })}>
            {dossier.reset}
          </button>
        </p>
      )}
      {totals.statements === 0 ? (
        <p class="note">{narrowed ? dossier.nothingLeft : dossier.noneDisputed}</p>
      ) : (
        <Content content={knowledge.content} time={time} control={control} />
      )}
    </>
  );
}

interface ContentProps {
  content: DossierThere['content'];
  time: DossierThere['time'];
  control: DossierControl;
}

function Content({ content, time, control }: ContentProps): VNode {
  const { asTable } = control.address;
  switch (content.view) {
    case 'questions':
      return asTable ? (
        <QuestionsTable questions={content.questions} time={time} control={control} />
      ) : (
        <Questions questions={content.questions} time={time} control={control} />
      );
    case 'matrix':
      return asTable ? (
        <MatrixTable matrix={content.matrix} control={control} />
      ) : (
        <Matrix matrix={content.matrix} control={control} />
      );
    case 'pair':
      return <Pair pair={content.pair} day={time.day} control={control} />;
    case 'pairs':
      return <Pairs pairs={content.pairs} total={content.total} control={control} />;
  }
}
