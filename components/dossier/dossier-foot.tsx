import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DossierThere } from '../../contract/dossier.ts';
import type { DossierPort } from '../../contract/ports/dossier.ts';
import { dateInWords } from '../dates.ts';
import { LeftOut } from '../left-out/left-out.tsx';
import { SaveLesson } from '../left-out/save-lesson.tsx';
import { saveAsFile } from '../options/save-as-file.ts';
import { words } from '../strings.ts';
import { askedBy, type DossierAddress } from './address.ts';

interface DossierFootProps {
  address: DossierAddress;
  there: DossierThere;
  port: DossierPort;
}

const FORMATS = {
  // Spreadsheets take a file for UTF-8 only where this mark begins it.
  csv: { extension: 'csv', type: 'text/csv', begins: '\ufeff' },
  jsonld: { extension: 'jsonld', type: 'application/ld+json', begins: '' },
} as const;

/** Takes what is shown away, and says what it rests on. */
export function DossierFoot({ address, there, port }: DossierFootProps): VNode {
  const [state, setState] = useState<'writing' | 'failed'>();
  const { dossier, why, popup } = words;
  const { day } = there.time;
  const isOfArticle = address.scope === 'page' && there.onPage !== undefined;
  // A draft names what was said after the day as well, so it is there on any day.
  const isDisputed = (there.onPage?.differences ?? 0) + there.laterDifferences > 0;
  const save = (format: 'csv' | 'jsonld') => async () => {
    setState('writing');
    try {
      const text = await port.export(address.scope, askedBy(address), format);
      const { extension, type, begins } = FORMATS[format];
      const name = ['counterpoint-dossier', ...(day ? [day] : [])].join('-');
      saveAsFile(`${name}.${extension}`, begins + text, type);
      setState(undefined);
    } catch {
      setState('failed');
    }
  };
  return (
    <footer class="dossier-foot">
      {isOfArticle && isDisputed && <LeftOut port={port} page={there} asOf={day} />}
      {there.totals.statements > 0 && (
        <p class="dossier-actions">
          <button type="button" class="text-button" onClick={save('csv')}>
            {dossier.exportCsv}
          </button>
          <button type="button" class="text-button" onClick={save('jsonld')}>
            {dossier.exportJsonLd}
          </button>
          <button type="button" class="text-button" onClick={() => window.print()}>
            {dossier.print}
          </button>
          {isOfArticle && <SaveLesson port={port} onState={setState} />}
          <span class="label" role="status">
            {state === 'writing' && dossier.writing}
            {state === 'failed' && dossier.notWritten}
          </span>
        </p>
      )}
      <p class="label">
        {words.list(
          there.packs.map(({ title, updated }) => why.packAsOf(title, dateInWords(updated))),
        )}
      </p>
      <p class="label">{popup.unmarked}</p>
    </footer>
  );
}
