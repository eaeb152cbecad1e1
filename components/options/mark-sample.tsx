import type { ComponentChildren, VNode } from 'preact';
import type { MarkKind } from '../../contract/marks.ts';

/** Words underlined as the page's marks are. */
export function MarkSample(props: { kind: MarkKind; children: ComponentChildren }): VNode {
  return (
    <span class="choice-detail">
      <span class={`mark mark-${props.kind}`}>{props.children}</span>
    </span>
  );
}
