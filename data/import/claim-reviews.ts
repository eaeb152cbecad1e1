import type { Actor, Pack, Source } from '../../contract/pack.ts';
import { actorNames, foldedName } from '../check/actor-names.ts';
import { day, webAddress } from '../fields.ts';
import { kebab, untaken } from '../kebab.ts';
import { type ActorEntry, actor as actorSchema, type StatementEntry } from '../schema.ts';
import { statementId } from '../statement-id.ts';

/** What a set of fact checks gives to a pack. */
export interface ImportedReviews {
  actors: ActorEntry[];
  statements: StatementEntry[];
  /** How many say what the pack has already. */
  known: number;
  /** What lacks something that a statement needs, by number from 1 on, and what it lacks. */
  leftOut: { entry: number; reason: string }[];
}

/** JSON-LD, of which nothing is known before it is looked at. */
type Node = Record<string, unknown>;

/**
 * Finds the fact checks in a piece of JSON-LD: one object, a list, or an `@graph`.
 *
 * @param value anything
 */
export function claimReviews(value: unknown): Node[] {
  return [value]
    .flat()
    .flatMap((node) => (isNode(node) ? [node, ...[node['@graph'] ?? []].flat()] : []))
    .filter(isNode)
    .filter(isReview);
}

/**
 * Takes schema.org ClaimReviews as statements without relations: who is reported to have said what
 * and when, with the review as the source. What the review says about it is left behind, since a
 * pack gives no verdicts.
 *
 * @param reviews of `claimReviews`
 * @param pack the statements will go into; its actors are recognised by name
 */
export function statementsOf(reviews: readonly Node[], pack: Pack): ImportedReviews {
  const imported: ImportedReviews = { actors: [], statements: [], known: 0, leftOut: [] };
  const desk = new ImportDesk(pack, imported);
  reviews.forEach((review, index) => {
    const reason = desk.take(review);
    if (reason !== undefined) imported.leftOut.push({ entry: index + 1, reason });
  });
  return imported;
}

/** Takes reviews one after the other and remembers who and what it has seen. */
class ImportDesk {
  readonly #imported: ImportedReviews;
  readonly #actors: Actor[];
  readonly #actorIds: Set<string>;
  readonly #statementIds: Set<string>;
  readonly #known: Set<string>;

  constructor(pack: Pack, imported: ImportedReviews) {
    this.#imported = imported;
    this.#actors = [...pack.actors];
    this.#actorIds = new Set(pack.actors.map(({ id }) => id));
    this.#statementIds = new Set(pack.statements.map(({ id }) => id));
    this.#known = new Set(pack.statements.map(fingerprint));
  }

  /** @returns what the review lacks, if anything */
  take(review: Node): string | undefined {
    const item = only(review.itemReviewed);
    const paraphrase = plainText(review.claimReviewed);
    if (paraphrase === undefined) return 'has no claimReviewed';
    const source = sourceOf(review);
    if (source.url === undefined) return 'has no web address of the review';
    if (source.publisher === undefined) return 'does not name who published the review';
    const date = dayOf(item?.datePublished);
    if (date === undefined) return 'does not say when it was said (itemReviewed.datePublished)';
    const author = this.#actor(item);
    if (typeof author === 'string') return author;

    const statement = {
      id: statementId(author, date, paraphrase, this.#statementIds),
      actor: author.id,
      date,
      paraphrase,
      sources: [source],
      attribution: { kind: 'reported' as const, by: source.publisher },
    };
    if (this.#known.has(fingerprint(statement))) {
      this.#imported.known += 1;
      return undefined;
    }
    this.#known.add(fingerprint(statement));
    this.#statementIds.add(statement.id);
    this.#imported.statements.push(statement);
    this.#add(author);
    return undefined;
  }

  /** @returns the actor who said it, perhaps a new one, or why there is none */
  #actor(item: Node | undefined): Actor | string {
    const authors = [item?.author ?? []].flat();
    if (authors.length > 1) return 'names several authors of the claim';
    const [author] = authors;
    const name = plainText(isNode(author) ? author.name : author);
    if (name === undefined) return 'does not name who said it (itemReviewed.author)';
    const namesakes = this.#actors.filter((actor) =>
      actorNames(actor).some(
        ({ text, kind }) => kind !== 'surname' && foldedName(text) === foldedName(name),
      ),
    );
    if (namesakes.length > 1) {
      return `names "${name}", who may be ${namesakes.map(({ id }) => id).join(' or ')}`;
    }
    return namesakes[0] ?? this.#newActor(name, author);
  }

  #newActor(name: string, author: unknown): Actor | string {
    const id = kebab(name);
    if (id === '') return `names "${name}", of which no id can be made; add the actor first`;
    const person = !isNode(author) || typesOf(author).every((type) => !/Organization$/.test(type));
    const kind = person ? 'person' : 'organisation';
    return actorSchema.parse({ id: untaken(id, this.#actorIds), kind, name });
  }

  #add(actor: Actor): void {
    if (this.#actorIds.has(actor.id)) return;
    this.#actorIds.add(actor.id);
    this.#actors.push(actor);
    this.#imported.actors.push({ id: actor.id, kind: actor.kind, name: actor.name });
  }
}

function sourceOf(review: Node): Source {
  const publishers = [review.author, review.publisher].map((party) => plainText(only(party)?.name));
  const published = dayOf(review.datePublished);
  const title = plainText(review.name ?? review.headline);
  const url = webAddress.safeParse(review.url).data;
  const publisher = publishers.find((name) => name !== undefined);
  return {
    ...(url ? { url } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(title ? { title } : {}),
  };
}

/** The same words of the same actor in the same review are the same statement. */
function fingerprint({ actor, paraphrase, sources }: StatementEntry): string {
  return JSON.stringify([actor, paraphrase, sources?.[0]?.url]);
}

/** The day of a date or of a moment. */
function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' ? day.safeParse(value.slice(0, 10)).data : undefined;
}

function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.replaceAll(/\s+/g, ' ').trim() || undefined;
}

/** The node, or the first of a list of them. */
function only(value: unknown): Node | undefined {
  const [first] = [value].flat();
  return isNode(first) ? first : undefined;
}

function isReview(node: Node): boolean {
  return typesOf(node).some((type) => /(^|[/:])ClaimReview$/.test(type));
}

function typesOf(node: Node): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
