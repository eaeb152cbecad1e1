import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

/** One question a reader may have, with its answer. */
export function HelpSection(props: { title: string; children: ComponentChildren }): VNode {
  const id = useId();
  return (
    <section class="help-section" aria-labelledby={id}>
      <h2 class="help-title" id={id}>
        {props.title}
      </h2>
      <div class="help-body">{props.children}</div>
    </section>
  );
}
