import type { VNode } from 'preact';
import type { Lane } from './lanes.ts';

/**
 * A stance by its shape: a full disc, a ring, half a disc, a broken ring; beside the question a dash.
 * Words stand beside it.
 */
export function StanceGlyph({ stance }: { stance: Lane }): VNode {
  return (
    <svg class="stance" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      {stance === 'beside' ? (
        <path class="stance-ring" d="M3 8 H13" />
      ) : (
        <circle
          class={stance === 'affirms' ? 'stance-full' : 'stance-ring'}
          cx="8"
          cy="8"
          r="6"
          stroke-dasharray={stance === 'unclear' ? '2.6 2.1' : undefined}
        />
      )}
      {stance === 'conditional' && <path class="stance-full" d="M8 2 A6 6 0 0 0 8 14 Z" />}
    </svg>
  );
}
