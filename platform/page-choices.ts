import { browser } from 'wxt/browser';
import { createQueue } from './queue.ts';
import type { SenderPage } from './receive.ts';
import { keepInSession } from './session-store.ts';

/**
 * What was chosen from the page that a tab shows. A page's script may take back these choices, and none
 * that the reader made elsewhere or before: a page that has fallen to an attacker could undo them all.
 */
const keyOf = (tabId: number) => `choices:${tabId}`;

interface Choice {
  name: string;
  /** What it took the place of. */
  before: unknown;
}

interface Made {
  /** Of the visit: another document takes nothing back. */
  document: string;
  /** The latest ones in their order. */
  choices: Choice[];
}

/** What tells one visit from another. */
type Visit = Pick<SenderPage, 'tabId' | 'document'>;

/** As many as a reader would take back on one page. */
const MOST_CHOICES = 100;

const inTurn = createQueue();

/**
 * Remembers a choice that changed something.
 * @param name tells it from all others of the page
 * @param before what it took the place of, to be brought back
 */
export function rememberChoice(page: Visit, name: string, before: unknown = null): Promise<void> {
  return inTurn(async () => {
    const others = (await choicesOf(page)).filter((choice) => choice.name !== name);
    await keep(page, [...others, { name, before }].slice(-MOST_CHOICES));
  });
}

/**
 * Lets a choice be taken back, once.
 * @param takeBack is given what it took the place of; where it throws, the choice can be taken back later
 * @throws an Error where it was not made from this page
 */
export function takeBackChoice(
  page: Visit,
  name: string,
  takeBack: (before: unknown) => Promise<unknown>,
): Promise<void> {
  return inTurn(async () => {
    const choices = await choicesOf(page);
    const made = choices.find((choice) => choice.name === name);
    if (!made) throw new Error('This was not chosen from this page.');
    await takeBack(made.before);
    await keep(
      page,
      choices.filter((choice) => choice !== made),
    );
  });
}

/** Forgets the choices made from a tab's page. */
export async function forgetChoices(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

async function choicesOf({ tabId, document }: Visit): Promise<Choice[]> {
  const key = keyOf(tabId);
  const made = (await browser.storage.session.get(key))[key] as Made | undefined;
  return made?.document === document ? made.choices : [];
}

async function keep({ tabId, document }: Visit, choices: Choice[]): Promise<void> {
  const made: Made = { document, choices };
  await keepInSession({ [keyOf(tabId)]: made });
}
