import type { VNode } from 'preact';
import type { DossierThere, OpenedQuestion, QuestionRow } from '../../contract/dossier.ts';
import { dateInWords } from '../dates.ts';
import { InLanguage, PackWords } from '../pack-words.tsx';
import { words } from '../strings.ts';
import { Glance } from './glance.tsx';
import { Ledger } from './ledger.tsx';
import { LedgerTable } from './ledger-table.tsx';
import type { DossierControl } from './use-dossier.ts';

interface QuestionProps {
  row: QuestionRow;
  /** All of it, where the reader has opened it. */
  opened: OpenedQuestion | undefined;
  time: DossierThere['time'];
  control: DossierControl;
}

/** One question: who stands where at a glance; opened, everything that was said on it. */
export function Question({ row, opened, time, control }: QuestionProps): VNode {
  const { dossier, difference } = words;
  const { id, question, langs, resolved } = row;
  const toggle = () => control.go({ question: opened ? undefined : id });
  return (
    <li class="question-row">
      <h3 class="question">
        <button
          type="button"
          class="turn question-button"
          aria-expanded={opened !== undefined}
          onClick={toggle}
        >
          <span class="data">
            {question ? (
              <PackWords text={question} lang={langs?.question} />
            ) : (
              dossier.otherStatements
            )}
          </span>
        </button>
      </h3>
      <div class="question-body">
        {resolved && (
          <p class="question-resolved data">
            {difference.resolved(resolved.by, dateInWords(resolved.date))}
            <InLanguage lang={resolved.lang} />
          </p>
        )}
        {!opened && <Glance row={row} />}
        {opened &&
          (control.address.asTable ? (
            <LedgerTable question={opened} time={time} control={control} />
          ) : (
            <Ledger question={opened} time={time} control={control} />
          ))}
      </div>
    </li>
  );
}
