import type { VNode } from 'preact';
import type { ReplacedPack } from '../../contract/installed-packs.ts';
import { words } from '../strings.ts';

interface AskToReplaceProps {
  replaces: ReplacedPack;
  onYes(): void;
  onNo(): void;
}

/** Asks before a file takes the place of a pack that is not an older form of it. */
export function AskToReplace({ replaces, onYes, onNo }: AskToReplaceProps): VNode {
  const { options } = words;
  return (
    <div class="ask" role="alertdialog" aria-label={options.replace}>
      <p>{options.replaceAsk[replaces.why](replaces.title)}</p>
      <p class="buttons">
        <button type="button" class="button" ref={focus} onClick={onNo}>
          {options.replaceNo}
        </button>
        <button type="button" class="button button-main" onClick={onYes}>
          {options.replace}
        </button>
      </p>
    </div>
  );
}

const focus = (button: HTMLButtonElement | null) => button?.focus();
