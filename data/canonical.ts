import { packSchema } from './schema.ts';
import { z } from './zod.ts';

/**
 * The one way to write a pack's file, so that a change shows as the lines that changed: fields in
 * the order of the schema, entries by id, two spaces, one line where it fits.
 */

/** Characters in a line, as everywhere in the project. */
const LINE_WIDTH = 100;

type Section = keyof typeof packSchema.shape;

/**
 * @param value the content of a file that `packSchema` accepts, defaults not filled in
 * @param section which part of a pack it holds; `all` for a one-file pack
 * @returns the text of the file, with a line break at its end
 */
export function canonicalText(value: unknown, section: Section | 'all'): string {
  return jsonText(ordered(value, schemaOf(value, section)));
}

/**
 * A one-file pack with its fields and entries in canonical order.
 *
 * @param pack what `packSchema` accepts
 */
export function canonicalValue(pack: unknown): unknown {
  return ordered(pack, packSchema);
}

/**
 * JSON as the project writes it: two spaces, and one line for what fits into one.
 *
 * @returns the text of a file, with a line break at its end
 */
export function jsonText(value: unknown): string {
  return `${written(value, 0, 0, 0)}\n`;
}

function schemaOf(value: unknown, section: Section | 'all'): z.core.$ZodType {
  if (section === 'all') return packSchema;
  const schema = packSchema.shape[section];
  return Array.isArray(value) ? schema : entrySchema(schema);
}

function entrySchema(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodMiniArray ? inner.def.element : inner;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodMiniDefault || schema instanceof z.ZodMiniOptional
    ? unwrapped(schema.def.innerType)
    : schema;
}

function ordered(value: unknown, wrapped: z.core.$ZodType): unknown {
  const schema = unwrapped(wrapped);
  if (Array.isArray(value) && schema instanceof z.ZodMiniArray) {
    const entries = value.map((entry) => ordered(entry, schema.def.element));
    return entries.every(hasId) ? entries.toSorted(byId) : entries;
  }
  if (typeof value !== 'object' || value === null) return value;
  const shape = schema instanceof z.ZodMiniObject ? schema.shape : undefined;
  const keys = shape ? Object.keys(shape) : Object.keys(value).sort();
  return Object.fromEntries(
    keys
      .filter((key) => Object.hasOwn(value, key))
      .map((key) => {
        const inner: unknown = Reflect.get(value, key);
        return [key, shape?.[key] ? ordered(inner, shape[key]) : inner];
      }),
  );
}

function hasId(entry: unknown): entry is { id: string } {
  return (
    typeof entry === 'object' && entry !== null && typeof Reflect.get(entry, 'id') === 'string'
  );
}

/** By code unit, so that the order does not depend on the machine's language. */
function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/**
 * @param indent spaces before the value's own lines
 * @param column characters before the value in its first line
 * @param after characters after it in its last line: a comma or nothing
 */
function written(value: unknown, indent: number, column: number, after: number): string {
  const line = inOneLine(value);
  const fits = column + line.length + after <= LINE_WIDTH;
  // Entries stand apart even where they are short.
  const whole = fits && !hasEntries(value);
  if (whole || typeof value !== 'object' || value === null) return line;
  const inner = indent + 2;
  const items = Object.entries(value).map(([key, item], at, all) => {
    const start = ' '.repeat(inner) + (Array.isArray(value) ? '' : `${JSON.stringify(key)}: `);
    return start + written(item, inner, start.length, at < all.length - 1 ? 1 : 0);
  });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

function hasEntries(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasId) : hasId(value);
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${inOneLine(item)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
