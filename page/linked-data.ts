import type { LinkedThing } from './linked-thing.ts';

/** Beyond these sizes the data is not about one article, and reading it would cost too much. */
const MAX_TOTAL_LENGTH = 1_000_000;
const MAX_THINGS = 2_000;
/** What is damaged is looked through no further than this. */
const MAX_SALVAGED_LENGTH = 100_000;

/** Where a page nests the thing it is about. Lists of teasers (`itemListElement`) are not among them. */
const NESTING_KEYS = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** The scripts of a page that hold JSON-LD. */
export function linkedDataScripts(document: Document): Element[] {
  return [...document.querySelectorAll('script[type^="application/ld+json" i]')];
}

/**
 * Reads the JSON-LD of a page, in the order in which it stands there.
 * Damaged JSON is searched for the few fields that matter, since one stray line break in a headline
 * makes a whole script unreadable. Never throws.
 */
export function readLinkedData(
  document: Document,
  scripts = linkedDataScripts(document),
): LinkedThing[] {
  const things: LinkedThing[] = [];
  let length = 0;
  for (const script of scripts) {
    const text = script.textContent ?? '';
    if (length + text.length > MAX_TOTAL_LENGTH) continue;
    length += text.length;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      things.push(...salvage(text));
      continue;
    }
    gather(value, things);
  }
  return things;
}

function gather(root: unknown, things: LinkedThing[]): void {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MAX_THINGS; at++) {
    const value = queue[at];
    if (Array.isArray(value)) {
      for (const item of value.slice(0, Math.max(0, MAX_THINGS - queue.length))) queue.push(item);
    } else if (isRecord(value)) {
      const types = typeNames(value['@type']);
      if (types.length > 0) {
        things.push({
          types,
          headline: firstText(value.headline) ?? firstText(value.name),
          url: firstText(value.url) ?? idOf(value.mainEntityOfPage) ?? idOf(value),
          published: firstText(value.datePublished),
          lang: firstText(value.inLanguage),
        });
      }
      for (const key of NESTING_KEYS) {
        if (typeof value[key] === 'object') queue.push(value[key]);
      }
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  // A value in a language has its text in it, and no further value.
  const text = isRecord(first) ? first['@value'] : first;
  return typeof text === 'string' ? text.trim() || undefined : undefined;
}

function idOf(value: unknown): string | undefined {
  return isRecord(value) ? firstText(value['@id']) : firstText(value);
}

function typeNames(value: unknown): string[] {
  const names: string[] = [];
  for (const name of Array.isArray(value) ? value : [value]) {
    if (typeof name === 'string') names.push(withoutVocabulary(name.trim()));
  }
  return names;
}

function withoutVocabulary(name: string): string {
  return name.slice(
    Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'), name.lastIndexOf(':')) + 1,
  );
}

/** Finds the first article type of a damaged script and the fields that stand near it. */
function salvage(text: string): LinkedThing[] {
  const source = text.slice(0, MAX_SALVAGED_LENGTH).replaceAll('&quot;', '"');
  const type =
    /"@type"\s{0,20}:\s{0,20}(?:\[[^\]]{0,200}?)?"(?:[^"]{0,100}[/#:])?(\w{0,40}(?:Article|BlogPosting))"/.exec(
      source,
    );
  if (type?.[1] === undefined) return [];
  return [
    {
      types: [type[1]],
      headline: field(source, 'headline'),
      published: field(source, 'datePublished'),
      lang: field(source, 'inLanguage'),
    },
  ];
}

function field(source: string, name: string): string | undefined {
  const start = source.indexOf(`"${name}"`);
  if (start < 0) return undefined;
  const value = /^\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(source.slice(start + name.length + 2));
  return value?.[1]?.replace(/\\(["/\\])/g, '$1').trim() || undefined;
}
