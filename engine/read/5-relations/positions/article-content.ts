import type {
  Annotations,
  ArticleContent as Carried,
  Claim,
} from '../../../../contract/annotations.ts';
import type { PackRecord } from '../../../pack/pack-index.ts';

/** What an article carries of what the packs know, for looking things up. */
export interface ArticleContent {
  /** Ids of the statements that it quotes or reports. */
  statements: ReadonlySet<string>;
  /** Questions that it has an actor speak to, whichever statement is meant. */
  views: Carried['views'];
  /** Actors whom it names or may let speak in words that were matched to nothing. */
  maybeHeard: ReadonlySet<string>;
}

/** Where there is no article, or none that was read. */
export const NOTHING_CARRIED: Carried = { statements: [], views: [], maybeHeard: [] };

/** An article as far as it decides how statements are shown. */
export interface ArticleContext {
  index: PackRecord;
  content: ArticleContent;
  /** Day it was published, `YYYY-MM-DD`. */
  published?: string | undefined;
}

/** The content of an article as it travels between the parts of the extension, each entry once. */
export function carriedBy({
  claims,
  maybeHeard,
}: Pick<Annotations, 'claims' | 'maybeHeard'>): Carried {
  const views = new Map<string, Carried['views'][number]>();
  for (const { speaker, propositions } of claims) {
    if (speaker === undefined) continue;
    for (const { id } of propositions)
      views.set(`${speaker} ${id}`, { actor: speaker, proposition: id });
  }
  return {
    statements: [...new Set(claims.flatMap(({ statements }) => statements))],
    views: [...views.values()],
    maybeHeard,
  };
}

/** What of an article a claim is: the part that its differences have to touch. */
export function touchedBy({
  speaker,
  statements,
  propositions,
}: Pick<Claim, 'speaker' | 'statements' | 'propositions'>): Pick<
  ArticleContent,
  'statements' | 'views'
> {
  const views =
    speaker === undefined || statements.length > 0
      ? []
      : propositions.map(({ id }) => ({ actor: speaker, proposition: id }));
  return { statements: new Set(statements), views };
}

/** Makes the content of an article ready for looking things up. */
export function contentOf({ statements, views, maybeHeard }: Carried): ArticleContent {
  return {
    statements: new Set(statements),
    views,
    maybeHeard: new Set(maybeHeard),
  };
}
