import type { VNode } from 'preact';
import type { Slice } from '../../contract/dossier.ts';
import { words } from '../strings.ts';

interface PagerProps {
  slice: Slice;
  /** How many are shown. */
  shown: number;
  /** How many a page holds. */
  size: number;
  /** Such as '1–30 of 10,000 actors'. */
  inWords(first: number, last: number, total: number): string;
  onGo(from: number): void;
}

/** Says how many there are where not all are shown, and leads to the others. */
export function Pager({
  slice: { from, total },
  shown,
  size,
  inWords,
  onGo,
}: PagerProps): VNode | null {
  if (total <= shown) return null;
  const { dossier } = words;
  return (
    <p class="pager">
      <span>{inWords(from + 1, from + shown, total)}</span>
      <button
        type="button"
        class="text-button"
        disabled={from === 0}
        onClick={() => onGo(Math.max(0, from - size))}
      >
        {dossier.previous}
      </button>
      <button
        type="button"
        class="text-button"
        disabled={from + shown >= total}
        onClick={() => onGo(from + size)}
      >
        {dossier.next}
      </button>
    </p>
  );
}
