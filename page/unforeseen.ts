import { MARK_STYLES, type MarkNames } from '../contract/marks.ts';

/** Names that Counterpoint goes by in one document. */
export interface DocumentNames {
  /** Of the highlights. */
  marks: MarkNames;
  /** Of the event by which a reading tells what an earlier one left open that it has come. */
  arrival: string;
}

/** A name that no page can foresee: small letters and digits, a letter first. */
export function unforeseenName(): string {
  // In base 36 the numbers from 10 to 35 are the letters; chance is the script's own, out of a page's reach.
  return (10 + Math.random() * 26).toString(36).replace('.', '');
}

/** Names for one document. */
export function unforeseenNames(): DocumentNames {
  return {
    marks: Object.fromEntries(
      [...MARK_STYLES, 'emphasis'].map((use) => [use, unforeseenName()]),
    ) as MarkNames,
    arrival: unforeseenName(),
  };
}
