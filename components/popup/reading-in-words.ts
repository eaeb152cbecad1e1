import type { SiteDecision } from '../../contract/tab.ts';
import { words } from '../strings.ts';
import type { TabKnowledge } from './use-tab.ts';

/** In a sentence, whether this page was read and why; then a choice that was made for a parent site. */
export function readingInWords(site: SiteDecision, tab: TabKnowledge): string | undefined {
  const { popup } = words;
  const sentences: string[] = [];
  if (tab.state === 'read')
    sentences.push(popup.readBecause(popup.gateReasons[tab.verdict.reason]));
  if (tab.state === 'skipped') {
    sentences.push(popup.skippedBecause(popup.gateReasons[tab.verdict.reason]));
  }
  const { decidedBy } = site;
  if (decidedBy && decidedBy !== site.host) sentences.push(popup.inherited(decidedBy));
  return sentences.join(' ') || undefined;
}
