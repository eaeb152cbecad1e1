import type { MarkDensity, MarkKind } from '../contract/marks.ts';
import type { DatePrecision, RelationKind } from '../contract/pack.ts';
import type { GateReason } from '../contract/page.ts';
import type { Presence, WhyRule } from '../contract/views.ts';
import { grammarOf } from './grammar.ts';

/**
 * Every word the reader sees, in English. A further language is a further file of this shape; it
 * brings its own plural forms, so sentences with numbers are functions.
 */

const LOCALE = 'en-GB';
const { plural, number, list, percent, seconds, capitalised } = grammarOf<'one' | 'other'>(LOCALE);

const actors = (n: number) => plural(n, { none: 'no actors', one: '# actor', other: '# actors' });
const statements = (n: number) =>
  plural(n, { none: 'no statements', one: '# statement', other: '# statements' });

function asOf(date: string | undefined): string {
  return date ? ` (as of ${date})` : '';
}

const relations: Record<RelationKind, string> = {
  'direct-denial': 'Direct denial',
  'accounts-differ': 'Accounts differ',
  'positions-incompatible': 'Positions incompatible',
  'position-changed': 'Position changed',
  'position-partly-changed': 'Position partly changed',
  qualified: 'Qualified',
  'not-confirmed': 'Not confirmed',
  superseded: 'Superseded by event',
  consistent: 'Consistent',
};

const presence: Record<Presence, string> = {
  'in-article': 'in this article',
  'other-words': 'another of their words is in this article',
  'not-found-here': 'not found here',
  'not-in-article': 'not in this article',
  'later-than-article': 'later than this article',
};

const gateReasons: Record<GateReason, string> = {
  'schema-news-article': 'the page describes itself as a news article',
  'open-graph-article': 'the page describes itself as an article',
  'readable-text': 'it has the running text of an article',
  'reader-asked': 'you asked for it',
  'not-html': 'it is another kind of file than a web page',
  'no-text': 'there is too little text on it',
  'front-page': 'it is an overview, not a single article',
  'not-an-article': 'it does not look like a news article',
};

const whyRules: Record<WhyRule, string> = {
  'full-name': 'the full name',
  title: 'a title that goes with the name',
  surname: 'the surname',
  'given-name': 'a rare given name',
  'only-bearer': 'a surname that one person in the datasets has',
  organisation: 'the name of the organisation',
  metonym: 'a name that stands for the institution',
  'same-quotation': 'the same quotation',
  'part-of-quotation': 'part of a known quotation',
  'speaker-and-subject': 'the same speaker on the same subject',
  'speaker-and-view': 'a view that the speaker is known to hold',
  'shared-name': 'a name that several people in the datasets have',
  chosen: 'your choice, for this page, among several people of this name',
};

const markKinds: Record<MarkKind, string> = {
  actor: 'People and institutions',
  claim: 'Statements',
  conflict: 'Statements with a differing account',
};

const densities: Record<MarkDensity, { label: string; detail: string }> = {
  section: {
    label: 'Once in each section',
    detail: 'A name or statement is marked once between two headings.',
  },
  all: { label: 'Every time', detail: 'A name or statement is marked wherever it stands.' },
  page: { label: 'Once on the page', detail: 'A name or statement is marked once.' },
};

