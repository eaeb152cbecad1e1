import type { VNode } from 'preact';
import { MARK_KINDS } from '../../contract/marks.ts';
import { words } from '../strings.ts';

/** The three styles of marks, each drawn as on a page, with what it stands for. */
export function MarkMeanings(): VNode {
  return (
    <dl class="meanings">
      {MARK_KINDS.map((kind) => (
        <div key={kind} class="meaning">
          <dt>
            <span class={`mark mark-${kind}`}>{words.options.markSample[kind]}</span>
          </dt>
          <dd>{words.help.meanings[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}
