import { foldWord } from '../text/fold.ts';

export type Gender = 'male' | 'female' | 'thing' | 'many';

/**
 * What the engine knows of one language, as plain word lists. All words are folded, so that the
 * lists may be written with or without diacritics.
 */
export interface LanguageLists {
  code: string;
  /** Written with a full stop that does not end a sentence; without the stop here. */
  abbreviations: ReadonlySet<string>;
  /** Whether a number with a full stop is an ordinal (`18. August`). */
  ordinalDot: boolean;
  /** Too common to tell what a sentence is about. */
  stopWords: ReadonlySet<string>;
  /** Verbs that report what somebody said, in all their forms. */
  says: ReadonlySet<string>;
  /** Verbs that say no to what follows. */
  denies: ReadonlySet<string>;
  /** The forms of the above that are as often nouns or something else: they need a known subject. */
  doubtfulVerbs: ReadonlySet<string>;
  /** Verbs in several words, such as `ruled out`. */
  phrases: readonly ReportingPhrase[];
  /** Words before a speaker, such as `according to`. */
  according: readonly (readonly string[])[];
  /** Phrases in which a pronoun stands for the speaker, such as `in her view`. */
  ownViews: readonly OwnView[];
  /** Words after a speaker, such as `zufolge`. */
  accordingAfter: ReadonlySet<string>;
  /** Nouns that hold somebody's words: `Putin's demands include …`. */
  speechNouns: ReadonlySet<string>;
  /** How reports are built in this language; without it only the main report of a sentence is read. */
  reports?: ReportGrammar | undefined;
  /** The same for a language whose commas part clauses and whose verbs stand second or last. */
  clauseReports?: ClauseGrammar | undefined;
  pronouns: ReadonlyMap<string, Gender>;
  relativePronouns: ReadonlySet<string>;
  /** Offices and forms of address that stand before a name without being part of it. */
  titles: ReadonlySet<string>;
  /** By what words a name shows that it is somebody else's. */
  namesakes: NamesakeWords;
  prepositions: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Words that open a clause with a subject of its own: `while`, `but`. */
  clauseBreaks: ReadonlySet<string>;
  /** May stand between a subject and its verb: auxiliaries, adverbs, weekdays. */
  betweenSubjectAndVerb: ReadonlySet<string>;
  /** Forms of `be` that make a passive. */
  passive: ReadonlySet<string>;
  by: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Words that say no without a negation, such as `unacceptable`. */
  /** Negations of one clause count as one, as in `nadie dijo nada` and `никто не знает`. */
  negativeConcord?: true;
  negativeWords: ReadonlySet<string>;
  /** Forms of verbs that say no by themselves. */
  negativeForms?: RegExp;
  conditionals: ReadonlySet<string>;
  /** By what words a sentence tells that nobody said what it names, or leaves open whether anybody did. */
  unreal: UnrealWords;
  /** From January on. */
  months: readonly string[];
  /** Whether the subject often follows its verb (`sagte Merz`) without a quotation before it. */
  inverts: boolean;
  /** Whether a verb may stand without a pronoun (`dijo`, `powiedział`). */
  dropsPronouns: boolean;
  /** Whether an apostrophe parts a name from the ending of its case: `Lavrov'a`. */
  apostropheCases?: true;
  /** Words behind a noun that keep it from being a subject: `Putin ile`. */
  postpositions?: ReadonlySet<string>;
  /** Whether nouns stand without an article: `ministr powiedział`. */
  bareNouns?: true;
  /** Verb forms, as written, by which others' words are told without a verb of saying: `sei`, `serait`. */
  hearsay?: RegExp;
  /** Open what somebody says: `that`. */
  contentOpeners: ReadonlySet<string>;
  /** Folded past forms that tell a woman from a man: `powiedziała`. */
  pastForms?: { female: RegExp; male: RegExp };
}

/** What tells of a bearer of a name that the packs do not mean. */
export interface NamesakeWords {
  /** Behind a name these make it a relative's: `Jr.`, `the younger`. */
  generations: readonly WrittenPhrase[];
  /** The same before a surname: `the younger Quorn`. */
  generationsBefore: ReadonlySet<string>;
  /**
   * Trades, sports, local offices and fates that politicians are not called by, as folded words. What
   * politicians often were, such as lawyers, is left out.
   */
  occupations: RegExp;
  /** Before an occupation these tell what somebody was, which a politician may have been. */
  formerly: ReadonlySet<string>;
  /** Behind an occupation and a preposition these tell what somebody learned: `by trade`. */
  callings: ReadonlySet<string>;
  /** Beside a number these make an age of it: `year-old`, `aged`. */
  ages: ReadonlySet<string>;
}

/** A phrase whose words must stand with a capital where they are written with one here. */
export interface WrittenPhrase {
  words: readonly string[];
  capitals: readonly boolean[];
}