export const en = {
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  locale: LOCALE,
  name: 'Counterpoint',

  list,
  number,

  dates: {
    unknown: 'Date unknown',
    about: (date: string) => `About ${date}`,
  },

  relations,
  presence,

  statement: {
    thisSentence: 'this sentence',
    whole: 'Show all',
    less: 'Show less',
    translation: 'Translation',
    translatedBy: (name: string) => `Translated by ${name}`,
    original: (language: string) => `Original: ${language}`,
    inLanguage: (language: string) => `In ${language}`,
    reportedBy: (reporter: string) => `Known from a report by ${reporter}`,
    noSource: 'No source with an address',
    sources: 'Sources',
    thisArticle: 'this article',
    moreSources: (n: number) => plural(n, { one: '# more source', other: '# more sources' }),
    printedBy: (agency: string, printer: string) => `${agency}, printed by ${printer}`,
    archived: 'archived copy',
    archivedOf: (publisher: string) => `Archived copy, ${publisher}`,
    showOnPage: 'Show on page',
    notOnPage: 'No longer on the page',
  },

  actor: {
    speaksFor: (names: string[]) => `Speaks for ${list(names)}`,
    open: (name: string) => `${name}: all positions`,
    noPositions: (name: string) => `No statement of ${name} is in the packs in use.`,
    positions: 'Positions by topic',
    statements,
  },

  difference: {
    earlier: 'then',
    later: 'now',
    above: 'words above',
    sameQuestion: 'On the same question',
    alsoSaid: (question: string) => `Also said, of: ${question}`,
    resolved: (by: string, date: string | undefined) =>
      `Since then: ${by}${date ? `, ${date}` : ''}.`,
    more: (n: number) =>
      plural(n, { one: '# more on this question', other: '# more on this question' }),
    soDid: (name: string, date: string | undefined) =>
      `So did ${name}${date ? `, on ${date}` : ''}.`,
    heading: 'Where accounts differ',
    sideMissing: 'One side is not in this article',
    beside: (name: string, date: string | undefined) =>
      `Set beside ${name}${date ? `, ${date}` : ''}`,
  },

  card: {
    short: { why: 'Why?', wrong: 'Wrong', offHere: 'Off here', cite: 'Cite' },
    cite: 'Copy with citation',
    quotes: 'This sentence quotes',
    reported: 'This sentence reports',
    onQuestion: 'on this question',
    whoSaid: 'What has been said on it',
    label: (subject: string) => `Counterpoint: ${subject}`,
    subjectOnly: 'On this subject',
    body: 'What is on record',
    here: 'In this article',
    morePositions: 'More positions, by topic',
    nothing: 'Nothing more is on record here.',
    why: 'Why marked?',
    wrong: 'Wrong match',
    offHere: 'Off on this site',
    close: 'Close',
    pin: 'Keep open',
    back: 'Back',
    loading: 'Looking up …',
    notFound: 'This person is not in the packs in use.',
    failed: 'That did not work. Reload the page and try again.',
    undo: 'Undo',
    muted: (name: string | undefined) =>
      name ? `Not marked as ${name} on this site any more.` : 'Not marked on this site any more.',
    isOff: (host: string) => `Counterpoint is off on ${host}.`,
    isOnAgain: (host: string) => `Counterpoint is on again on ${host}.`,
    unmark: (name: string) => `Do not mark ${name} any more`,
    unmarked: (name: string) => `${name} is not marked any more, on any page.`,
  },

  choice: {
    question: (name: string) => `Which ${name} is meant?`,
    undecided: 'The page does not say.',
    candidates: 'Who it may be',
    chosen: (name: string) => `‘${name}’ on this page: your choice.`,
    again: 'Ask again',
    none: 'None of these',
  },

  why: {
    words: 'Words',
    rule: 'Recognised by',
    confidence: 'Confidence',
    pack: 'Pack',
    quoted: (words: string) => `‘${words}’`,
    percent,
    packAsOf: (title: string, date: string | undefined) => `${title}${asOf(date)}`,
    rules: whyRules,
  },

  popup: {
    title: 'Counterpoint',
    options: 'Options',
    help: 'Help',
    modes: { auto: 'Automatic', always: 'Always', never: 'Off' },
    modeGroup: (host: string) => `Counterpoint on ${host}`,
    inherited: (host: string) => `This follows from your choice for ${host}.`,
    pause: 'Pause in this tab',
    pausedTitle: 'Paused in this tab',
    paused:
      'No page in this tab is read or marked until you go on here. Other tabs are as before. The pause ends with the tab.',
    goOn: 'Go on',
    undo: 'Undo',
    noAccess:
      'Counterpoint sees this site only while you open this window. To have articles marked as they load:',
    accessEverywhere: 'On all news pages',
    accessHere: 'Always on this site',
    accessRefused: 'The browser gave no access. Nothing has changed.',
    gateReasons,
    readBecause: (reason: string) => `Read: ${reason}.`,
    skippedBecause: (reason: string) => `Not read: ${reason}.`,
    loading: 'Reading the page …',
    loadingDetail: 'This takes a moment only on very long pages.',
    noSiteTitle: 'Nothing to read here',
    noSite:
      'Counterpoint reads articles on web sites. Pages of the browser itself, extension stores and files are closed to it.',
    offTitle: 'Off on this site',
    off: 'No page of this site is read or marked. Choose Automatic or Always above to change that.',
    skippedTitle: 'This page was left alone',
    skipped: 'Counterpoint reads news articles. If this is one, say so.',
    readAnyway: 'Read it all the same',
    tooLargeTitle: 'Too much on this page to list',
    tooLarge:
      'This page has more names and statements than Counterpoint keeps. Its marks stay, and their cards open.',
    givenUpTitle: 'This page takes too much work to read',
    givenUp:
      'So that your other pages do not have to wait, Counterpoint stopped reading it. Nothing is marked on it.',
    failedTitle: 'This page could not be read',
    failed: 'Reload the page and open this window again.',
    unreachableTitle: 'Counterpoint did not answer',
    unreachable: 'Close this window and open it again. If that does not help, restart the browser.',
    retry: 'Try again',
    notAnswered: 'Counterpoint did not answer. Try again.',
    nothingTitle: 'Nothing on this page is in the packs',
    nothing: 'No actor and no statement here is known to them.',
    howItWorks: 'What is marked, and how to look up the rest',
    mostHiddenTitle: 'Most of this page was not shown',
    mostHidden:
      'When it was read, more of its text was hidden than shown. Marks come as it is shown.',
    lookAgain: 'Look again',
    inPart: 'This page is too long to read whole. What is shown is from its beginning.',
    offSubject: 'This page is about another subject than the packs, so nothing on it is marked.',
    onThisPage: 'On this page',
    actors,
    statements,
    differing: (n: number) =>
      plural(n, {
        none: 'no differing accounts',
        one: '# differing account',
        other: '# differing accounts',
      }),
    moreOnQuestion: 'Sources, and what else was said on it',
    missing: (names: string[]) => `Not in this article: ${list(names)}`,
    noneKnown: 'None of this page’s statements are known to the packs.',
    noDifferences: 'No account that differs from what this page reports is on record.',
    actorsHeading: 'Who is in it',
    mentions: (n: number) => plural(n, { one: 'named once', other: 'named # times' }),
    statementsHere: (n: number) =>
      plural(n, { one: '# statement here', other: '# statements here' }),
    sharedName: (name: string) => `‘${name}’: a name of several people`,
    search: 'Search',
    searchLabel: 'Search actors, statements and topics',
    searchEmpty: (query: string) =>
      `Nothing for ‘${query}’. Try part of a name, or a word of the subject.`,
    searchFailed: 'The search did not answer. Try again.',
    nothingSelected:
      'No words are selected. Select a name or a sentence on the page, or write it above.',
    lookUpCut: 'You selected more than can be looked up; this is for the beginning.',
    results: (n: number) => plural(n, { one: '# result', other: '# results' }),
    kinds: {
      actor: 'Actor',
      statement: 'Statement',
      proposition: 'Question',
      topic: 'Topic',
    },
    newestOf: (shown: number, total: number) =>
      `The newest ${number(shown)} of ${statements(total)}.`,
    nothingOn: 'No statement on this is in the packs in use.',
    coverage: (people: number, said: number, pack: string, updated: string | undefined) =>
      `${capitalised(actors(people))} and ${statements(said)} here are in the pack ‘${pack}’${asOf(updated)}.`,
    unmarked: 'Unmarked does not mean checked.',
    markAgain: 'Mark again',
  },

  dossier: {
    title: 'Dossier',
    open: 'Open the dossier',
    openInTab: 'Open in a tab',
    scopeGroup: 'What the dossier is about',
    scopes: { page: 'This page', pack: 'All packs' },
    viewGroup: 'How it is shown',
    views: { questions: 'By question', matrix: 'Overview', pair: 'Two actors' },

    day: 'Day',
    asOf: (day: string) => `As of ${day}`,
    allDays: 'Everything on record',
    ofArticle: 'day of the article',
    toArticle: 'Day of the article',
    latest: 'Latest day',
    chooseDay: 'Choose a day',
    dayNote: 'Shows what had been said by this day. Sources may have been printed later.',
    laterDifferences: (n: number) => `${number(n)} more with what was said later`,
    inPacks: 'In all packs',
    fitting: (n: number) =>
      plural(n, {
        none: 'No statement fits the filter.',
        one: '# statement fits the filter.',
        other: '# statements fit the filter.',
      }),

    filter: 'Filter',
    actor: 'Actor',
    actorPlaceholder: 'Part of a name',
    topic: 'Topic',
    allTopics: 'All topics',
    relation: 'Relation',
    allRelations: 'With any relation or none',
    from: 'From',
    reset: 'Clear the filter',
    asTable: 'As a table in words',
    nothingLeft: 'No statement fits this filter. Clear it, or choose wider.',
    actorsShown: (first: number, last: number, total: number) =>
      `${number(first)}–${number(last)} of ${actors(total)}`,
    questionsShown: (first: number, last: number, total: number) =>
      `${number(first)}–${number(last)} of ${plural(total, { one: '# question', other: '# questions' })}`,
    previous: 'Previous',
    next: 'Next',

    matrixCaption: 'Stances of actors on questions',
    turned: 'The stance changed',
    noDate: 'undated',
    question: 'Question',
    stance: 'Stance',
    date: 'Date',

    disputed: 'Disputed',
    noneDisputed: 'By this day nobody had said otherwise on these questions.',
    undisputed: (n: number) =>
      plural(n, { one: 'Not disputed: # question', other: 'Not disputed: # questions' }),
    otherStatements: 'Statements on none of these questions',
    lanes: {
      affirms: 'Yes',
      denies: 'No',
      conditional: 'Depends',
      unclear: 'Unclear',
      beside: 'Beside the question',
    },
    before: (stance: string, day: string) => `before: ${stance}, ${day}`,
    more: (n: number) => `${number(n)} more`,
    thisArticle: (day: string) => `This article, ${day}`,
    openSaid: 'Sources and citation',
    questionsLabel: 'Statements in order of time',
    questionsCaption: 'Questions, and who stands where on them',
    newestShown: (shown: number, total: number) =>
      `The newest ${number(shown)} of ${statements(total)} are shown; an earlier day shows those before.`,
    said: 'Statement',
    event: 'Event',

    choosePair: 'Whose statements shall stand side by side?',
    pairsShown: (shown: number, total: number) =>
      `The ${number(shown)} of ${number(total)} pairs with the most relations. For others, choose two actors in the filter.`,
    relationsBetween: (n: number) => plural(n, { one: '# relation', other: '# relations' }),
    noPairs: 'No two actors here have statements in relation. Choose two in the filter.',
    otherPair: 'Choose others',
    nothingShared: 'The two have no statement on the same question here.',

    statements: 'Statements',
    noStatement: 'By this day it had not been said, or the packs in use do not know it.',
    openOther: (name: string) => `Open the statement of ${name}`,
    fromPack: (title: string, version: string | undefined) =>
      version
        ? `Counterpoint, pack ‘${title}’, version ${version}`
        : `Counterpoint, pack ‘${title}’`,
    copy: 'Copy with citation',
    copied: 'Copied.',
    notCopied: 'The browser did not allow it.',

    exportCsv: 'Save as CSV',
    exportJsonLd: 'Save as JSON-LD',
    print: 'Print',
    writing: 'Writing the file …',
    notWritten: 'The file could not be written. Try again.',

    showPacks: 'Show all packs instead',
    nothingTitle: 'Nothing to set side by side',
    nothing:
      'Here would be who stands where on what this page reports. No statement in the packs has to do with it.',
    reading: 'The dossier appears here as soon as that is done.',
    noSite:
      'Open a news article, and its dossier appears here. Pages of the browser itself, extension stores and files are closed to Counterpoint.',
    noAccessTitle: 'No access to this page',
    noAccess:
      'Press the Counterpoint button in the toolbar to have this page read, or turn Counterpoint on:',
    off: 'No page of this site is read, so there is no dossier of it. The Counterpoint button in the toolbar changes that.',
    failed: 'Reload the page; its dossier then appears here.',
    noPackTitle: 'No pack is in use',
    noPack: 'A dossier rests on packs of statements. Switch one on, or add one.',
    unreachable: 'Try again. If that does not help, restart the browser.',
  },

  leftOut: {
    open: 'Sides not found in this article',
    title: 'Not found in this article by Counterpoint',
    article: 'Article',
    nothing:
      'The packs in use hold no side of this article’s disputed questions that was not found in it.',
    caveat:
      'Counterpoint compares an article with its packs and does not recognise everything: what was not found may still be there.',
    noDay:
      'The day of this article is not known: whether any of this was said later cannot be told.',
    asOf: (day: string) => `As of ${day}`,
    laterThanArticle: 'later than this article',
    laterThan: (day: string) => `later than ${day}`,
    when: {
      day: (date: string) => `on ${date}`,
      month: (date: string) => `in ${date}`,
      year: (date: string) => `in ${date}`,
      approximate: (date: string) => `around ${date}`,
    } satisfies Record<DatePrecision, unknown>,
    said: (when: string) => ` said ${when}`,
    spoken: (words: string) => `“${words}”`,
    colon: ': ',
    semicolon: '; ',
    in: (language: string) => `in ${language}`,
    translated: (by: string | undefined) => (by ? `translated by ${by}` : 'translation'),
    inSubstance: 'In substance',
    namedHere: 'This article names this side and may carry it in words that were not recognised.',
    copyText: 'Copy as text',
    copyMarkdown: 'Copy as Markdown',
    copyFormatted: 'Copy with formatting',
    failed: 'The draft could not be made. Try again.',
  },

  lesson: {
    save: 'Save a lesson sheet',
    title: 'Who said otherwise?',
    lead: 'Questions on what one article reports. Answers and sources are on a page of their own.',
    nothing: 'This article reports nothing that the packs in use know.',
    statement: 'A statement',
    inArticle: 'In the article',
    heard: (names: string[]) => `In the article, on this question: ${list(names)}`,
    whoOtherwise: 'Who said otherwise?',
    when: 'When?',
    sameTalks: 'Of the same talks?',
    answers: 'Answers and sources',
    nobody: 'The packs in use hold nothing that differs.',
    sameOccasion: 'Of the same occasion',
    otherOccasion: 'Of another occasion',
    noOccasion: 'Whether it was of the same occasion, the packs do not say.',
  },

  options: {
    title: 'Counterpoint options',
    heading: 'Options',
    saved: 'Saved.',
    failed: 'That could not be saved. Try again.',
    forNow: 'The browser could not store your choice. It holds until you close the browser.',
    listFull: 'Nothing has changed: this list holds no more entries. Remove some first.',
    unreadable: 'The settings could not be read. Reload this page.',

    language: 'Language',
    languageField: 'Language of Counterpoint',
    languageAuto: 'As in the browser',

    marks: 'Marks',
    density: 'How often marks repeat',
    densities,
    kinds: 'What is marked',
    markKinds,
    markSample: {
      actor: 'a name',
      claim: 'a sentence with a known statement',
      conflict: 'a statement that others put differently',
    } satisfies Record<MarkKind, string>,
    delay: 'Rest of the pointer before the card opens',
    delayInWords: (milliseconds: number) =>
      milliseconds === 0 ? 'at once' : seconds(milliseconds / 1000),
    opensOn: 'What opens a card',
    ways: {
      rest: { label: 'The pointer resting on a mark', detail: 'After the time set below.' },
      key: {
        label: 'The pointer resting while a key is held',
        detail: 'Without the key nothing opens by itself.',
      },
      click: {
        label: 'Only a click on a mark',
        detail:
          'The card stays until you press Esc or click elsewhere. A link goes where it leads.',
      },
    },
    heldKey: 'Key to hold',
    heldKeys: { alt: 'Alt key', ctrl: 'Ctrl key', shift: 'Shift key' },

    sites: 'Sites',
    sitesIntro:
      'Automatic reads news articles and leaves other pages alone. A choice for a site holds for everything below it.',
    accessAll: 'Counterpoint may read all news pages as they load.',
    accessSome: (hosts: string[]) => `Counterpoint may read pages of ${list(hosts)} as they load.`,
    accessNone:
      'Counterpoint has no access to any site; it reads a page when you open its window there.',
    grantAll: 'Turn on for all news pages',
    withdraw: 'Withdraw access',
    noSites:
      'No site has a setting of its own. Choices you make in the window on a page appear here.',
    siteColumn: 'Site',
    findSite: 'Find a site',
    siteCount: (n: number) => plural(n, { one: '# site', other: '# sites' }),
    noSuchSite: (text: string) => `No site with ‘${text}’ has a setting of its own.`,
    modeColumn: 'Setting',
    modes: { auto: 'Automatic', always: 'Always', never: 'Off' },
    modeFor: (host: string) => `Setting for ${host}`,
    remove: 'Remove',
    removeFor: (what: string) => `Remove ${what}`,
    addSite: 'Add a site',
    addSitePlaceholder: 'paper.example',
    add: 'Add',
    invalidSite: (text: string) =>
      text
        ? `‘${text}’ is not the address of a site. Write it like paper.example.`
        : 'Write a site like paper.example.',

    muted: 'Wrong matches',
    mutedIntro: 'Words you called a wrong match. They are not marked on that site.',
    noMuted: 'None. ‘Wrong match’ in a card adds one.',
    mutedEntry: (text: string) => `‘${text}’`,
    mutedAs: (name: string) => `as ${name}`,
    mutedOn: (host: string) => `on ${host}`,

    unmarked: 'Not marked',
    unmarkedIntro:
      'Actors and topics you do not want marked, on any page. They are not counted in the window either; the search still finds them.',
    noUnmarked: 'Nothing. Find an actor or a topic below to leave it out.',
    findSubject: 'Find an actor or a topic',
    nothingFound: (query: string) => `No actor and no topic for ‘${query}’.`,
    subjectKinds: { actors: 'Actor', topics: 'Topic' },
    unknownSubject: 'Not in the packs in use',
    unmark: 'Do not mark',
    isUnmarked: 'not marked',
    markAgainFor: (name: string) => `Mark again: ${name}`,

    keyboardIntro: 'These keys work on every page. The browser lets you choose others.',
    changeKeys: 'Change keys',
    keysNotOpened:
      'The browser did not open its page for keys. You find it with your extensions, under keyboard shortcuts.',

    packs: 'Packs',
    packsIntro:
      'A pack is a reviewed collection of actors, statements and sources. Several can be in use at once.',
    noPacks: 'No pack could be loaded. Reinstall the extension.',
    usePack: 'In use',
    packOn: (title: string) => `‘${title}’ is in use. Open pages are read again.`,
    packOff: (title: string) => `‘${title}’ is not used any more.`,
    packRemoved: (title: string) => `‘${title}’ was removed.`,
    removePackAsk: (title: string) =>
      `Remove ‘${title}’ from this browser? Its file on your disk stays where it is.`,
    packUnusable: {
      damaged: 'This pack is damaged and not in use. Remove it, or add it from its file again.',
      later:
        'A later version of Counterpoint prepared this pack, and it is not in use here. It comes back once the extension is up to date.',
    },
    packStore: {
      later:
        'The packs you installed were stored by a later version of Counterpoint and are not in use here. They are kept, and come back once the extension is up to date.',
      closed:
        'The packs you installed cannot be read: the browser refuses. Only those that come with the extension are in use.',
    },
    replaceAsk: {
      bundled: (title: string) =>
        `This file has the id of ‘${title}’, which comes with the extension. Is the pack in the file to take its place?`,
      newer: (title: string) =>
        `‘${title}’, as you have it, is newer than this file. Is the older one to take its place?`,
    },
    replace: 'Replace',
    replaceNo: 'Keep what is there',
    packOrigins: {
      bundled: 'comes with the extension',
      installed: 'installed by you',
      'replaces-bundled': 'installed by you in place of the one that comes with the extension',
    },
    version: (version: string) => `version ${version}`,
    contentHash: 'Content hash',
    addPack: 'Add a pack from a file',
    addPackIntro:
      'A pack file holds data only; nothing in it can run. A pack you have already is updated.',
    cancel: 'Cancel',
    importStages: {
      reading: 'Reading the file …',
      checking: 'Checking its entries …',
      preparing: 'Preparing its statements:',
      storing: 'Storing it …',
    },
    importCount: (done: number, total: number) => `${number(done)} of ${number(total)}`,
    importCancelled: 'Cancelled. Nothing has changed.',
    importFailed:
      'The pack could not be stored: the browser refused, or its disk is full. Nothing has changed.',
    packRefused: 'This file was not added. Nothing has changed.',
    moreProblems: (n: number) =>
      plural(n, { one: 'And # more problem.', other: 'And # more problems.' }),
    packAdded: (title: string, people: number, said: number) =>
      `‘${title}’ was added: ${actors(people)} and ${statements(said)}.`,
    packUpdated: (title: string, people: number, said: number) =>
      `‘${title}’ was updated: ${actors(people)} and ${statements(said)}.`,
    updated: (date: string) => `as of ${date}`,
    packCounts: (people: number, said: number, relations: number) =>
      list([
        actors(people),
        statements(said),
        plural(relations, {
          none: 'no relations between statements',
          one: '# relation between statements',
          other: '# relations between statements',
        }),
      ]),
    span: (from: string | undefined, to: string | undefined) =>
      from && to ? `From ${from} to ${to}.` : from ? `From ${from} on.` : to ? `Until ${to}.` : '',
    covered: 'Covered',
    notCovered: 'Not covered',

    file: 'Your settings as a file',
    fileIntro: 'To keep a copy, or to carry your settings to another browser.',
    export: 'Export to a file',
    exportName: 'counterpoint-settings.json',
    import: 'Import from a file',
    imported: 'The settings in the file are now yours.',
    importedPartly: 'The settings in the file are now yours, but for what cannot be read in it.',
    notSites: (names: string[]) => `These name no site: ${list(names)}.`,
    importProblems: {
      'not-json':
        'This file is not a settings file: it cannot be read as JSON. Nothing has changed.',
      'not-settings': 'This file was not made by Counterpoint’s export. Nothing has changed.',
      newer:
        'This file comes from a newer Counterpoint. Update the extension first. Nothing has changed.',
      'too-large': 'This file is far too large for a settings file. Nothing has changed.',
    },
    damaged: 'Some of your settings could not be read. They are kept as they were stored.',
    saveDamaged: 'Save them to a file',
    damagedName: 'counterpoint-damaged-settings.json',
    reset: 'Reset all settings',
    resetAsk:
      'Put all settings back as they were after installing? Your sites, wrong matches and what you left unmarked are forgotten. Access to sites and added packs stay.',
    resetYes: 'Reset',
    resetNo: 'Keep them',
    resetDone: 'All settings are as they were after installing.',

    privacy: 'Privacy',
    privacyPoints: [
      'Nothing leaves your browser. Counterpoint makes no request of any kind, and its pages are not able to.',
      'No history is kept. What was found on a page is forgotten when the tab closes, and nothing you read in private windows is stored. What you set from a page there goes with the last private window.',
      'The text of a page is read in your browser, by the extension, and compared with the packs in use.',
      'Only your settings and the packs you install are stored, on this device.',
      'A page that looks for it can tell which words are marked, and that a card is open. It can find out what an open card says by searching for words in it, and Firefox lets it read and change the card. It cannot open one, press anything in it, or learn your settings.',
    ],
  },

  keys: {
    title: 'Keyboard',
    none: 'no keys',
    commands: {
      _execute_action: 'Open the window on this page',
      'look-up': 'Look up the selected words',
      'next-mark': 'Go to the next mark and open its card',
      'previous-mark': 'Go to the previous mark and open its card',
    },
  },

  help: {
    title: 'Counterpoint help',
    heading: 'How Counterpoint works',
    lead: 'It marks what it knows in the news you read and sets accounts side by side. What it makes of them it leaves to you.',
    marks: 'What the marks mean',
    meanings: {
      actor:
        'Dotted: a person or an institution. The card tells the office held at the article’s date and what they have stated, by topic.',
      claim:
        'One line: a statement on record. The card has the exact words, the date, the place and the source.',
      conflict:
        'Two lines: a statement that others put differently, or that the same person put differently at another time. The card sets them in order of their dates and says what exactly differs.',
    } satisfies Record<MarkKind, string>,
    shared:
      'A name that several people have is marked as well; its card asks which of them is meant.',
    opening: 'How to open a card',
    openingPoints: [
      'Rest the pointer on a mark. In the options you can have it open only while a key is held, or only on a click.',
      'By keyboard, go from mark to mark with the keys below. The card takes the focus and gives it back when it closes.',
      'On a touch screen, tap a mark. In a link, the tap follows the link.',
      'To keep a card open while you scroll, press the pin in its corner. Esc closes it.',
    ],
    asking: 'How to look something up',
    askingPoints: [
      'Select a name or a sentence on any page and choose Look up from its menu, or press the keys for it.',
      'In the window, search by half-remembered words.',
      'The window also lists everything that is marked on the page, for readers who do not use the marks.',
    ],
    fixedKeys: {
      search: 'In the window: go to the search',
      close: 'Close the card; in the search, empty it',
      walk: 'Move through a card or the window',
      results: 'From the search to its results',
    },
    notMarked: 'What it means that something is not marked',
    notMarkedPoints: [
      'It does not mean checked, or undisputed. The packs in use may simply not know it.',
      'A name or a statement is marked once on a page unless you choose otherwise in the options.',
      'Wrong matches, and actors and topics that you left out, are not marked. The options list them.',
      'A page that does not look like a news article is left alone. The window says so, and you can have it read all the same.',
    ],
  },

  welcome: {
    title: 'Welcome to Counterpoint',
    heading: 'What the article leaves out',
    lead: 'Counterpoint marks the people and the statements it knows in the news you read. Rest on a mark to see who said what, when, with which source, and whose account differs.',
    choose: 'Where shall it be on?',
    choices: {
      all: {
        label: 'On all news pages',
        detail: 'The browser asks you once. Pages that are not news articles are left alone.',
      },
      some: {
        label: 'Only where I say',
        detail: 'Open the Counterpoint window on a page and choose Always there.',
      },
      later: { label: 'Later', detail: 'You find it again in the options.' },
    },
    done: {
      all: 'It is on. Open a news article: marks are there as it loads.',
      refused:
        'The browser gave no access, so nothing has changed. You can choose again at any time.',
      some: 'Good. Open an article, then click the Counterpoint button in the toolbar.',
      later:
        'Nothing is on. The Counterpoint button in the toolbar works on any page, whenever you want it.',
    },
    example: 'Try it here',
    exampleIntro: 'Rest on a mark, click it, or reach it with the Tab key.',
    legend: {
      actor: 'dotted: a person or an institution',
      claim: 'one line: a known statement',
      conflict: 'two lines: others put it differently',
    } satisfies Record<MarkKind, string>,
    not: 'What it does not do',
    notPoints: [
      'It sends nothing. There is no server, no account and no request to any site.',
      'It keeps no history of what you read.',
      'It does not rate people or call a statement right or wrong. It sets accounts side by side, by date, with their sources.',
      'It does not know everything. Unmarked does not mean checked.',
    ],
    options: 'Open the options',
  },
};

/** The words of one language. */
export type Catalogue = typeof en;
