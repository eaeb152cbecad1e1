import type { Language } from '../../contract/settings.ts';
import { LANGUAGES } from '../../locales/languages.ts';
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
  /** The language of a sheet of questions, where that is wanted in place of a report. */
  lesson: Language | undefined;
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
    lesson: { type: 'string' },
  });
  const { jsonl, explain, pack: packs, 'with-text': withText, url, lang } = values;
  if (jsonl && files.length > 0) {
    throw new BadArguments('--jsonl reads standard input and takes no FILE.');
  }
  if (!jsonl && files.length === 0) throw new BadArguments('Name a FILE, or say --jsonl.');
  const lesson = values.lesson === undefined ? undefined : readLanguage(values.lesson);
  if (lesson !== undefined && (withText || explain || files.length !== 1)) {
    throw new BadArguments('--lesson takes one FILE and makes no report of it.');
  }
  const given = readGiven({ url, lang }, (fault) => {
    throw new BadArguments(`${fault}.`.replace(/^"(\w+)"/, '--$1'));
  });
  return { files, jsonl, packs, given, withText, explain, lesson };
}

function readLanguage(code: string): Language {
  const known = Object.keys(LANGUAGES) as Language[];
  const language = known.find((one) => one === code);
  if (language !== undefined) return language;
  throw new BadArguments(`--lesson is in one of ${known.join(', ')}; "${code}" is none of them.`);
}
