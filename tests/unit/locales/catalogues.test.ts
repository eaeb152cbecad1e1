import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../locales/catalogues.ts';
import { type Catalogue, en } from '../../../locales/en.ts';
import { leavesOf, textsOf } from './texts.ts';

const others = Object.entries(catalogues).filter(([language]) => language !== 'en');
const all = Object.entries(catalogues);

/** What reads as in English because it is a name, a symbol or the same word in that language. */
const AS_IN_ENGLISH_EVERYWHERE = ['dir', 'name', 'number', 'why.packAsOf', 'popup.title'];
const AS_IN_ENGLISH: Record<string, string[]> = {
  uk: ['card.label', 'why.percent', 'leftOut.colon', 'leftOut.semicolon'],
  de: ['card.label', 'dossier.filter', 'dossier.title', 'leftOut.colon', 'leftOut.semicolon'],
  fr: [
    'statement.sources',
    'dossier.date',
    'popup.kinds.proposition',
    'dossier.question',
    'dossier.relation',
    'dossier.relationsBetween',
    'dossier.title',
    'leftOut.article',
    'options.sites',
    'options.siteColumn',
    'options.version',
  ],
  tr: ['card.label', 'leftOut.colon', 'leftOut.semicolon', 'leftOut.spoken', 'options.siteColumn'],
  es: ['card.label', 'dossier.actor', 'dossier.lanes.denies', 'leftOut.colon', 'leftOut.semicolon'],
};

/** Words that judge people or hide who speaks; our own prose does without them. */
const VERDICTS: Record<string, RegExp> = {
  en: word('lie[sd]?|liar|false|falsely|admit(s|ted)?|claim(s|ed)|contradict\\w*|wrongly'),
  uk: word(
    'брех\\p{L}*|бреш\\p{L}*|неправд\\p{L}*|фейк\\p{L}*|визна(в|ла|ли|є)|зізна\\p{L}*|нібито|супереч\\p{L}*|твердить|маніпул\\p{L}*',
  ),
  de: word(
    'lüg\\p{L}*|gelogen|unwahr\\p{L}*|fälschlich\\p{L}*|gibt zu|gab zu|zugegeben|angeblich\\p{L}*|behaupt\\p{L}*|widerspr\\p{L}*|unterstell\\p{L}*',
  ),
  fr: word(
    'ment(ir|eur|euse|songe\\p{L}*|i)|faux|fausse\\p{L}*|avou\\p{L}*|prétend\\p{L}*|contredi\\p{L}*|contradict\\p{L}*|à tort|soi-disant',
  ),
  tr: word(
    'yalan\\p{L}*|sahte\\p{L}*|itiraf\\p{L}*|iddia\\p{L}*|çelişk\\p{L}*|çeliş\\p{L}*|sözde|güya',
  ),
  es: word(
    'mentir\\p{L}*|mient(e|en|o)|fals\\p{L}*|admit\\p{L}*|reconoció|supuest\\p{L}*|contradic\\p{L}*|contradi(jo|ce)|presunt\\p{L}*',
  ),
};

/**
 * The marks a language sets quotations in; no other language's may stand in its texts. In English what
 * people said has marks of its own, which no apostrophe is taken for.
 */
const QUOTATION_MARKS: Record<string, string> = {
  en: '‘’“”',
  uk: '«»',
  de: '„“',
  fr: '«»',
  tr: '“”',
  es: '«»',
};

/** What is pressed or chosen, so has to fit where the English fits. */
const LABELS = [
  /^card\.(why|wrong|offHere|close|undo)$/,
  /^choice\.(again|none)$/,
  /^statement\.(showOnPage|archived|thisSentence)$/,
  /^presence\./,
  /^relations\./,
  /^dossier\.(open|openInTab|views\.\w+|scopes\.\w+|copy|print|exportCsv|exportJsonLd|reset|asTable|previous|next)$/,
  /^popup\.(options|modes\.\w+|undo|accessEverywhere|accessHere|readAnyway|retry|search)$/,
  /^options\.(grantAll|withdraw|modes\.\w+|remove|add|addPack|cancel|export|import|reset|resetYes|resetNo|usePack)$/,
  /^welcome\.(choices\.\w+\.label|options)$/,
];
const LONGEST_SHARE = 2.2;
/** A word of so many letters fits anywhere. */
const FITS_ANYWHERE = 14;

