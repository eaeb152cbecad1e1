import type { Messages } from './messages.ts';

/**
 * The messages of `messages.ts` for scripts in pages, where the library that carries them elsewhere
 * would take more bytes and more of the page's time than all the rest that runs before a yes at the
 * gate. Speaks that library's form: `{ id, type, data, timestamp }` out, `{ res }` or `{ err }` back.
 */

/** The browser's own object, which both browsers have; `browser` may be an element of the page. */
declare const chrome: { runtime?: Runtime };

interface Runtime {
  /** Absent once the extension was updated or removed beneath the script. */
  id?: string;
  sendMessage(message: unknown): Promise<Reply | undefined>;
  connect(info: { name: string }): { disconnect(): void };
  onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

type Reply = { res?: unknown; err?: { message?: string } };
type Listener = (
  message: { type?: string; data?: unknown } | undefined,
  sender: unknown,
  respond: (reply: Reply) => void,
) => void;

/** What browsers say where a background was stopped between a message and its answer. */
const CUT_OFF = /receiving end|channel closed|port closed|before a response/i;
/** A background that was stopped is woken by the next message. */
const MOST_TRIES = 3;
const RETRY_MS = 300;

/** Whether the extension that the script belongs to is still there. */
export function isExtensionThere(): boolean {
  return chrome.runtime?.id !== undefined;
}

/**
 * Sends a message to the background, again where that was stopped before it could answer.
 * @throws what went wrong there, or that the extension is gone
 */
export async function ask<Name extends keyof Messages>(
  type: Name,
  data: Parameters<Messages[Name]>[0],
): Promise<Awaited<ReturnType<Messages[Name]>>> {
  for (let tries = 1; ; tries++) {
    try {
      const id = Math.random();
      const message = { id, type, data, timestamp: Date.now() };
      const reply = await chrome.runtime?.sendMessage(message);
      if (!reply || reply.err) throw new Error(reply?.err?.message ?? 'No answer.');
      return reply.res as Awaited<ReturnType<Messages[Name]>>;
    } catch (error) {
      if (tries >= MOST_TRIES || !isExtensionThere() || !CUT_OFF.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

/** Name of the line that is open for as long as somebody waits for a reading. */
export const READING_LINE = 'reading';

/** Opens a line to the background, whose end tells it that this document is gone, or waits no more. */
export function openLine(name: string): { disconnect(): void } | undefined {
  return chrome.runtime?.connect({ name });
}

type Answers = {
  [Name in keyof Messages]?: (data: never) => ReturnType<Messages[Name]>;
};

/** Answers messages to this page until the signal aborts. */
export function answer(answers: Answers, signal: AbortSignal): void {
  const listener: Listener = (message, _, respond) => {
    const make = answers[message?.type as keyof Messages];
    if (make) respond({ res: make(message?.data as never) });
  };
  chrome.runtime?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // Throws where the extension is gone, and the listener with it.
    if (isExtensionThere()) chrome.runtime?.onMessage.removeListener(listener);
  });
}
