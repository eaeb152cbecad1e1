import type { VNode } from 'preact';
import type { PairEntry } from '../../contract/dossier.ts';
import { words } from '../strings.ts';
import type { DossierControl } from './use-dossier.ts';

interface PairsProps {
  pairs: PairEntry[];
  total: number;
  control: DossierControl;
}

/** Two actors to choose: those whose statements stand in relation, the most related first. */
export function Pairs({ pairs, total, control }: PairsProps): VNode {
  const { dossier } = words;
  const { filter } = control.address;
  if (pairs.length === 0) return <p class="note">{dossier.noPairs}</p>;
  return (
    <section class="pairs">
      <h2 class="section-title">{dossier.choosePair}</h2>
      {total > pairs.length && <p class="note">{dossier.pairsShown(pairs.length, total)}</p>}
      <ul class="pair-list">
        {pairs.map(({ actors: [first, second], relations }) => (
          <li key={`${first.id}+${second.id}`} class="pair-entry">
            <button
              type="button"
              class="pair-choice"
              onClick={() => control.go({ filter: { ...filter, actors: [first.id, second.id] } })}
            >
              <span class="data">{words.list([first.name, second.name])}</span>
              <span class="label">{dossier.relationsBetween(relations)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