/** What takes a report back. */
export interface UnrealWords {
  /** Open a condition or leave open what follows, as written in small letters: `if`, `whether`. */
  ifs: ReadonlySet<string>;
  /** Tell when as often as on which condition: `wenn`. */
  whens: ReadonlySet<string>;
  /** Verbs that open a condition by standing before its subject, as written in small letters: `should`. */
  invertedIfs: ReadonlySet<string>;
  /** First words of a question to be answered with yes or no. */
  asking: ReadonlySet<string>;
  /** Between a subject and its verb these tell of no words said, as written in small letters: `would`. */
  supposing: ReadonlySet<string>;
  /** Of these, those that but make a wish milder: `would prefer`. */
  mild: ReadonlySet<string>;
  /** The same as the former behind the verb: `сказал бы`. */
  supposingBehind: ReadonlySet<string>;
  /** Verbs of saying: who did not do that said nothing, as who does not believe did. */
  sayings: ReadonlySet<string>;
  /** Behind a verb of saying these open what was asked: `did not say when`. */
  questions: ReadonlySet<string>;
  /** Behind a negation these make it none: `not only`. */
  emphatic: ReadonlySet<string>;
  /** Link what is said, or the saying itself, to the words before: `that`. */
  links: ReadonlySet<string>;
  /** What a report is called that is none: `myth`, `false`, `falsely`. */
  untruths: ReadonlySet<string>;
  /** What a report is not called that is none: `not true`. */
  truths: ReadonlySet<string>;
}

/** Words by which every report of a sentence is read, those inside other reports too. */
export interface ReportGrammar {
  /** Verbs that tell what somebody thinks, wants or fears, and what papers and polls show. */
  attitudes: ReadonlySet<string>;
  /** Such verbs in several words, such as `is aware`. */
  attitudePhrases: readonly (readonly string[])[];
  /** Forms that are as often nouns or plain present: they need a subject that shows them as verbs. */
  bareVerbs: ReadonlySet<string>;
  /** Forms in `-s` that are plurals of nouns too. */
  homographs: ReadonlySet<string>;
  /** Verbs whose subject is no source: `it seems`. */
  impersonal: ReadonlySet<string>;
  /** Words that speak elsewhere but tell of no words here. */
  notReporting: ReadonlySet<string>;
  /** Participles that report in the passive without anybody who says it: `is expected to`. */
  passives: ReadonlySet<string>;
  /** Nouns that report with what follows: `the claim that`, `his promise to`. */
  nouns: ReadonlySet<string>;
  /** What follows such a noun: `that`, `to`. */
  nounLinks: ReadonlySet<string>;
  /** What speaks for itself at the head of a headline: `Poll: …`. */
  studies: ReadonlySet<string>;
  /** Who speaks as an owner: `his`. */
  possessives: ReadonlySet<string>;
  /** Words that open a clause, so that no noun phrase goes on over them. */
  clauseOpeners: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Articles and the like that begin a noun phrase. */
  determiners: ReadonlySet<string>;
}

/** Words by which the reports of a sentence are read clause by clause. */
export interface ClauseGrammar {
  /** Finite verbs that report by themselves. */
  verbs: ReadonlySet<string>;
  /** Finite verbs that report with a particle at the end of the clause: `teilte … mit`. */
  separable: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of the finite verbs those that report with an object alone: `forderte den Rücktritt`. */
  objectVerbs: ReadonlySet<string>;
  /** Participles that report behind an auxiliary at the end of the clause: `hat … gesagt`. */
  participles: ReadonlySet<string>;
  /** Those that report in the passive too. */
  passiveParticiples: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Auxiliaries that make the passive, whose subject does not speak. */
  passives: ReadonlySet<string>;
  /** Finite verbs at the end of a clause that `wie` opens: `wie … mitteilte`. */
  lastVerbs: ReadonlySet<string>;
  /** Nouns of somebody's view, with an auxiliary: `ist der Meinung`. */
  views: ReadonlySet<string>;
  /** Prepositions before a source: `laut`. */
  accordingTo: ReadonlySet<string>;
  /** A preposition that needs a noun of speech: `nach Angaben`. */
  after: string;
  /** How such nouns end. */
  speechNoun: RegExp;
  /** A preposition behind its source: `zufolge`. */
  behind: ReadonlySet<string>;
  /** Words that stand for a source named before: `demnach`. */
  thereby: ReadonlySet<string>;
  /** Opens an inserted `so der Sprecher`. */
  so: string;
  /** Opens an inserted clause: `wie die Polizei mitteilte`. */
  as: string;
  determiners: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** Pronouns that can only be a subject. */
  nominatives: ReadonlySet<string>;
  /** The pronoun of nobody: `es`. */
  nobody: string;
  /** Pronouns that may mean the sentence before: `das`. */
  pointing: ReadonlySet<string>;
  /** Articles that can only begin an object. */
  objects: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Of the words that stand for a source, those that open a relative clause: `wonach`. */
  relativeThereby: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** At the head of a sentence they tell why, when or how something is said: `da`. */
  circumstances: ReadonlySet<string>;
  /** Before a subject without being part of it: `auch`. */
  emphasis: ReadonlySet<string>;
  /** At the beginning of a clause, with the subject behind the verb. */
  adverbs: ReadonlySet<string>;
  /** How other adverbs end. */
  adverb: RegExp;
  /** Particles of verbs; a verb without one reports only where none stands at the end. */
  particles: ReadonlySet<string>;
  /** Join a noun to what belongs to it: `der Sprecher der Polizei von Seeland`. */
  links: ReadonlySet<string>;
  /** Verbs that may go with a noun of somebody's view. */
  copulas: ReadonlySet<string>;
  /** Ends a passive in the perfect. */
  passivePerfect: string;
  /** Participles whose passive has the speaker as its subject: `wird zitiert`. */
  quotedParticiples: ReadonlySet<string>;
  /** Verb forms of reported speech, as written. */
  subjunctive: RegExp;
  /** Forms that go on with reported speech, but also stand for what is not so. */
  conditional: RegExp;
}

