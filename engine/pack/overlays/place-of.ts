import type { EditorsText } from './editors-texts.ts';

/** Names a text of a pack among all others of it. */
export function placeOf({ section, id, field }: Pick<EditorsText, 'section' | 'id' | 'field'>) {
  return `${section} ${id} ${field}`;
}
