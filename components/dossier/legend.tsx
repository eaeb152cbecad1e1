import type { VNode } from 'preact';
import { STANCES } from '../../contract/pack.ts';
import { words } from '../strings.ts';
import { StanceGlyph } from './stance-glyph.tsx';

/** What the shapes say. */
export function Legend(): VNode {
  return (
    <ul class="legend">
      {STANCES.map((stance) => (
        <li key={stance}>
          <StanceGlyph stance={stance} /> {words.dossier.lanes[stance]}
        </li>
      ))}
    </ul>
  );
}
