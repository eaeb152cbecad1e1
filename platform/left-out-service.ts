import { leftOutView } from '../engine/present/left-out/left-out-view.ts';
import { lessonView } from '../engine/present/lesson/lesson-view.ts';
import { pageContext } from '../engine/present/page-view.ts';
import { packIndex } from './packs/pack-index.ts';
import { currentReader } from './packs/reader.ts';
import { onOwnMessage } from './receive.ts';
import { lookAtTab } from './tab-knowledge.ts';

/** Answers what drafts on an article are made from; nothing where no page was read. */
export function serveLeftOut(): void {
  onOwnMessage('leftOut', async ({ tabId, asOf }) => {
    const article = await articleIn(tabId);
    return article && leftOutView(article.context, article.page, asOf);
  });

  onOwnMessage('lesson', async ({ tabId }) => {
    const article = await articleIn(tabId);
    return article && lessonView(article.context, article.page);
  });
}

async function articleIn(tabId: number) {
  const tab = await lookAtTab(tabId);
  if (tab.state !== 'read') return null;
  const { page, annotations } = tab.known;
  const [index, reader] = await Promise.all([packIndex(), currentReader()]);
  return { page, context: pageContext(index, annotations, page, tab.unmarked, reader) };
}
