import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Act } from './use-act.ts';

interface SectionProps {
  title: string;
  intro?: string | undefined;
  act?: Act | undefined;
  children: ComponentChildren;
}

/** One subject of the options, with a line that says what came of the last change. */
export function Section({ title, intro, act, children }: SectionProps): VNode {
  const id = useId();
  return (
    <section class="option-section" aria-labelledby={id}>
      <h2 class="option-title" id={id}>
        {title}
      </h2>
      <div class="option-body">
        {intro && <p class="note">{intro}</p>}
        {children}
        {act && (
          <p class={act.said?.isProblem ? 'said said-problem' : 'said'} role="status">
            {act.said?.text}
          </p>
        )}
      </div>
    </section>
  );
}
