import type { VNode } from 'preact';

interface MessageProps {
  title: string;
  text: string;
  action?: { label: string; act(): void } | undefined;
}

/** An empty state: what would be here, and what to do. */
export function Message({ title, text, action }: MessageProps): VNode {
  return (
    <section class="message" role="status">
      <h2 class="message-title">{title}</h2>
      <p class="note">{text}</p>
      {action && (
        <p>
          <button type="button" class="button" onClick={action.act}>
            {action.label}
          </button>
        </p>
      )}
    </section>
  );
}
