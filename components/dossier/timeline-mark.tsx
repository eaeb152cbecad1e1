import type { VNode } from 'preact';
import type { TimelineMark } from '../../contract/dossier.ts';
import { dateInWords } from '../dates.ts';
import { words } from '../strings.ts';

interface TimelineMarkButtonProps {
  mark: TimelineMark;
  name: string;
  /** Share of the width. */
  at: number;
  /** Of the lane's line, in pixels. */
  top: number;
  isOpened: boolean;
  onOpen(): void;
  /** The pointer or the focus came to it. */
  onCurrent(): void;
  'data-spot': number;
  tabIndex: number;
  onFocus(): void;
}

/** One statement: filled where the article reports it, a ring where not, broken where it is later. */
export function TimelineMarkButton(props: TimelineMarkButtonProps): VNode {
  const { mark, name, at, top, isOpened, onOpen, onCurrent, onFocus, ...spot } = props;
  const said = mark.isQuote ? words.why.quoted(mark.text) : mark.text;
  const day = dateInWords(mark.date, mark.datePrecision) ?? words.dates.unknown;
  return (
    <button
      type="button"
      class={`mark mark-${mark.presence}`}
      aria-label={`${day}, ${name}: ${said}`}
      aria-expanded={isOpened}
      style={{
        insetInlineStart: `calc(var(--plot-side) + (100% - 2 * var(--plot-side)) * ${at})`,
        top: `${top}px`,
      }}
      onClick={onOpen}
      onMouseEnter={onCurrent}
      onFocus={() => {
        onFocus();
        onCurrent();
      }}
      {...spot}
    />
  );
}