describe('every catalogue', () => {
  test.each(others)('%s has every text that English has, and no other', (_, catalogue) => {
    const paths = (of: Catalogue) =>
      leavesOf(of).map(([path, value]) => `${path}: ${typeof value}`);
    expect(paths(catalogue)).toEqual(paths(en));
  });

  test.each(others)('%s says nothing in English', (language, catalogue) => {
    const english = new Set(textsOf(en).map(({ path, text }) => `${path}: ${text}`));
    const same = textsOf(catalogue)
      .filter(({ path, text }) => text && english.has(`${path}: ${text}`))
      .map(({ path }) => path);
    const allowed = [...AS_IN_ENGLISH_EVERYWHERE, ...(AS_IN_ENGLISH[language] ?? [])];
    expect(same.sort()).toEqual(allowed.sort());
  });

  test.each(all)('%s puts everything it is given into words', (_, catalogue) => {
    const lost = textsOf(catalogue).filter(({ text, given }) =>
      given.some((g) => !text.includes(g)),
    );
    expect(lost).toEqual([]);
  });

  test.each(all)('%s judges nobody', (language, catalogue) => {
    const pattern = VERDICTS[language];
    expect(pattern).toBeDefined();
    expect(textsOf(catalogue).filter(({ text }) => pattern?.test(text))).toEqual([]);
  });

  test.each(all)('%s sets quotations as its newspapers do', (language, catalogue) => {
    const own = QUOTATION_MARKS[language] ?? '';
    const foreign = textsOf(catalogue).filter(({ text }) =>
      [...text.replaceAll(/\p{L}[’']\p{L}/gu, '')].some(
        (mark) => '‘’‚“”„«»"\''.includes(mark) && !own.includes(mark),
      ),
    );
    expect(foreign).toEqual([]);
  });

  test.each(others)('%s keeps its labels short', (_, catalogue) => {
    const english = new Map(textsOf(en).map(({ path, text }) => [path, text]));
    const long = textsOf(catalogue)
      .filter(({ path }) => LABELS.some((label) => label.test(path)))
      .filter(
        ({ path, text }) =>
          text.length > Math.max(FITS_ANYWHERE, LONGEST_SHARE * (english.get(path)?.length ?? 0)),
      );
    expect(long).toEqual([]);
  });

  test.each(all)('%s has no full stop twice', (_, catalogue) => {
    const found = textsOf(catalogue).filter(({ text }) => /\.\.|\s\./.test(text));
    expect(found).toEqual([]);
  });

  test('French parts its high punctuation from the word, and does not break there', () => {
    const loose = textsOf(catalogues.fr).filter(({ text }) =>
      /[^\u202f\u00a0][?!;»]|[^\u00a0]:|«[^\u202f]/.test(text),
    );
    expect(loose).toEqual([]);
  });
});

describe('coverage', () => {
  test('is stated in full', () => {
    expect(en.popup.coverage(6, 4, 'Talks', '2 March 2026')).toBe(
      '6 actors and 4 statements here are in the pack ‘Talks’ (as of 2 March 2026).',
    );
    expect(en.popup.coverage(1, 0, 'Talks', undefined)).toBe(
      '1 actor and no statements here are in the pack ‘Talks’.',
    );
    expect(en.popup.coverage(0, 2, 'Talks', undefined)).toMatch(/^No actors and 2 statements/);
  });

  test('ends a Ukrainian sentence with the full stop of its date', () => {
    expect(catalogues.uk.options.span(undefined, '27 лютого 2026 р.')).toBe(
      'Кінець: 27 лютого 2026 р.',
    );
  });
});

/** As whole words, in any script. */
function word(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');
}
