import { inTab, load, rest, type Stage } from './stage.ts';

/** Until the page has been read and has rested, in milliseconds. */
const SETTLED_MS = 4_000;
/** After this many milliseconds no mark is waited for any more. */
const PATIENCE_MS = 10_000;
/** Each figure is the median of so many changes. */
const CHANGES = 5;

/**
 * Milliseconds from a change of a page's text to the mark in it, the median of several: a paragraph
 * that names somebody is added to the page's main part. Undefined where no mark comes.
 */
export async function timeToChange(
  { extended, inside }: Pick<Stage, 'extended' | 'inside'>,
  url: string,
  name: string,
): Promise<number | undefined> {
  // By the settings of a new reader a name is marked once a page.
  await inside.evaluate(markAll);
  return inTab(extended, async (tab) => {
    await load(tab, url);
    const times: number[] = [];
    for (let change = 0; change < CHANGES; change++) {
      await rest(SETTLED_MS);
      const taken = await tab.evaluate(addParagraph, name, PATIENCE_MS);
      if (taken === null) return undefined;
      times.push(taken);
    }
    return times.sort((a, b) => a - b)[CHANGES >> 1];
  }).finally(() => inside.evaluate(markAsUsual));
}

/** Runs in a page of the extension. */
function markAll(): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: the page's own global, which Node's types lack
  const { chrome } = globalThis as any;
  return chrome.storage.local.set({ settings: { version: 1, density: 'all' } });
}

/** Runs there as well. */
function markAsUsual(): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: the page's own global, which Node's types lack
  const { chrome } = globalThis as any;
  return chrome.storage.local.remove('settings');
}

/** Runs in the page. */
function addParagraph(name: string, patience: number): Promise<number | null> {
  return new Promise((resolve) => {
    const section = document.createElement('section');
    section.innerHTML = `<p>In the afternoon ${name} came back to the house for more talks.</p>`;
    const paragraph = section.lastElementChild;
    const isMarked = (): boolean =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some((range) => paragraph?.contains(range.startContainer)),
      );
    document.querySelector('main')?.append(section);
    const begun = performance.now();
    const look = (): void => {
      const taken = performance.now() - begun;
      if (isMarked()) resolve(taken);
      else if (taken > patience) resolve(null);
      else setTimeout(look, 2);
    };
    look();
  });
}
