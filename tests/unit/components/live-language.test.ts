import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useDossier } from '../../../components/dossier/use-dossier.ts';
import { FewPackWords, PackWords } from '../../../components/pack-words.tsx';
import { useAnswer } from '../../../components/popup/use-answer.ts';
import { useTab } from '../../../components/popup/use-tab.ts';
import { neededParaphrase } from '../../../components/statement/own-words.ts';
import { speak } from '../../../components/strings.ts';
import type { DossierPort } from '../../../contract/ports/dossier.ts';
import type { PopupPort } from '../../../contract/ports/popup.ts';
import type { StatementView } from '../../../contract/views.ts';
import { catalogues } from '../../../locales/catalogues.ts';

let root: Element;

beforeEach(() => {
  const { document, window } = parseHTML('<!doctype html><main></main>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  root = document.querySelector('main') as Element;
});

afterEach(() => {
  render(null, root);
  speak(undefined);
  vi.unstubAllGlobals();
});

/** Draws what a hook gives, and draws it anew as the pages of the extension do in another language. */
function drawing(useIt: () => unknown) {
  const Page = () => h('p', null, JSON.stringify(useIt()));
  const draw = () => render(h(Page, {}), root);
  draw();
  return {
    speak(language: 'uk' | 'de') {
      speak(catalogues[language]);
      draw();
    },
    shows: (text: string) => vi.waitFor(() => expect(root.textContent).toContain(text)),
  };
}

/** A port that answers each question with how often it was asked. */
function counted(name: string) {
  let asked = 0;
  return { [name]: async () => ({ state: `answer ${++asked}` }) };
}

describe('in another language', () => {
  test('the dossier asks anew', async () => {
    const port = {
      ...{ query: () => '', keepQuery: () => undefined },
      ...{ onPageChanged: () => () => undefined, onQuery: () => () => undefined },
      ...counted('ask'),
    } as unknown as DossierPort;
    const page = drawing(() => useDossier(port).knowledge);
    await page.shows('answer 1');
    page.speak('uk');
    await page.shows('answer 2');
    page.speak('de');
    await page.shows('answer 3');
  });

  test('the popup asks anew', async () => {
    const port = {
      ...{ onTabChanged: () => () => undefined },
      ...counted('openTab'),
    } as unknown as PopupPort;
    const page = drawing(() => useTab(port).tab);
    await page.shows('answer 1');
    page.speak('uk');
    await page.shows('answer 2');
  });

  test('what was opened in either asks anew, and only then', async () => {
    const { ask } = counted('ask');
    const page = drawing(() => useAnswer(ask as () => Promise<unknown>, 'key'));
    await page.shows('answer 1');
    page.speak('uk');
    await page.shows('answer 2');
    page.speak('uk');
    await page.shows('answer 2');
  });
});

describe('words of the packs', () => {
  const drawn = (lang: string | undefined, Words = PackWords) => {
    render(h(Words, { text: 'The ferry', lang }), root);
    return root.innerHTML;
  };

  test('stand as they are in the reader’s language', () => {
    expect(drawn(undefined)).toBe('The ferry');
    expect(drawn(undefined, FewPackWords)).toBe('The ferry');
  });

  test('say in which other language they are', () => {
    speak(catalogues.de);
    for (const Words of [PackWords, FewPackWords]) {
      expect(drawn('en', Words)).toContain('Auf Englisch');
      const own = root.querySelector('.foreign');
      expect([own?.textContent, own?.getAttribute('lang')]).toEqual(['The ferry', 'en']);
    }
  });
});

describe('the editors’ words beside a quotation', () => {
  const statement = (more: Partial<StatementView>) =>
    ({
      ...{ quote: { text: 'It is agreed', lang: 'en' }, paraphrase: 'Es ist vereinbart.' },
      ...more,
    }) as StatementView;

  test('are needed where they are in the reader’s language and the quotation is not', () => {
    speak(catalogues.de);
    expect(neededParaphrase(statement({}))).toBe('Es ist vereinbart.');
    expect(neededParaphrase(statement({ quote: { text: 'Ja', lang: 'de-AT' } }))).toBeUndefined();
    const beside = { text: 'Es gilt', lang: 'de' };
    expect(neededParaphrase(statement({ quoteBeside: beside }))).toBeUndefined();
  });

  test('are not needed in English beside English words', () => {
    speak(catalogues.de);
    expect(neededParaphrase(statement({ langs: { paraphrase: 'en' } }))).toBeUndefined();
    const russian = { quote: { text: 'Да', lang: 'ru' }, langs: { paraphrase: 'en' } };
    expect(neededParaphrase(statement(russian))).toBe('Es ist vereinbart.');
  });
});
