import type { PackName } from './dossier.ts';
import type { LeftOutSide, NamedArticle } from './left-out.ts';
import type { Langs } from './views.ts';

/** What an article states, as questions, with answers from the packs. */
export interface LessonView {
  article: NamedArticle;
  tasks: LessonTask[];
  /** The packs that it rests on. */
  packs: PackName[];
}

/** One question that the article has somebody speak to, or a statement that speaks to none. */
export interface LessonTask {
  /** Absent for a statement that takes no stance. */
  question?: string | undefined;
  langs?: Langs<'question'> | undefined;
  /** What the article quotes or reports. */
  stated: LeftOutSide[];
  /** Names of those whom it has speak in words that are no statement of the packs. */
  heard: string[];
  /** Who said otherwise, in time order. */
  otherwise: LessonAnswer[];
}

export interface LessonAnswer {
  side: LeftOutSide;
  /** What exactly differs, where editors say so; `lang` where that is not in the reader's language. */
  explanation?: { text: string; lang?: string | undefined } | undefined;
  /** Of which event it was said, where that is known of it and of what the article has. */
  occasion?: { event: string; lang?: string | undefined; isSame: boolean } | undefined;
}
