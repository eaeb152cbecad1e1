import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../../contract/pack.ts';
import {
  addPack,
  BROWSERS,
  eventually,
  type Session,
  startSession,
  storeSettings,
} from '../../e2e/session.ts';
import { samplePack } from '../../unit/data/sample-pack.ts';
import type { HostilePage } from './hostile-page.ts';
import { PAGES } from './pages/index.ts';
import { openTab } from './tab.ts';

/** The same pages on two sites, of which the second is switched off. */
const SITES = { on: 'https://on.example', off: 'https://off.example' };
/** Long enough for a page to be read, had it wrongly been. */
const SETTLE_MS = 800;

describe.each(BROWSERS)('hostile pages in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
    await storeSettings(session, {
      version: 1,
      density: 'all',
      hoverDelay: 100,
      sites: { 'off.example': 'never' },
      packs: { 'ukraine-peace-talks': false, 'velm-crossing': false },
    });
    // Has the packs in use looked at anew, by what was just set.
    await addPack(session, askingNothing(samplePack()));
    for (const site of Object.values(SITES)) for (const page of PAGES) serve(site, page);
  });
  afterAll(() => session?.close());

  const serve = (site: string, page: HostilePage) => {
    session.web.serve(addressOf(site, page), page);
    for (const [path, other] of Object.entries(page.also ?? {}))
      session.web.serve(`${site}${path}`, other);
  };

  test.each(PAGES)('$name', async (hostile) => {
    const plain = await openTab(session, addressOf(SITES.off, hostile));
    await hostile.act?.(plain);
    const without = await plain.look();
    await plain.page.close();

    const tab = await openTab(session, addressOf(SITES.on, hostile));
    const settled = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const expectMarks = (names: string[]) => (names.length > 0 ? tab.marked(names) : settled());
    await expectMarks(hostile.before ?? hostile.marks);
    await hostile.act?.(tab);
    await expectMarks(hostile.marks);
    const { html, boxes, hosts, highlights } = await tab.look();
    expect(await tab.marks()).toEqual(hostile.marks);
    expect({ html, boxes, highlights, hosts }).toEqual(withAddress({ ...without, hosts: 0 }));
    expect(tab.errors.map(withSite)).toEqual(plain.errors);
    if (hostile.card) {
      await tab.hover();
      await eventually('the card', tab.cardIsOpen);
      const open = await tab.look();
      expect({ ...open, hosts: open.hosts }).toEqual(withAddress({ ...without, hosts: 1 }));
      await tab.page.keyboard.press('Escape');
      await eventually('the card closes', async () => !(await tab.cardIsOpen()));
    }
    await hostile.holds?.(tab);
    expect(tab.errors.map(withSite)).toEqual(plain.errors);
    await tab.page.close();
  });
});

/** Without words that tell its questions, an article may be about anything and is marked. */
function askingNothing(pack: Pack): Pack {
  const propositions = pack.propositions.map((one) => ({ ...one, cues: {} }));
  return { ...pack, propositions };
}

function addressOf(site: string, { name }: HostilePage): string {
  return `${site}/${name.replace(/\W+/g, '-')}`;
}

function withSite(text: string): string {
  return text.replaceAll(SITES.on, SITES.off);
}

function withAddress<T>(look: T): T {
  return JSON.parse(JSON.stringify(look).replaceAll(SITES.off, SITES.on));
}
