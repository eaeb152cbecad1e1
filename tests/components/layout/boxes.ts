import { named, shownIn } from './shown.ts';

/** Where everything stands, in words: what two looks at the same state are compared by. */
export function boxesIn(root: ParentNode): string[] {
  return shownIn(root).map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${named(element)} at ${[x, y, width, height].map((side) => Math.round(side)).join(' ')}`;
  });
}

/** What still moves, or would move at the next change. */
export function movingIn(root: ShadowRoot): string[] {
  const running = root.getAnimations().map((animation) => animation.effect);
  const takesTime = (durations: string) =>
    durations.split(',').some((one) => Number.parseFloat(one) > 0);
  return [
    ...running
      .filter((effect) => Number(effect?.getComputedTiming().activeDuration) > 0)
      .map((effect) =>
        effect instanceof KeyframeEffect && effect.target ? named(effect.target) : 'something',
      ),
    ...[...root.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return takesTime(transitionDuration) || takesTime(animationDuration);
      })
      .map(named),
  ];
}
