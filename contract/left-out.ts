import type { PackName } from './dossier.ts';
import type { Langs, StatementView } from './views.ts';

/** What is drafted from an article: the sides that were not found in it. */

/** An article as far as a draft names it. */
export interface NamedArticle {
  title?: string | undefined;
  /** Of the page. */
  lang?: string | undefined;
  /** As the page gives it, which may be no address at all. */
  url?: string | undefined;
  /** `YYYY-MM-DD` */
  published?: string | undefined;
}

export interface LeftOutView {
  article: NamedArticle;
  /** Later than this day, `YYYY-MM-DD`, statements are named as later, where it is not the article's own. */
  asOf?: string | undefined;
  /** Those of the article's disputed questions of which a side was not found, the most telling first. */
  questions: LeftOutQuestion[];
  /** The packs that it rests on. */
  packs: PackName[];
}

export interface LeftOutQuestion {
  /** Of the proposition. */
  id: string;
  question: string;
  langs?: Langs<'question'> | undefined;
  /** One for each actor, in time order. */
  sides: LeftOutSide[];
}

/** Stands where something of a text is left out; the brackets say that the speaker did not say it so. */
export const LEFT_OUT = '[…]';

/** Words that somebody spoke, and parts of them; `LEFT_OUT` stands for the rest. */
export interface Cuts {
  /** All of them, then ever fewer sentences, of which the last carry the stance. */
  sentences: string[];
  /** The very words that carry it; absent where they are not known, or stand in another version. */
  carrying?: string | undefined;
}

/** What somebody stated whose side was not found, with the office held on the day of the statement. */
export interface LeftOutSide {
  statement: StatementView;
  /** Of its words, and of the same beside them. */
  cuts: { quote: Cuts; quoteBeside: Cuts };
  /** Later than which of the two days it was said. */
  later?: 'than-article' | 'than-day' | undefined;
}
