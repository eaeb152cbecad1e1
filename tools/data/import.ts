import { existsSync, readFileSync, statSync } from 'node:fs';
import { claimReviews } from '../../data/import/claim-reviews.ts';
import { PACK_SECTIONS } from '../../data/problem.ts';
import { BadArguments, readOptions } from './arguments.ts';
import { importPack } from './import-pack.ts';
import { importReviews } from './import-reviews.ts';
import { Refusal } from './refusal.ts';
import { type Command, EXIT } from './terminal.ts';

/** `import FILE --into FOLDER`: takes a one-file pack, or ClaimReviews as JSON-LD. */
export const importFile: Command = async (args, terminal) => {
  const { values, positionals } = readOptions(args, { into: { type: 'string' } });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new BadArguments('Name one file to import.');
  if (!values.into) throw new BadArguments('Say --into which folder.');
  const value = readJson(path);
  if (isPack(value)) {
    await importPack(value, values.into, terminal);
    return EXIT.fine;
  }
  const reviews = claimReviews(value);
  if (reviews.length === 0) {
    throw new Refusal(`${path} holds neither a one-file pack nor a ClaimReview.`);
  }
  return importReviews(reviews, values.into, terminal);
};

function readJson(path: string): unknown {
  if (!existsSync(path)) throw new Refusal(`There is no file ${path}.`);
  if (statSync(path).isDirectory()) throw new Refusal(`${path} is a folder; name a file.`);
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${path} is not JSON: ${reason}.`);
  }
}

/** Anything with a part of a pack is meant as one, so that its faults are told. */
function isPack(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return PACK_SECTIONS.some((section) => Object.hasOwn(value, section));
}
