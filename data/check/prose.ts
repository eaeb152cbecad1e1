import type { Pack } from '../../contract/pack.ts';
import { type ListSection, type RuleFinding, reportOn } from './finding.ts';

/** A text that the editors wrote themselves. */
export interface Prose {
  section: ListSection;
  index: number;
  entry: { id: string };
  field: string;
  /** Without words in quotation marks, which are somebody else's. */
  text: string;
}

/** What stands in quotation marks, the marks with it. */
export const QUOTED = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"/g;

/** Everything in a pack's lists that is in the editors' own words. */
export function editorsProse(pack: Pack): Prose[] {
  const found: Prose[] = [];
  const read = <T extends { id: string }>(
    section: ListSection,
    entries: readonly T[],
    fields: readonly (keyof T & string)[],
  ) =>
    entries.forEach((entry, index) => {
      for (const field of fields) {
        const text = entry[field];
        if (typeof text !== 'string') continue;
        found.push({ section, index, entry, field, text: text.replaceAll(QUOTED, ' ') });
      }
    });
  read('topics', pack.topics, ['label', 'description']);
  read('propositions', pack.propositions, ['text', 'question']);
  read('events', pack.events, ['name']);
  read('statements', pack.statements, ['venue', 'paraphrase', 'note']);
  read('relations', pack.relations, ['explanation']);
  return found;
}

/** An error on a text of the editors' own. */
export function proseError(prose: Prose, message: string, remedy: string): RuleFinding {
  return reportOn(prose.section, prose.index, prose.entry).error(prose.field, message, remedy);
}
