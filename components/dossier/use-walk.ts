import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../strings.ts';
import { type Spot, walk } from './walk.ts';

/**
 * Makes a plot one stop of the Tab key, walked inside by the arrow keys.
 * @param spots in any order; the element of each carries its `spotProps`
 */
export function useWalk<Container extends Element>(spots: readonly Spot[]) {
  const container = useRef<Container>(null);
  const hasWalked = useRef(false);
  const [current, setCurrent] = useState(0);
  // Another plot may have fewer spots.
  const at = current < spots.length ? current : 0;
  // What a step leads to may be shown by the step alone.
  useLayoutEffect(() => {
    if (!hasWalked.current) return;
    hasWalked.current = false;
    container.current?.querySelector<HTMLElement | SVGElement>(`[data-spot="${at}"]`)?.focus();
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = walk(spots, at, event.key, words.dir === 'rtl');
    if (next === undefined) return;
    event.preventDefault();
    hasWalked.current = true;
    setCurrent(next);
  };
  /** What the element of a spot carries. */
  const spotProps = (place: number) => ({
    'data-spot': place,
    tabIndex: place === at ? 0 : -1,
    onFocus: () => setCurrent(place),
  });
  return { container, onKeyDown, spotProps, current: at, setCurrent };
}
