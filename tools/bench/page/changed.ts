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
  { extended }: Stage,
  url: string,
  name: string,
): Promise<number | undefined> {
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
  });
}

/** Runs in the page. A heading starts a section of its own, in which a name is marked anew. */
function addParagraph(name: string, patience: number): Promise<number | null> {
  return new Promise((resolve) => {
    const section = document.createElement('section');
    section.innerHTML = `<h2>Later</h2><p>In the afternoon ${name} came back to the house for more talks.</p>`;
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
