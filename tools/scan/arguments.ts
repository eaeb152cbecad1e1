import { BadArguments, readOptions } from '../data/arguments.ts';
import { type Given, readGiven } from './given.ts';

/** What `npm run -s scan` was asked for. */
export interface ScanArguments {
  /** Files by path; none where lines are read from standard input. */
  files: string[];
  jsonl: boolean;
  packs: string[] | undefined;
  /** Of all files and of the lines that do not say it themselves. */
  given: Given;
  withText: boolean;
  explain: boolean;
}

/** @throws BadArguments where they make no sense */
export function readArguments(args: readonly string[]): ScanArguments {
  const { values, positionals: files } = readOptions(args, {
    url: { type: 'string' },
    lang: { type: 'string' },
    pack: { type: 'string', multiple: true },
    'with-text': { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    jsonl: { type: 'boolean', default: false },
  });
  const { jsonl, explain, pack: packs, 'with-text': withText, url, lang } = values;
  if (jsonl && files.length > 0) {
    throw new BadArguments('--jsonl reads standard input and takes no FILE.');
  }
  if (!jsonl && files.length === 0) throw new BadArguments('Name a FILE, or say --jsonl.');
  const given = readGiven({ url, lang }, (fault) => {
    throw new BadArguments(`${fault}.`.replace(/^"(\w+)"/, '--$1'));
  });
  return { files, jsonl, packs, given, withText, explain };
}
