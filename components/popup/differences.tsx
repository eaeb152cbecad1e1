import type { VNode } from 'preact';
import type { PopupPort } from '../../contract/ports/popup.ts';
import type { DifferenceView } from '../../contract/views.ts';
import { Difference } from '../difference/difference.tsx';
import { words } from '../strings.ts';

interface DifferencesProps {
  differences: DifferenceView[];
  port: PopupPort;
}

/** Where accounts differ on this page, in the order they come in, the first unfolded. */
export function Differences({ differences, port }: DifferencesProps): VNode {
  return (
    <section class="section">
      <h3 class="section-title">{words.difference.heading}</h3>
      {differences.length === 0 && <p class="note">{words.popup.noDifferences}</p>}
      {differences.map((difference, index) => (
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
