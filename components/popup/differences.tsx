import type { VNode } from 'preact';
import type { DifferenceView } from '../../engine/view.ts';
import { Difference } from '../difference/difference.tsx';
import { words } from '../strings.ts';
import type { PopupPort } from './port.ts';

interface DifferencesProps {
  differences: DifferenceView[];
  port: PopupPort;
}

/** Where accounts differ on this page, the one with a missing side first and unfolded. */
export function Differences({ differences, port }: DifferencesProps): VNode {
  const ordered = differences.toSorted((a, b) => Number(b.sideMissing) - Number(a.sideMissing));
  return (
    <section class="section">
      <h3 class="section-title">{words.difference.heading}</h3>
      {ordered.length === 0 && <p class="note">{words.popup.noDifferences}</p>}
      {ordered.map((difference, index) => (
        <details key={difference.id} class="fold" open={index === 0}>
          <summary>
            <span class="question">{difference.question}</span>
          </summary>
          <Difference
            difference={difference}
            titled={false}
            onShow={(id) => port.showOnPage({ statement: id })}
          />
        </details>
      ))}
    </section>
  );
}
