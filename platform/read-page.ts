import type { Annotations, Claim, PageFacts, TextBlock } from '../contract/annotations.ts';
import type { ReadPageReply, ReadPageRequest } from '../contract/page.ts';
import type { Settings } from '../contract/settings.ts';
import type { InSteps } from '../engine/in-steps.ts';
import type { PackIndex } from '../engine/pack/pack-index.ts';
import { chooseMarks } from '../engine/present/choose-marks.ts';
import { forReaders } from '../engine/present/for-readers.ts';
import { countsOf, pageView } from '../engine/present/page-view.ts';
import { withoutUnmarked } from '../engine/present/unmarked.ts';
import { toBlocks, toBlocksOfParts } from '../engine/read/1-document/article/to-blocks.ts';
import {
  carriedBy,
  contentOf,
  NOTHING_CARRIED,
  touchedBy,
} from '../engine/read/5-relations/positions/article-content.ts';
import { differencesIn } from '../engine/read/5-relations/positions/differences.ts';
import { annotateInSteps } from '../engine/read/annotate.ts';
import { createAllowance } from './allowance.ts';
import { TOP_FRAME } from './frames.ts';
import { packIndex } from './packs/pack-index.ts';
import type { SenderPage } from './receive.ts';
import { pagePreferences } from './settings.ts';
import { writeTabState } from './tab-state.ts';
import { clearButton, showFound } from './toolbar-button.ts';
import { createTurns, MOST_WORK, TooMuchWork } from './turns.ts';

/** An article of a page, with what was found in it. */
interface ReadArticle {
  blocks: TextBlock[];
  facts: PageFacts;
  found: Annotations;
}

/** As many of the most laborious pages may a tab bring in a minute. */
const MOST_A_MINUTE = 6;

const takeTurns = createTurns();
const allowance = createAllowance(MOST_A_MINUTE * MOST_WORK);

/**
 * Reads a page, in turns with everything else that the background does, and keeps what the window shows of
 * it. One that takes too much work is given up, and the window says so.
 * @throws the reason of the signal once it aborts; nothing is kept or shown after that
 */
export async function readPage(
  data: ReadPageRequest,
  { tabId, frameId, host }: SenderPage,
  settings: Settings,
  signal: AbortSignal,
): Promise<ReadPageReply> {
  const { page, verdict, inView = 0, isMostHidden } = data;
  const isTop = frameId === TOP_FRAME;
  const preferences = pagePreferences(settings, host);
  try {
    const index = await packIndex();
    const read = await takeTurns(readArticles(data, index), signal, (work) =>
      allowance(tabId, work),
    );
    const shown = read[inView];
    if (isTop && shown) {
      const annotations = { ...shown.found, ...(isMostHidden && { isMostHidden }) };
      const view = pageView(index, annotations, page, settings.unmarked);
      await Promise.all([
        writeTabState(tabId, { kind: 'read', page, verdict, annotations }),
        showFound(tabId, countsOf(view)),
      ]);
    }
    const marks = read.flatMap(({ blocks, facts, found }, at) => {
      const wanted = withoutUnmarked(found, settings.unmarked, index);
      const content = contentOf(carriedBy(found));
      const article = { index, content, published: facts.published };
      const differs = (claim: Claim) => differencesIn(article, touchedBy(claim)).length > 0;
      return chooseMarks(wanted, preferences, blocks, differs, at);
    });
    return {
      marks: marks.sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start),
      isBody: bodyOf(data, read),
      contents: read.map(({ found }) => carriedBy(found)),
      preferences,
    };
  } catch (error) {
    if (signal.aborted) throw error;
    const kind = error instanceof TooMuchWork ? 'given-up' : 'failed';
    if (isTop) await Promise.all([writeTabState(tabId, { kind, page }), clearButton(tabId)]);
    if (kind === 'failed') throw error;
    const articles = articlesOf(data);
    return {
      marks: [],
      isBody: bodyOf(data, articles),
      contents: articles.map(() => NOTHING_CARRIED),
      preferences,
    };
  }
}

function* readArticles(data: ReadPageRequest, index: PackIndex): InSteps<ReadArticle[]> {
  const read: ReadArticle[] = [];
  for (const { blocks, facts } of articlesOf(data)) {
    const annotations = yield* annotateInSteps(blocks, facts, index);
    read.push({ blocks, facts, found: forReaders(annotations, index) });
  }
  return read;
}

function articlesOf({
  page,
  articles,
  inView = 0,
  texts,
  places,
}: ReadPageRequest): Pick<ReadArticle, 'blocks' | 'facts'>[] {
  if (!articles) return [{ blocks: toBlocks(texts, places), facts: page }];
  const starts = articles.map(({ place }) => place);
  return toBlocksOfParts(texts, places, starts).map((blocks, at) => ({
    blocks,
    facts: at === inView ? page : (articles[at]?.page ?? page),
  }));
}

/** For each text whether it is an article's own. */
function bodyOf(
  { texts }: ReadPageRequest,
  articles: readonly Pick<ReadArticle, 'blocks'>[],
): boolean[] {
  const body = new Set(
    articles.flatMap(({ blocks }) =>
      blocks.flatMap(({ id, region }) => (region === 'body' ? [id] : [])),
    ),
  );
  return texts.map((_, id) => body.has(id));
}
