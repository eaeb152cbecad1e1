import { browser } from 'wxt/browser';
import type { Language, LanguageChoice } from '../contract/settings.ts';
import type { Catalogue } from '../locales/en.ts';
import { TOP_FRAME } from './frames.ts';
import { languageFor } from './reader-language.ts';
import { knownTabs } from './session-store.ts';
import { onSettingsChanged, readSettings } from './settings.ts';
import { SLOTS } from './slots.ts';
import { wordsLeft } from './words-slot.ts';

type Loaded = Exclude<Language, 'en'>;

/** The language's words as the build names their script; English is in every script that draws. */
function scriptOf(language: Loaded): `/words-${Loaded}.js` {
  return `/words-${language}.js`;
}

/**
 * Leaves the reader's words in the world of a page's script, for the cards drawn from now on. Where
 * they do not load, the cards are in English.
 */
export async function putWords(target: Target, choice: LanguageChoice): Promise<void> {
  const language = languageFor(choice);
  const takeBack = () =>
    browser.scripting.executeScript({ target, func: emptySlot, args: [SLOTS.words] });
  const put = () =>
    language === 'en'
      ? takeBack()
      : browser.scripting.executeScript({ target, files: [scriptOf(language)] });
  // The page may be gone by now, which is nobody's loss.
  await put()
    .catch(takeBack)
    .catch(() => undefined);
}

interface Target {
  tabId: number;
  frameIds: number[];
}

/** Runs in the page's world, so it may use nothing from here. */
function emptySlot(slot: string): void {
  delete (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(slot)];
}

/** Gives the words to all pages that are open and read. */
export async function putWordsEverywhere(choice: LanguageChoice): Promise<void> {
  const tabs = await knownTabs();
  await Promise.all(tabs.map((tabId) => putWords({ tabId, frameIds: [TOP_FRAME] }, choice)));
}

/**
 * Calls back with the reader's words, now and whenever the reader chooses another language; undefined
 * stands for English. For a page of the extension.
 */
export async function followWords(take: (words: Catalogue | undefined) => void): Promise<void> {
  const show = async (choice: LanguageChoice): Promise<void> => {
    const language = languageFor(choice);
    const words = await loadWords(language).catch(() => undefined);
    // Of two changes in quick succession the later one's words count, whichever loads first.
    if (latest === choice) take(words);
  };
  let latest: LanguageChoice = 'auto';
  onSettingsChanged(({ language }, before) => {
    if (language === before.language) return;
    latest = language;
    void show(language);
  });
  latest = await readSettings().then(
    ({ language }) => language,
    () => 'auto' as const,
  );
  await show(latest);
}

const loaded = new Map<Language, Catalogue | undefined>();

async function loadWords(language: Language): Promise<Catalogue | undefined> {
  if (language === 'en') return undefined;
  if (!loaded.has(language)) {
    // A module runs once in a document, so what it left is kept for the next time.
    await import(/* @vite-ignore */ browser.runtime.getURL(scriptOf(language)));
    loaded.set(language, wordsLeft());
  }
  return loaded.get(language);
}