export interface ReportingPhrase {
  words: readonly string[];
  denies: boolean;
}

export interface OwnView {
  words: readonly string[];
  /** Absent where the pronoun does not tell. */
  gender?: Gender | undefined;
}

/** @returns The folded words of a list written with spaces. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordList(list));
}

/** As {@link wordSet}, keeping the order. */
export function wordList(list: string): string[] {
  return list.trim().split(/\s+/).filter(Boolean).map(foldWord);
}

/** @param list Phrases parted by semicolons. */
export function phraseList(list: string): string[][] {
  return list
    .split(';')
    .map(wordList)
    .filter((phrase) => phrase.length > 0);
}

/** @param list Phrases parted by semicolons, with capitals where the page must have them. */
export function writtenPhrases(list: string): WrittenPhrase[] {
  return list.split(';').map((phrase) => {
    const written = phrase.trim().split(/\s+/);
    return {
      words: written.map(foldWord),
      capitals: written.map((word) => /^\p{Lu}/u.test(word)),
    };
  });
}

/** Words as written in small letters, since `hätte` would fold to `hatte`. */
export function writtenWords(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).filter(Boolean));
}

/** @param says Phrases that report. @param denies Phrases that say no; parted by semicolons. */
export function reportingPhrases(says: string, denies: string): ReportingPhrase[] {
  return [
    ...phraseList(says).map((words) => ({ words, denies: false })),
    ...phraseList(denies).map((words) => ({ words, denies: true })),
  ];
}

/** Phrases of a man's, a woman's and anybody's view; parted by semicolons. */
export function ownViews(his: string, her: string, either = ''): OwnView[] {
  return [
    ...phraseList(his).map((words) => ({ words, gender: 'male' as const })),
    ...phraseList(her).map((words) => ({ words, gender: 'female' as const })),
    ...phraseList(either).map((words) => ({ words })),
  ];
}

/** Every form of regular Slavic past-tense stems and the like: each stem with each ending. */
export function inflected(stems: string, endings: string): string[] {
  const tails = ['', ...endings.trim().split(/\s+/)];
  return stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => tails.map((tail) => foldWord(stem + tail)));
}

/** The phrases of a language by their first word, so that a sentence asks only for what may begin. */
export interface PhraseTable {
  reporting: ReadonlyMap<string, readonly ReportingPhrase[]>;
  according: ReadonlyMap<string, readonly (readonly string[])[]>;
  ownViews: ReadonlyMap<string, readonly OwnView[]>;
  attitudes: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** The lists of a language with what follows from them. */
export interface Language extends LanguageLists {
  byFirstWord: PhraseTable;
  /** Words that a cue of speech may begin with. */
  speechCueWords: ReadonlySet<string>;
  /** Words that a cue of any report may begin with; none where such reports are not read. */
  reportCueWords: ReadonlySet<string>;
}

/** Works out once what follows from the lists of a language. */
export function defineLanguage(lists: LanguageLists): Language {
  const byFirstWord: PhraseTable = {
    reporting: Map.groupBy(lists.phrases, ({ words: [first = ''] }) => first),
    according: Map.groupBy(lists.according, ([first = '']) => first),
    ownViews: Map.groupBy(lists.ownViews, ({ words: [first = ''] }) => first),
    attitudes: Map.groupBy(lists.reports?.attitudePhrases ?? [], ([first = '']) => first),
  };
  const { reporting, according, ownViews, attitudes } = byFirstWord;
  const { says, denies, accordingAfter, reports } = lists;
  const shared = [...according.keys(), ...reporting.keys(), ...accordingAfter, ...says, ...denies];
  return {
    ...lists,
    byFirstWord,
    speechCueWords: new Set([...shared, ...ownViews.keys()]),
    reportCueWords: new Set(
      reports && [
        ...shared,
        // 'To Kern, the harbour is lost.'
        'to',
        ...attitudes.keys(),
        ...reports.nouns,
        ...reports.passives,
        ...reports.attitudes,
        ...reports.bareVerbs,
      ],
    ),
  };
}
