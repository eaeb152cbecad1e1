import type { Catalogue } from '../../../locales/en.ts';

/** What a sentence is made of: a text, a text that may be missing, a list of two, a number, a share. */
type Part = 'text' | 'text?' | 'list' | 'number' | 'share';

/** What each function of a catalogue takes, so that it can be called here. */
const TAKES: Record<string, Part[]> = {
  list: ['list'],
  number: ['number'],
  'dates.about': ['text'],
  'statement.translatedBy': ['text'],
  'statement.original': ['text'],
  'statement.inLanguage': ['text'],
  'statement.printedBy': ['text', 'text'],
  'statement.reportedBy': ['text'],
  'statement.moreSources': ['number'],
  'statement.archivedOf': ['text'],
  'actor.speaksFor': ['list'],
  'actor.open': ['text'],
  'actor.noPositions': ['text'],
  'actor.statements': ['number'],
  'difference.beside': ['text', 'text?'],
  'card.label': ['text'],
  'card.muted': ['text?'],
  'card.isOff': ['text'],
  'card.isOnAgain': ['text'],
  'card.unmark': ['text'],
  'card.unmarked': ['text'],
  'choice.question': ['text'],
  'choice.chosen': ['text'],
  'why.quoted': ['text'],
  'why.percent': ['share'],
  'why.packAsOf': ['text', 'text?'],
  'popup.modeGroup': ['text'],
  'popup.inherited': ['text'],
  'popup.readBecause': ['text'],
  'popup.skippedBecause': ['text'],
  'popup.actors': ['number'],
  'popup.statements': ['number'],
  'popup.differing': ['number'],
  'popup.mentions': ['number'],
  'popup.statementsHere': ['number'],
  'popup.missing': ['list'],
  'popup.sharedName': ['text'],
  'popup.searchEmpty': ['text'],
  'popup.results': ['number'],
  'popup.newestOf': ['number', 'number'],
  'popup.coverage': ['number', 'number', 'text', 'text?'],
  'dossier.asOf': ['text'],
  'dossier.laterDifferences': ['number'],
  'dossier.fitting': ['number'],
  'dossier.undisputed': ['number'],
  'dossier.before': ['text', 'text'],
  'dossier.more': ['number'],
  'dossier.thisArticle': ['text'],
  'dossier.actorsShown': ['number', 'number', 'number'],
  'dossier.questionsShown': ['number', 'number', 'number'],
  'difference.alsoSaid': ['text'],
  'difference.resolved': ['text', 'text?'],
  'difference.more': ['number'],
  'difference.soDid': ['text', 'text?'],
  'dossier.newestShown': ['number', 'number'],
  'dossier.pairsShown': ['number', 'number'],
  'dossier.relationsBetween': ['number'],
  'dossier.openOther': ['text'],
  'dossier.fromPack': ['text', 'text?'],
  'leftOut.asOf': ['text'],
  'leftOut.laterThan': ['text'],
  'leftOut.when.day': ['text'],
  'leftOut.when.month': ['text'],
  'leftOut.when.year': ['text'],
  'leftOut.when.approximate': ['text'],
  'leftOut.said': ['text'],
  'leftOut.spoken': ['text'],
  'leftOut.in': ['text'],
  'leftOut.translated': ['text?'],
  'lesson.heard': ['list'],
  'options.delayInWords': ['number'],
  'options.accessSome': ['list'],
  'options.notSites': ['list'],
  'options.modeFor': ['text'],
  'options.removeFor': ['text'],
  'options.invalidSite': ['text'],
  'options.mutedEntry': ['text'],
  'options.mutedAs': ['text'],
  'options.mutedOn': ['text'],
  'options.siteCount': ['number'],
  'options.noSuchSite': ['text'],
  'options.nothingFound': ['text'],
  'options.markAgainFor': ['text'],
  'options.packOn': ['text'],
  'options.packOff': ['text'],
  'options.packRemoved': ['text'],
  'options.removePackAsk': ['text'],
  'options.replaceAsk.bundled': ['text'],
  'options.replaceAsk.newer': ['text'],
  'options.version': ['text'],
  'options.importCount': ['number', 'number'],
  'options.moreProblems': ['number'],
  'options.packAdded': ['text', 'number', 'number'],
  'options.packUpdated': ['text', 'number', 'number'],
  'options.updated': ['text'],
  'options.packCounts': ['number', 'number', 'number'],
  'options.span': ['text?', 'text?'],
};

const MARKERS = ['Qalpha', 'Qbeta', 'Qgamma', 'Qdelta'];

/** A text of a catalogue and where it stands in it. */
export interface Entry {
  path: string;
  text: string;
  /** What was put into the text, so that it can be looked for there. */
  given: string[];
}

/** Every leaf of a catalogue by its path. */
export function leavesOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) =>
    leavesOf(part, path ? `${path}.${key}` : key),
  );
}

/** Every text of a catalogue; sentences with numbers as they read with this one. */
export function textsOf(catalogue: Catalogue, n = 21): Entry[] {
  return leavesOf(catalogue).flatMap(([path, value]) => {
    if (typeof value === 'string') return [{ path, text: value, given: [] }];
    return typeof value === 'function' ? called(path, value as Sentence, n) : [];
  });
}

type Sentence = (...parts: unknown[]) => string;

function called(path: string, sentence: Sentence, n: number): Entry[] {
  const takes = TAKES[path];
  if (!takes) throw new Error(`The tests do not know what ${path} takes.`);
  const full = takes.map((part, index) => argument(part, index, n));
  const entries = [{ path, text: sentence(...full.map(({ value }) => value)), given: full }];
  if (takes.includes('text?')) {
    const some = full.filter((_, index) => takes[index] !== 'text?');
    const values = full.map(({ value }, index) => (takes[index] === 'text?' ? undefined : value));
    entries.push({ path, text: sentence(...values), given: some });
  }
  return entries.map((entry) => ({ ...entry, given: entry.given.flatMap(({ seen }) => seen) }));
}

function argument(part: Part, index: number, n: number): { value: unknown; seen: string[] } {
  const marker = MARKERS[index] ?? 'Q';
  if (part === 'number') return { value: n, seen: [] };
  if (part === 'share') return { value: 0.9, seen: ['90'] };
  if (part === 'list') return { value: [marker, `${marker}2`], seen: [marker, `${marker}2`] };
  return { value: marker, seen: [marker] };
}

/** Paths of the functions that take a number, and those numbers only. */
export const COUNTED = Object.entries(TAKES)
  .filter(([, takes]) => takes.every((part) => part === 'number'))
  .map(([path]) => path);

/** The text of a function that takes numbers only. */
export function counted(catalogue: Catalogue, path: string, n: number): string {
  const sentence = leavesOf(catalogue).find(([at]) => at === path)?.[1] as Sentence | undefined;
  if (!sentence) throw new Error(`There is no ${path}.`);
  return sentence(...(TAKES[path] ?? []).map(() => n));
}
