import type { Annotations } from '../../contract/annotations.ts';

/** Ids of all statements that an article reports, each once, in the order of the text. */
export function reportedIn({ claims }: Pick<Annotations, 'claims'>): string[] {
  return [...new Set(claims.flatMap(({ statements }) => statements))];
}
