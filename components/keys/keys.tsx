import type { VNode } from 'preact';

/** Keys to be pressed together. */
export function Keys({ keys }: { keys: readonly string[] }): VNode {
  return (
    <kbd class="keys" dir="ltr">
      {keys.map((key, at) => (
        <>
          {at > 0 && '+'}
          <kbd class="key">{key}</kbd>
        </>
      ))}
    </kbd>
  );
}
