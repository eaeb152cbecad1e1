import type { Annotations, Claim, Mention, TextBlock } from '../../contract/annotations.ts';
import type { CardActions } from '../../contract/card.ts';
import type { MarkNames } from '../../contract/marks.ts';
import type { Background, PagePreferences, ReadPageRequest } from '../../contract/page.ts';
import type { CardView } from '../../contract/views.ts';
import { chooseMarks } from '../../engine/present/choose-marks.ts';
import { toBlocks } from '../../engine/read/1-document/article/to-blocks.ts';
import { carriedBy } from '../../engine/read/5-relations/positions/article-content.ts';
import { createCardHost } from '../../page/card-host.ts';
import { emphasisCss, highlightCss } from '../../page/highlight-css.ts';
import { type Reading, startReading } from '../../page/reading.ts';
import { unforeseenNames } from '../../page/unforeseen.ts';
import { type Visit, visit } from '../../page/visit.ts';

/** A visit with a background that knows two names and one sentence, and what it was asked. */
export interface TestVisit extends Visit, Omit<Reading, 'goOn'> {
  calls: { read: ReadPageRequest[]; skipped: number; cards: number; loads: number; muted: number };
  preferences: PagePreferences;
  names: MarkNames;
}

const names = unforeseenNames();
let leaveOlder = (): void => undefined;

const NAMES = /Mira Orlova|Orlova|Jean-Luc Bertrand|Bertrand/g;
const SENTENCE = /The talks will resume in Lindau[^.]*\./g;

/** Starts a visit on this page with a card that shows the matched words and one link. */
export function startVisit(preferences: Partial<PagePreferences> = {}): TestVisit {
  const calls: TestVisit['calls'] = { read: [], skipped: 0, cards: 0, loads: 0, muted: 0 };
  const chosen: PagePreferences = {
    density: 'all',
    kinds: { actor: true, claim: true, conflict: true },
    opensOn: 'rest',
    hoverDelay: 400,
    muted: [],
    ...preferences,
  };
  const background: Background = {
    async readPage(request) {
      calls.read.push(request);
      const blocks = toBlocks(request.texts, request.places);
      const annotations = annotate(blocks);
      return {
        marks: chooseMarks(annotations, chosen, blocks, () => true),
        isBody: blocks.map(({ region }) => region === 'body'),
        contents: [carriedBy(annotations)],
        preferences: chosen,
      };
    },
    async pageSkipped() {},
    async openCard({ target }) {
      calls.cards += 1;
      if (target.kind === 'claim') return cardView(target.claim.sentence.slice(0, 30));
      if (target.kind === 'actor') return cardView(target.mention.matched);
      return cardView(`${target.ambiguous.matched}: ${target.chosen ?? 'who?'}`);
    },
    async openActor() {
      return null;
    },
    async openDossier() {},
    async loadCard() {},
    async switchOffHere() {
      return 'paper.example';
    },
    async switchOnHere() {},
    async muteMatch() {
      calls.muted += 1;
    },
    async unmuteMatch() {},
    async unmarkActor() {},
  };
  const loadCard = async () => {
    calls.loads += 1;
    return createCardHost(document, renderWords, CARD_CSS);
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss(names.marks) + emphasisCss(names.marks));
  document.adoptedStyleSheets = [sheet];
  let reading: Reading | undefined;
  const visited = visit(window, {
    takeOver(leave) {
      leaveOlder();
      leaveOlder = leave;
    },
    isWanted: false,
    onVerdict({ news }) {
      if (!news) calls.skipped += 1;
    },
    async loadReading() {
      return (page, signal) => {
        reading = startReading({ ...page, background, names, loadCard }, signal);
        return reading;
      };
    },
  });
  return {
    ...visited,
    calls,
    preferences: chosen,
    names: names.marks,
    applyPreferences(changed) {
      Object.assign(chosen, changed);
      reading?.applyPreferences(changed);
    },
    showOnPage: (target) => reading?.showOnPage(target) ?? false,
    walk: (direction) => reading?.walk(direction) ?? false,
  };
}

const CARD_CSS = '.card { width: 300px; height: 120px; background: Canvas; color: CanvasText; }';

/** Pinned by an event of its host, since its button is out of a test's reach. */
function renderWords(container: HTMLElement, view: CardView, actions: CardActions): () => void {
  const { host } = container.getRootNode() as ShadowRoot;
  const pin = (event: Event) => actions.pin((event as CustomEvent<boolean>).detail);
  host.addEventListener('test-pin', pin);
  const card = document.createElement('div');
  card.className = 'card';
  const link = document.createElement('a');
  link.href = '#source';
  link.textContent = view.why.words.join(' ');
  const field = document.createElement('input');
  card.append(link, field);
  container.append(card);
  host.setAttribute('data-words', view.why.words.join(' '));
  return () => {
    host.removeEventListener('test-pin', pin);
    host.removeAttribute('data-words');
    card.remove();
  };
}

function cardView(words: string): CardView {
  return {
    ...{ reports: [], questions: [] },
    differences: [],
    positions: [],
    why: { words: [words], rule: 'full-name', confidence: 1 },
    packs: [{ title: 'Test pack' }],
  };
}

function annotate(blocks: TextBlock[]): Annotations {
  const mentions: Mention[] = [];
  const claims: Claim[] = [];
  for (const { id, text } of blocks) {
    for (const { 0: matched, index } of text.matchAll(NAMES)) {
      const actor = matched.endsWith('Orlova') ? 'mira-orlova' : 'jean-luc-bertrand';
      const span = { block: id, start: index, end: index + matched.length };
      mentions.push({ ...span, actor, matched, rule: 'full-name', confidence: 1 });
    }
    for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
      claims.push({
        block: id,
        start: index,
        end: index + sentence.length,
        sentence,
        carrier: { start: index, end: index + sentence.length },
        speaker: 'mira-orlova',
        match: 'quote',
        confidence: 1,
        statements: ['orlova-lindau'],
        propositions: [],
        evidence: { words: ['talks'], rule: 'speaker-and-subject', speaker: 'named' },
      });
    }
  }
  return {
    lang: 'en',
    mentions,
    ambiguous: [],
    quotations: [],
    claims,
    relations: [],
    maybeHeard: [],
  };
}
