import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../strings.ts';

interface MessageProps {
  title: string;
  text: string;
  action?: { label: string; act(): unknown } | undefined;
}

/** An empty state: what would be here, and what to do. */
export function Message({ title, text, action }: MessageProps): VNode {
  const [failed, setFailed] = useState(false);
  const act = async () => {
    setFailed(false);
    try {
      await action?.act();
    } catch {
      setFailed(true);
    }
  };
  return (
    <section class="message" role="status">
      <h2 class="message-title">{title}</h2>
      <p class="note">{text}</p>
      {action && (
        <p>
          <button type="button" class="button" onClick={act}>
            {action.label}
          </button>
        </p>
      )}
      {failed && <p class="note">{words.popup.notAnswered}</p>}
    </section>
  );
}
