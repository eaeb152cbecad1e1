import { reportSchema } from './report-schema.ts';
import { overlay, packSchema } from './schema.ts';
import { z } from './zod.ts';

/**
 * JSON Schemas for editors and other programs, made from the schemas that packs and reports are
 * held to.
 *
 * @returns by path inside `data/`
 */
export function jsonSchemas(): Record<string, unknown> {
  const sections = Object.entries(packSchema.shape).map(([section, schema]) => [
    `schema/${section}.schema.json`,
    section === 'locales'
      ? described(overlay, "A pack's locales/<language>.json")
      : described(schema, `A pack's ${section}.json`),
  ]);
  return Object.fromEntries([
    ...sections,
    ['schema/one-file-pack.schema.json', described(packSchema, 'A pack in one file')],
    ['report.schema.json', described(reportSchema, 'The report of one scanned page')],
  ]);
}

function described(schema: z.core.$ZodType, title: string): unknown {
  return { title, ...z.toJSONSchema(schema, { io: 'input' }) };
}
