import type {
  Actor,
  Pack,
  PackEvent,
  PackInfo,
  Relation,
  Source,
  Statement,
} from '../../contract/pack.ts';

/**
 * A pack as schema.org JSON-LD: statements as `Claim` with their words as `Quotation`, speakers as
 * `Person` or `Organization`. What schema.org has no word for keeps ours: a stance is a `Role`
 * whose `roleName` is ours, a relation a `CreativeWork` about two claims, its kind in
 * `additionalType`.
 */

/** A node of the graph; fields that are undefined are left out. */
type Node = Record<string, unknown>;

/** @returns the document, to be written as JSON */
export function jsonLd(pack: Pack): unknown {
  return { '@context': JSON_LD_CONTEXT, '@graph': jsonLdNodes(pack).map((make) => make()) };
}

export const JSON_LD_CONTEXT = 'https://schema.org';

/** The nodes of the graph in its order, each made when it is asked for: a large pack has many. */
export function jsonLdNodes(pack: Pack): (() => unknown)[] {
  const [editors] = pack.pack.languages;
  return [
    () => dataset(pack.pack),
    ...pack.actors.map((actor) => () => speaker(actor)),
    ...pack.topics.map(
      ({ id, label, description }) =>
        () =>
          node('DefinedTerm', reference('topic', id), { name: label, description }),
    ),
    ...pack.propositions.map(
      ({ id, text, topic }) =>
        () =>
          node('Statement', reference('proposition', id), {
            text,
            inLanguage: editors,
            about: topic && reference('topic', topic),
          }),
    ),
    ...pack.events.map((event) => () => happening(event)),
    ...pack.statements.map((statement) => () => claim(statement, editors)),
    ...pack.relations.map((one) => () => relation(one, editors)),
  ];
}

function happening({ id, name, date, until, place }: PackEvent): Node {
  return node('Event', reference('event', id), {
    name,
    startDate: date,
    endDate: until,
    location: place && node('Place', {}, { name: place }),
  });
}

function dataset(info: PackInfo): Node {
  const { id, title, description, version, updated, licence, languages, maintainers } = info;
  return node('Dataset', reference('pack', id), {
    name: title,
    description,
    version,
    dateModified: updated,
    license: licence && node('CreativeWork', {}, { name: licence }),
    inLanguage: some(languages),
    creditText: maintainers.join(', '),
  });
}

function speaker({ id, kind, name, aliases, roles, wikidata }: Actor): Node {
  const others = aliases.filter(({ kind: form }) => form !== 'inflection').map(({ text }) => text);
  const person = kind === 'person';
  return node(person ? 'Person' : 'Organization', reference('actor', id), {
    name,
    alternateName: some([...new Set(others)].filter((other) => other !== name)),
    jobTitle: person ? some([...new Set(roles.map(({ title }) => title))]) : undefined,
    sameAs: wikidata && `https://www.wikidata.org/entity/${wikidata}`,
  });
}

function claim(statement: Statement, editors: string | undefined): Node {
  const { id, actor, quote, paraphrase, sources, topic, event, stances, venue } = statement;
  const first = earliest(sources);
  const said = { dateCreated: statedDate(statement) };
  const author = reference('actor', actor);
  const quotation =
    quote &&
    node('Quotation', reference('quotation', id), {
      text: quote.text,
      inLanguage: quote.lang,
      creator: author,
      spokenByCharacter: author,
      ...said,
    });
  const translations = statement.quoteVariants.map(({ text, lang, url, publisher }) =>
    node(
      'Quotation',
      {},
      {
        text,
        inLanguage: lang,
        spokenByCharacter: author,
        translationOfWork:
          quotation && lang !== quote?.lang ? reference('quotation', id) : undefined,
        isPartOf: url || publisher ? work({ url, publisher }) : undefined,
      },
    ),
  );
  return node('Claim', reference('statement', id), {
    text: paraphrase ?? quote?.text,
    inLanguage: paraphrase === undefined ? quote?.lang : editors,
    author,
    ...said,
    datePublished: first?.published,
    firstAppearance: first?.published === undefined ? undefined : work(first),
    appearance: some([...(quotation ? [quotation] : []), ...translations, ...sources.map(work)]),
    about: some([
      ...(topic ? [reference('topic', topic)] : []),
      ...stances.map(({ proposition, stance }) =>
        node('Role', {}, { roleName: stance, about: reference('proposition', proposition) }),
      ),
    ]),
    // An interview or a summit as often as a place.
    description: venue,
    recordedAt: event && reference('event', event),
  });
}

function relation(one: Relation, editors: string | undefined): Node {
  const { id, kind, a, b, proposition, explanation, status, resolvedBy } = one;
  return node('CreativeWork', reference('relation', id), {
    additionalType: kind,
    text: explanation,
    inLanguage: explanation && editors,
    creativeWorkStatus: status,
    about: [
      reference('statement', a),
      reference('statement', b),
      ...(proposition ? [reference('proposition', proposition)] : []),
    ],
    description: resolvedBy && `Resolved by ${resolvedBy}`,
  });
}

function work({ url, publisher, published, title, lang, archive }: Source): Node {
  return node(
    'CreativeWork',
    {},
    {
      url,
      name: title,
      publisher: publisher && node('Organization', {}, { name: publisher }),
      datePublished: published,
      inLanguage: lang,
      archivedAt: archive,
    },
  );
}

/** The source with the earliest day; one without a day only where none has one. */
function earliest(sources: readonly Source[]): Source | undefined {
  return sources.toSorted((a, b) => {
    const [day = '9', other = '9'] = [a.published, b.published];
    return day < other ? -1 : Number(day > other);
  })[0];
}

/** As much of the date as is known; ISO 8601 has no way to say that it is approximate. */
function statedDate({ date, datePrecision }: Statement): string | undefined {
  if (datePrecision === 'year') return date?.slice(0, 4);
  return datePrecision === 'month' ? date?.slice(0, 7) : date;
}

/** Ids of different kinds of entry may be equal, and an id may hold any character. */
function reference(kind: string, id: string): { '@id': string } {
  return { '@id': `#${kind}-${encodeURIComponent(id)}` };
}

function node(type: string, identity: Node, fields: Node): Node {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return { '@type': type, ...identity, ...Object.fromEntries(known) };
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
