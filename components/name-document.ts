import { words } from './strings.ts';

/** Says of a document of ours which language it is in and how it runs, and gives it its title. */
export function nameDocument(document: Document, title: string): void {
  document.documentElement.lang = words.lang;
  document.documentElement.dir = words.dir;
  document.title = title;
}
