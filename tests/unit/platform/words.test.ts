import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { languageFor, LANGUAGE_CODES } = await import('../../../platform/reader-language.ts');
const { putWords } = await import('../../../platform/words.ts');
const { SLOTS } = await import('../../../platform/slots.ts');
const { leaveWords, wordsLeft } = await import('../../../platform/words-slot.ts');
const { parseSettings } = await import('../../../platform/settings.ts');
const { catalogues } = await import('../../../locales/catalogues.ts');

describe('the language', () => {
  test.each([
    [['xx', 'yy-ZZ'], 'en'],
    [[], 'en'],
    [['constructor'], 'en'],
    [['en-US'], 'en'],
    [['pt-BR', 'de-AT', 'fr'], 'de'],
    [['UK'], 'uk'],
    [['tr-TR', 'en'], 'tr'],
  ])('of a browser in %j is %s', (preferred, language) => {
    expect(languageFor('auto', preferred)).toBe(language);
  });

  test('that the reader chose counts before the browser’s', () => {
    expect(languageFor('es', ['de'])).toBe('es');
  });

  test('is a setting that takes each catalogue there is, and nothing else', () => {
    expect(LANGUAGE_CODES.toSorted()).toEqual(Object.keys(catalogues).sort());
    for (const language of LANGUAGE_CODES)
      expect(parseSettings({ language })).toMatchObject({ language });
    expect(parseSettings({ language: 'xx' }).language).toBe('auto');
  });
});

describe('words for a page', () => {
  const target = { tabId: 7, frameIds: [0] };
  const executeScript = vi.fn();

  beforeEach(() => {
    executeScript.mockReset().mockResolvedValue([]);
    Object.assign(fakeBrowser.scripting, { executeScript });
    leaveWords(catalogues.de);
  });

  test('come as the script of their language', async () => {
    await putWords(target, 'fr');
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target, files: ['/words-fr.js'] });
  });

  test('are taken back for English, which the card has with it', async () => {
    await putWords(target, 'en');
    const [{ func, args }] = executeScript.mock.lastCall ?? [{}];
    expect(args).toEqual([SLOTS.words]);
    func(...args);
    expect(wordsLeft()).toBeUndefined();
  });

  test('that do not load leave the card in English', async () => {
    executeScript.mockRejectedValueOnce(new Error('gone'));
    await putWords(target, 'fr');
    const [{ func, args }] = executeScript.mock.lastCall ?? [{}];
    func(...args);
    expect(wordsLeft()).toBeUndefined();
  });
});
