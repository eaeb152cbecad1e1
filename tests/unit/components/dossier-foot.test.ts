import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readAddress } from '../../../components/dossier/address.ts';
import { DossierFoot } from '../../../components/dossier/dossier-foot.tsx';
import type { DossierThere } from '../../../contract/dossier.ts';
import type { DossierPort } from '../../../contract/ports/dossier.ts';

let root: Element;
let dom: ReturnType<typeof parseHTML>;

beforeEach(() => {
  dom = parseHTML('<!doctype html><main></main>');
  vi.stubGlobal('document', dom.document);
  vi.stubGlobal('window', dom.window);
  root = dom.document.querySelector('main') as Element;
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

function there(day: string, differences: number, laterDifferences: number): DossierThere {
  const counts = { actors: 2, statements: 2, differences };
  return {
    state: 'there',
    time: { day, published: '2031-05-08', days: [day] },
    ...{ onPage: counts, totals: counts, laterDifferences },
    ...{ packs: [], inScope: 2, actors: [], topics: [] },
    content: {
      view: 'questions',
      questions: { rows: [], slice: { from: 0, total: 0 }, disputed: differences },
    },
  };
}

function draw(shown: DossierThere, draft: DossierPort['draft'] = async () => null): void {
  const port = { draft } as unknown as DossierPort;
  render(h(DossierFoot, { address: readAddress(''), there: shown, port }), root);
}

/** Opens what is folded, as a browser would tell of it. */
function openDraft(): void {
  const fold = root.querySelector('.left-out') as HTMLDetailsElement;
  fold.open = true;
  for (const name of ['toggle', 'Toggle']) fold.dispatchEvent(new dom.Event(name));
}

test('what was not found is drafted as of the day that is looked at', async () => {
  const draft = vi.fn(async () => null);
  draw(there('2031-05-06', 1, 0), draft);
  openDraft();
  await vi.waitFor(() => expect(draft).toHaveBeenLastCalledWith(expect.anything(), '2031-05-06'));
  draw(there('2031-05-07', 1, 0), draft);
  await vi.waitFor(() => expect(draft).toHaveBeenLastCalledWith(expect.anything(), '2031-05-07'));
});

test.each([
  ['on the day that is looked at', 1, 0, true],
  ['only by what was said later', 0, 1, true],
  ['on no day', 0, 0, false],
])('a draft is offered where accounts differ: %s', (_, differences, later, isOffered) => {
  draw(there('2031-05-06', differences, later));
  expect(root.querySelector('.left-out') !== null).toBe(isOffered);
});
