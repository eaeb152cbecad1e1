import type {
  Actor,
  Pack,
  PackEvent,
  PackInfo,
  QuoteVariant,
  Relation,
  Source,
  Statement,
} from '../../contract/pack.ts';

/**
 * A pack as schema.org JSON-LD: statements as `Claim` with their words as `Quotation`, speakers as
 * `Person` or `Organization`. What schema.org has no word for keeps ours: a stance is a `Role`
 * whose `roleName` is ours, a relation a `CreativeWork` about two claims, its kind in
 * `additionalType`; the tier of a source stands in its `additionalType` as well.
 */

/** A node of the graph; fields that are undefined are left out. */
type Node = Record<string, unknown>;

/** @returns the document, to be written as JSON */
export function jsonLd(pack: Pack): unknown {
  return { '@context': JSON_LD_CONTEXT, '@graph': jsonLdNodes(pack).map((make) => make()) };
}

export const JSON_LD_CONTEXT = 'https://schema.org';

/**
 * The nodes of the graph in its order, each made when it is asked for: a large pack has many.
 * @param day `YYYY-MM-DD`, where the pack is told as it was on a day: the end of what it covers
 */
export function jsonLdNodes(pack: Pack, day?: string): (() => unknown)[] {
  const [editors] = pack.pack.languages;
  return [
    () => dataset(pack.pack, day),
    ...pack.actors.map((actor) => () => speaker(actor)),
    ...pack.topics.map(
      ({ id, label, description }) =>
        () =>
          node('DefinedTerm', reference('topic', id), { name: label, description }),
    ),
    ...pack.propositions.map(
      ({ id, text, question, topic }) =>
        () =>
          node('Statement', reference('proposition', id), {
            text,
            mainEntity: question && node('Question', {}, { name: question, inLanguage: editors }),
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

function dataset(info: PackInfo, day: string | undefined): Node {
  const { id, title, description, version, updated, licence, languages, maintainers } = info;
  return node('Dataset', reference('pack', id), {
    name: title,
    description,
    version,
    dateModified: updated,
    temporalCoverage: day && `../${day}`,
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
  return node('Claim', reference('statement', id), {
    text: paraphrase ?? quote?.text,
    inLanguage: paraphrase === undefined ? quote?.lang : editors,
    author,
    ...said,
    datePublished: first?.published,
    firstAppearance: first?.published === undefined ? undefined : work(first),
    isBasedOn: some(statement.restates.map((earlier) => reference('statement', earlier))),
    appearance: some([...quotations(statement, said), ...sources.map(work)]),
    about: some([
      ...(topic ? [reference('topic', topic)] : []),
      ...stances.map(({ proposition, stance, supports }) =>
        node(
          'Role',
          {},
          {
            roleName: stance,
            description: supports.join(' … '),
            about: reference('proposition', proposition),
          },
        ),
      ),
    ]),
    comment: statement.note && node('Comment', {}, { text: statement.note, inLanguage: editors }),
    // An interview or a summit as often as a place.
    description: venue,
    recordedAt: event && reference('event', event),
  });
}

/**
 * The words of a statement in every form. What is known to be a translation points to the words as
 * spoken, and nothing else does.
 */
function quotations(statement: Statement, said: Node): Node[] {
  const { id, actor, quote, originalQuote, quoteVariants } = statement;
  const speaker = reference('actor', actor);
  const original = originalQuote
    ? { ...reference('original', id), lang: originalQuote.lang }
    : quote?.original && { ...reference('quotation', id), lang: quote.lang };
  const translationOf = (lang: string | undefined) =>
    original && lang !== original.lang ? { '@id': original['@id'] } : undefined;
  const printed = ({ text, lang, url, publisher }: QuoteVariant) => ({
    text,
    inLanguage: lang,
    spokenByCharacter: speaker,
    isPartOf: url || publisher ? work({ url, publisher }) : undefined,
  });
  return [
    ...(quote
      ? [
          node('Quotation', reference('quotation', id), {
            ...printed(quote),
            creator: speaker,
            translator:
              quote.translationBy && node('Organization', {}, { name: quote.translationBy }),
            translationOfWork: quote.original === false ? translationOf(quote.lang) : undefined,
            ...said,
          }),
        ]
      : []),
    ...(originalQuote
      ? [
          node('Quotation', reference('original', id), {
            ...printed(originalQuote),
            creator: speaker,
            ...said,
          }),
        ]
      : []),
    ...quoteVariants.map((variant) =>
      node(
        'Quotation',
        {},
        { ...printed(variant), translationOfWork: translationOf(variant.lang) },
      ),
    ),
  ];
}

function relation(one: Relation, editors: string | undefined): Node {
  const { id, kind, a, b, proposition, propositionB, explanation, status, resolvedBy } = one;
  return node('CreativeWork', reference('relation', id), {
    additionalType: kind,
    text: explanation,
    inLanguage: explanation && editors,
    creativeWorkStatus: status,
    about: [
      reference('statement', a),
      reference('statement', b),
      ...[proposition, propositionB].flatMap((on) => (on ? [reference('proposition', on)] : [])),
    ],
    description: resolvedBy && `Resolved by ${resolvedBy}`,
  });
}

function work(source: Source): Node {
  const { url, publisher, published, title, lang, archive, tier, copyOf } = source;
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
      additionalType: tier,
      isBasedOn:
        copyOf &&
        node('CreativeWork', {}, { publisher: node('Organization', {}, { name: copyOf }) }),
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
