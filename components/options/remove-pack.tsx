import type { VNode } from 'preact';
import { words } from '../strings.ts';
import { AskedTwice } from './asked-twice.tsx';

interface RemovePackProps {
  title: string;
  onRemove(): void;
}

export function RemovePack({ title, onRemove }: RemovePackProps): VNode {
  const { options } = words;
  return (
    <AskedTwice
      label={options.remove}
      name={options.removeFor(title)}
      question={options.removePackAsk(title)}
      yes={options.remove}
      no={options.resetNo}
      onYes={onRemove}
    />
  );
}
