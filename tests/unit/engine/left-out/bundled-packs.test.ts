import { describe, expect, test } from 'vitest';
import type { DraftRun, DraftWords } from '../../../../contract/draft.ts';
import { LEFT_OUT } from '../../../../contract/left-out.ts';
import type { Statement } from '../../../../contract/pack.ts';
import type { Language } from '../../../../contract/settings.ts';
import type { ViewContext } from '../../../../engine/present/context.ts';
import { leftOutSide } from '../../../../engine/present/left-out/left-out-side.ts';
import { wordsIn } from '../../../../engine/present/left-out/runs.ts';
import { MOST_WORDS, sideRuns } from '../../../../engine/present/left-out/side.ts';
import { statementView } from '../../../../engine/present/statement-view.ts';
import {
  contentOf,
  NOTHING_CARRIED,
} from '../../../../engine/read/5-relations/positions/article-content.ts';
import { LANGUAGES } from '../../../../locales/languages.ts';
import { loadIndex } from '../../../../tools/scan/load-index.ts';
import { readerOf } from '../../../../tools/scan/reader-of.ts';
import { wordsOf } from './light-pack.ts';

const index = loadIndex(undefined);
const statements = [...index.statements.values()].map(({ entry }) => entry);

function contextIn(lang: Language): ViewContext {
  return { index, content: contentOf(NOTHING_CARRIED), reader: readerOf(lang, index) };
}

function drafted({ id, stances }: Statement, context: ViewContext, words: DraftWords): DraftRun[] {
  const view = statementView(id, context, stances[0]?.proposition);
  if (!view) throw new Error(`There is no ${id}.`);
  return sideRuns(leftOutSide(view, stances[0]?.supports ?? [], context), undefined, words);
}

/** In these the words are oftenest too long for one side, so that their substance stands alone. */
const LONG_WORDED: readonly Language[] = ['fr', 'es'];

/** What stands in quotation marks. */
function quotedIn(runs: readonly DraftRun[], words: DraftWords): string[] {
  const [open = ''] = words.leftOut.spoken('\n').split('\n');
  return runs.flatMap(({ text }, at) => (runs[at - 1]?.text === open ? [text] : []));
}

describe.each(Object.keys(LANGUAGES) as Language[])('every statement, drafted in %s', (lang) => {
  const context = contextIn(lang);
  const words = wordsOf(lang);
  const all = statements.map((statement) => ({
    statement,
    runs: drafted(statement, context, words),
  }));

  test('has nothing in quotation marks but what the pack has letter for letter', () => {
    const invented = all.flatMap(({ statement, runs }) => {
      const { quote, originalQuote, quoteVariants } = statement;
      const texts = [quote, originalQuote, ...quoteVariants].flatMap((one) => one?.text ?? []);
      return quotedIn(runs, words)
        .flatMap((quoted) => quoted.split(LEFT_OUT))
        .filter((part) => !texts.some((text) => text.includes(part.trim())))
        .map((part) => `${statement.id}: ${part}`);
    });
    expect(invented).toEqual([]);
  });

  test('quotes mostly where there is anything to quote', () => {
    const quotable = all.filter(({ statement }) => statement.quote);
    const silent = quotable.filter(({ runs }) => quotedIn(runs, words).length === 0);
    expect(silent.length / quotable.length).toBeLessThan(LONG_WORDED.includes(lang) ? 0.25 : 0.1);
  });

  test('is short enough', () => {
    const long = all.filter(({ runs }) => wordsIn(runs) > MOST_WORDS);
    expect(long.map(({ statement }) => statement.id)).toEqual([]);
  });
});
