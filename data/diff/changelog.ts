import type { PackSection } from '../../contract/problem.ts';
import type { FieldChange } from './changed-fields.ts';
import type { EntryChange } from './pack-diff.ts';

const HEADINGS: Record<PackSection, string> = {
  pack: 'The pack itself',
  actors: 'Actors',
  topics: 'Topics',
  propositions: 'Propositions',
  events: 'Events',
  statements: 'Statements',
  relations: 'Relations',
  locales: 'Translations',
};

/**
 * What changed, as a reader would be told: a heading a kind of entry, a line an entry, below it
 * what each changed field was and is.
 *
 * @returns lines without a line break at the end
 */
export function changelog(changes: readonly EntryChange[]): string {
  if (changes.length === 0) return 'Nothing changed.';
  return Object.entries(Object.groupBy(changes, ({ section }) => section))
    .map(([section, own]) => [HEADINGS[section as PackSection], ...own.flatMap(entry)].join('\n'))
    .join('\n\n');
}

function entry({ section, id, kind, title, fields }: EntryChange): string[] {
  const word = { added: 'Added', removed: 'Removed', changed: 'Changed' }[kind];
  const head = section === 'pack' ? `  ${word}:` : `  ${word} ${id} (${title})`;
  return [head, ...fields.map((change) => `    ${fieldChange(change)}`)];
}

function fieldChange(change: FieldChange): string {
  const { field, before, after } = change;
  const name = inWords(field);
  if (!('before' in change)) return `${name}: added ${value(after)}`;
  if (!('after' in change)) return `${name}: removed ${value(before)}`;
  return `${name}: from ${value(before)} to ${value(after)}`;
}

/** `stances[p-ferry].stance` becomes `stances (p-ferry), stance`. */
function inWords(field: string): string {
  const [, list, item, rest] = /^(.*?)\[(.*)\](.*)$/.exec(field) ?? [];
  if (list !== undefined) return `${inWords(list)} (${item})${inWords(rest ?? '')}`;
  return field
    .replaceAll(/[a-z][A-Z]/g, (pair) => `${pair[0]} ${pair[1]?.toLowerCase()}`)
    .replaceAll('.', ', ');
}

function value(given: unknown): string {
  if (typeof given === 'boolean') return given ? 'yes' : 'no';
  if (typeof given === 'string') return /\s/.test(given) ? `“${given}”` : given;
  if (Array.isArray(given)) return given.length > 0 ? given.map(value).join('; ') : 'nothing';
  if (typeof given !== 'object' || given === null) return String(given);
  const { text, lang, kind, stance, proposition, supports, ...rest } = given as Record<
    string,
    unknown
  >;
  const words = Array.isArray(supports) && supports.length > 0 ? supports : undefined;
  const notes = [lang, kind].filter((note) => note !== undefined);
  return [
    ...(text === undefined ? [] : [`“${text}”`]),
    ...(notes.length > 0 ? [`(${notes.join(', ')})`] : []),
    ...(stance === undefined ? [] : [`${stance} ${proposition}`]),
    ...(words === undefined ? [] : [`in the words ${words.map(value).join(', ')}`]),
    Object.entries(rest)
      .filter(([, item]) => !(Array.isArray(item) && item.length === 0))
      .map(([key, item]) => `${inWords(key)} ${value(item)}`)
      .join(', '),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
