import type { MarkDensity, MarkKind } from '../contract/marks.ts';
import type { RelationKind } from '../contract/pack.ts';
import type { GateReason } from '../contract/page.ts';
import type { Presence, WhyRule } from '../contract/views.ts';
import type { Catalogue } from './en.ts';
import { grammarOf } from './grammar.ts';

const LOCALE = 'de-DE';
const { plural, number, list, percent, seconds } = grammarOf<'one' | 'other'>(LOCALE);

const actors = (n: number) =>
  plural(n, { none: 'keine Akteure', one: '# Akteur', other: '# Akteure' });
const statements = (n: number) =>
  plural(n, { none: 'keine Aussagen', one: '# Aussage', other: '# Aussagen' });

function asOf(date: string | undefined): string {
  return date ? ` (Stand: ${date})` : '';
}

const relations: Record<RelationKind, string> = {
  'direct-denial': 'Ausdrückliches Dementi',
  'accounts-differ': 'Abweichende Darstellungen',
  'positions-incompatible': 'Unvereinbare Positionen',
  'position-changed': 'Position geändert',
  'position-partly-changed': 'Position teilweise geändert',
  qualified: 'Eingeschränkt',
  'not-confirmed': 'Nicht bestätigt',
  superseded: 'Durch ein Ereignis überholt',
  consistent: 'Übereinstimmend',
};

const presence: Record<Presence, string> = {
  'in-article': 'in diesem Artikel',
  'other-words': 'hier kommen andere Worte dieser Seite vor',
  'not-found-here': 'hier nicht gefunden',
  'not-in-article': 'nicht in diesem Artikel',
  'later-than-article': 'nach diesem Artikel',
};

const gateReasons: Record<GateReason, string> = {
  'schema-news-article': 'Die Seite weist sich als Nachrichtenartikel aus',
  'open-graph-article': 'Die Seite weist sich als Artikel aus',
  'readable-text': 'Sie enthält den Fließtext eines Artikels',
  'reader-asked': 'Sie haben es so gewünscht',
  'not-html': 'Es handelt sich nicht um eine Webseite, sondern um eine andere Datei',
  'no-text': 'Die Seite enthält zu wenig Text',
  'front-page': 'Es handelt sich um eine Übersicht, nicht um einen einzelnen Artikel',
  'not-an-article': 'Die Seite sieht nicht wie ein Nachrichtenartikel aus',
};

const whyRules: Record<WhyRule, string> = {
  'full-name': 'voller Name',
  title: 'Titel in Verbindung mit dem Namen',
  surname: 'Nachname',
  'given-name': 'seltener Vorname',
  'only-bearer': 'Nachname, den in den Daten nur eine Person trägt',
  organisation: 'Name der Organisation',
  metonym: 'Name, der für die Institution steht',
  'same-quotation': 'dasselbe Zitat',
  'part-of-quotation': 'Teil eines bekannten Zitats',
  'speaker-and-subject': 'dieselbe Person zum selben Thema',
  'speaker-and-view': 'Ansicht, die von dieser Person bekannt ist',
  'shared-name': 'Name, den mehrere Personen in den Daten tragen',
  chosen: 'Ihre Wahl auf dieser Seite unter mehreren Personen dieses Namens',
};

const markKinds: Record<MarkKind, string> = {
  actor: 'Personen und Institutionen',
  claim: 'Aussagen',
  conflict: 'Aussagen mit abweichender Darstellung',
};

const densities: Record<MarkDensity, { label: string; detail: string }> = {
  section: {
    label: 'Einmal je Abschnitt',
    detail: 'Zwischen zwei Überschriften wird jeder Name und jede Aussage einmal markiert.',
  },
  all: { label: 'Jedes Mal', detail: 'Jeder Name und jede Aussage wird überall markiert.' },
  page: {
    label: 'Einmal auf der Seite',
    detail: 'Jeder Name und jede Aussage wird einmal markiert.',
  },
};

export const de: Catalogue = {
  lang: 'de',
  dir: 'ltr',
  locale: LOCALE,
  name: 'Counterpoint',

  list,
  number,

  dates: {
    unknown: 'Datum unbekannt',
    about: (date) => `Etwa ${date}`,
  },

  relations,
  presence,

  statement: {
    thisSentence: 'dieser Satz',
    whole: 'Ganz zeigen',
    less: 'Weniger zeigen',
    translation: 'Übersetzung',
    translatedBy: (name) => `Übersetzt von ${name}`,
    original: (language) => `Im Original: ${language}`,
    inLanguage: (language) => `Auf ${language}`,
    reportedBy: (reporter) => `Bekannt aus einem Bericht: ${reporter}`,
    noSource: 'Keine Quelle mit Adresse',
    sources: 'Quellen',
    thisArticle: 'dieser Artikel',
    moreSources: (n) => plural(n, { one: '# weitere Quelle', other: '# weitere Quellen' }),
    printedBy: (agency, printer) => `${agency}, veröffentlicht von ${printer}`,
    archived: 'Archivkopie',
    archivedOf: (publisher) => `Archivkopie, ${publisher}`,
    showOnPage: 'Auf der Seite zeigen',
    notOnPage: 'Nicht mehr auf der Seite',
  },

  actor: {
    speaksFor: (names) => `Spricht für ${list(names)}`,
    open: (name) => `${name}: alle Positionen`,
    noPositions: (name) => `${name}: keine Aussage in den verwendeten Datenpaketen.`,
    positions: 'Positionen nach Thema',
    statements,
  },

  difference: {
    earlier: 'damals',
    later: 'jetzt',
    above: 'Wortlaut oben',
    sameQuestion: 'Zur selben Frage',
    alsoSaid: (question: string) => `Auch gesagt, zu: ${question}`,
    resolved: (by: string, date: string | undefined) => `Seither: ${by}${date ? `, ${date}` : ''}.`,
    more: (n: number) =>
      plural(n, {
        one: '# weitere Äußerung zu dieser Frage',
        other: '# weitere Äußerungen zu dieser Frage',
      }),
    soDid: (name: string, date: string | undefined) => `So auch ${name}${date ? `, ${date}` : ''}.`,
    heading: 'Wo Darstellungen abweichen',
    sideMissing: 'Eine der Darstellungen kommt in diesem Artikel nicht vor',
    beside: (name, date) => `Im Vergleich mit ${name}${date ? `, ${date}` : ''}`,
  },

  card: {
    short: { why: 'Warum?', wrong: 'Falsch', offHere: 'Hier aus', cite: 'Zitieren' },
    cite: 'Mit Nachweis kopieren',
    quotes: 'Dieser Satz zitiert',
    reported: 'Dieser Satz gibt wieder',
    onQuestion: 'zu dieser Frage',
    whoSaid: 'Was dazu gesagt wurde',
    label: (subject) => `Counterpoint: ${subject}`,
    subjectOnly: 'Zu diesem Thema',
    body: 'Was belegt ist',
    here: 'In diesem Artikel',
    morePositions: 'Weitere Positionen nach Thema',
    nothing: 'Mehr ist hierzu nicht verzeichnet.',
    why: 'Warum markiert?',
    wrong: 'Falscher Treffer',
    offHere: 'Hier ausschalten',
    close: 'Schließen',
    pin: 'Offen halten',
    back: 'Zurück',
    loading: 'Wird nachgeschlagen …',
    notFound: 'Diese Person kommt in den verwendeten Datenpaketen nicht vor.',
    failed: 'Das hat nicht funktioniert. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    undo: 'Rückgängig',
    muted: (name) =>
      name
        ? `Auf dieser Website nicht mehr als ${name} markiert.`
        : 'Auf dieser Website nicht mehr markiert.',
    isOff: (host) => `Counterpoint ist auf ${host} ausgeschaltet.`,
    isOnAgain: (host) => `Counterpoint ist auf ${host} wieder eingeschaltet.`,
    unmark: (name) => `${name} nicht mehr markieren`,
    unmarked: (name) => `${name} wird nicht mehr markiert, auf keiner Seite.`,
  },

  choice: {
    question: (name) => `Welche Person namens ${name} ist gemeint?`,
    undecided: 'Aus der Seite geht es nicht hervor.',
    candidates: 'Wer gemeint sein kann',
    chosen: (name) => `„${name}“ auf dieser Seite: Ihre Wahl.`,
    again: 'Neu wählen',
    none: 'Niemand davon',
  },

  why: {
    words: 'Wortlaut',
    rule: 'Erkannt an',
    confidence: 'Sicherheit',
    pack: 'Datenpaket',
    quoted: (text) => `„${text}“`,
    percent,
    packAsOf: (title, date) => `${title}${asOf(date)}`,
    rules: whyRules,
  },

  popup: {
    title: 'Counterpoint',
    options: 'Einstellungen',
    help: 'Hilfe',
    modes: { auto: 'Automatisch', always: 'Immer', never: 'Aus' },
    modeGroup: (host) => `Counterpoint auf ${host}`,
    inherited: (host) => `Das folgt aus Ihrer Wahl für ${host}.`,
    pause: 'In diesem Tab pausieren',
    pausedTitle: 'In diesem Tab pausiert',
    paused:
      'Keine Seite in diesem Tab wird gelesen oder markiert, bis Sie hier fortfahren. In anderen Tabs bleibt alles, wie es war. Die Pause endet mit dem Tab.',
    goOn: 'Fortfahren',
    undo: 'Rückgängig',
    noAccess:
      'Counterpoint sieht diese Website nur, solange dieses Fenster offen ist. Damit Artikel schon beim Laden markiert werden:',
    accessEverywhere: 'Auf allen Nachrichtenseiten',
    accessHere: 'Immer auf dieser Website',
    accessRefused: 'Der Browser hat keinen Zugriff gewährt. Es hat sich nichts geändert.',
    gateReasons,
    readBecause: (reason) => `Gelesen. ${reason}.`,
    skippedBecause: (reason) => `Nicht gelesen. ${reason}.`,
    loading: 'Die Seite wird gelesen …',
    loadingDetail: 'Das dauert nur bei sehr langen Seiten einen Moment.',
    noSiteTitle: 'Hier gibt es nichts zu lesen',
    noSite:
      'Counterpoint liest Artikel auf Websites. Seiten des Browsers selbst, Erweiterungsshops und Dateien sind nicht zugänglich.',
    offTitle: 'Auf dieser Website aus',
    off: 'Keine Seite dieser Website wird gelesen oder markiert. Wählen Sie oben „Automatisch“ oder „Immer“, um das zu ändern.',
    skippedTitle: 'Diese Seite wurde nicht gelesen',
    skipped: 'Counterpoint liest Nachrichtenartikel. Falls dies einer ist, geben Sie es hier an.',
    readAnyway: 'Trotzdem lesen',
    tooLargeTitle: 'Zu viel auf dieser Seite, um es aufzulisten',
    tooLarge:
      'Auf dieser Seite stehen mehr Namen und Aussagen, als Counterpoint sich merkt. Die Markierungen bleiben, und ihre Karten öffnen sich.',
    givenUpTitle: 'Diese Seite zu lesen kostet zu viel Arbeit',
    givenUp:
      'Damit Ihre anderen Seiten nicht warten müssen, hat Counterpoint das Lesen abgebrochen. Auf ihr ist nichts markiert.',
    failedTitle: 'Diese Seite konnte nicht gelesen werden',
    failed: 'Laden Sie die Seite neu und öffnen Sie dieses Fenster noch einmal.',
    unreachableTitle: 'Counterpoint hat nicht geantwortet',
    unreachable:
      'Schließen Sie dieses Fenster und öffnen Sie es noch einmal. Hilft das nicht, starten Sie den Browser neu.',
    retry: 'Erneut versuchen',
    notAnswered: 'Counterpoint hat nicht geantwortet. Versuchen Sie es noch einmal.',
    nothingTitle: 'Nichts auf dieser Seite ist in den Datenpaketen verzeichnet',
    nothing: 'Sie enthalten weder einen Akteur noch eine Aussage von hier.',
    howItWorks: 'Was markiert wird, und wie Sie den Rest nachschlagen',
    mostHiddenTitle: 'Das meiste dieser Seite wurde nicht angezeigt',
    mostHidden:
      'Als sie gelesen wurde, war mehr von ihrem Text verborgen als zu sehen. Markierungen kommen, sobald er gezeigt wird.',
    lookAgain: 'Noch einmal nachsehen',
    inPart:
      'Diese Seite ist zu lang, um ganz gelesen zu werden. Was hier steht, ist von ihrem Anfang.',
    offSubject:
      'Diese Seite handelt von etwas anderem als die Pakete; deshalb ist auf ihr nichts markiert.',
    onThisPage: 'Auf dieser Seite',
    actors,
    statements,
    differing: (n) =>
      plural(n, {
        none: 'keine abweichenden Darstellungen',
        one: '# abweichende Darstellung',
        other: '# abweichende Darstellungen',
      }),
    moreOnQuestion: 'Quellen und weitere Aussagen dazu',
    missing: (names) => `Nicht in diesem Artikel: ${list(names)}`,
    noneKnown: 'Keine Aussage dieser Seite ist in den Paketen bekannt.',
    noDifferences:
      'Es ist keine Darstellung verzeichnet, die von der auf dieser Seite wiedergegebenen abweicht.',
    actorsHeading: 'Wer vorkommt',
    mentions: (n) => plural(n, { one: 'einmal genannt', other: '#-mal genannt' }),
    statementsHere: (n) => plural(n, { one: '# Aussage hier', other: '# Aussagen hier' }),
    sharedName: (name) => `„${name}“: Name mehrerer Personen`,
    search: 'Suchen',
    searchLabel: 'Akteure, Aussagen und Themen suchen',
    searchEmpty: (query) =>
      `Nichts zu „${query}“. Versuchen Sie es mit einem Teil eines Namens oder einem Wort zum Thema.`,
    searchFailed: 'Die Suche hat nicht geantwortet. Versuchen Sie es noch einmal.',
    nothingSelected:
      'Es ist nichts ausgewählt. Wählen Sie auf der Seite einen Namen oder Satz aus, oder schreiben Sie ihn oben hinein.',
    lookUpCut:
      'Sie haben mehr ausgewählt, als sich nachschlagen lässt; gesucht wurde mit dem Anfang.',
    results: (n) => plural(n, { one: '# Treffer', other: '# Treffer' }),
    kinds: {
      actor: 'Person oder Institution',
      statement: 'Aussage',
      proposition: 'Frage',
      topic: 'Thema',
    },
    newestOf: (shown, total) =>
      `Die neuesten ${number(shown)} von ${plural(total, { one: '# Aussage', other: '# Aussagen' })}.`,
    nothingOn: 'Die verwendeten Datenpakete enthalten hierzu keine Aussage.',
    coverage: (people, said, pack, updated) =>
      `Von dieser Seite im Datenpaket „${pack}“${asOf(updated)}: ${actors(people)} und ${statements(said)}.`,
    unmarked: 'Was nicht markiert ist, ist damit nicht geprüft.',
    markAgain: 'Wieder markieren',
  },

  dossier: {
    title: 'Dossier',
    open: 'Dossier öffnen',
    openInTab: 'In einem Tab öffnen',
    scopeGroup: 'Worum es im Dossier geht',
    scopes: { page: 'Diese Seite', pack: 'Alle Datenpakete' },
    viewGroup: 'Ansicht',
    views: { questions: 'Nach Fragen', matrix: 'Übersicht', pair: 'Zwei Akteure' },

    day: 'Tag',
    asOf: (day) => `Stand: ${day}`,
    allDays: 'Alles Erfasste',
    ofArticle: 'Tag des Artikels',
    toArticle: 'Tag des Artikels',
    latest: 'Letzter Tag',
    chooseDay: 'Tag wählen',
    dayNote:
      'Gezeigt wird, was bis zu diesem Tag gesagt worden war. Quellen können später erschienen sein.',
    laterDifferences: (n) => `${number(n)} weitere durch später Gesagtes`,
    inPacks: 'In allen Datenpaketen',
    fitting: (n) =>
      plural(n, {
        none: 'Keine Aussage passt zum Filter.',
        one: '# Aussage passt zum Filter.',
        other: '# Aussagen passen zum Filter.',
      }),

    filter: 'Filter',
    actor: 'Akteur',
    actorPlaceholder: 'Teil eines Namens',
    topic: 'Thema',
    allTopics: 'Alle Themen',
    relation: 'Beziehung',
    allRelations: 'Mit oder ohne Beziehung',
    from: 'Von',
    reset: 'Filter aufheben',
    asTable: 'Als Tabelle in Worten',
    nothingLeft:
      'Keine Aussage passt zu diesem Filter. Heben Sie ihn auf oder fassen Sie ihn weiter.',
    actorsShown: (first, last, total) =>
      `${number(first)}–${number(last)} von ${plural(total, { one: '# Akteur', other: '# Akteuren' })}`,
    questionsShown: (first, last, total) =>
      `${number(first)}–${number(last)} von ${plural(total, { one: '# Frage', other: '# Fragen' })}`,
    previous: 'Zurück',
    next: 'Weiter',

    matrixCaption: 'Haltungen der Akteure zu den Fragen',
    turned: 'Die Haltung hat sich geändert',
    noDate: 'ohne Datum',
    question: 'Frage',
    stance: 'Haltung',
    date: 'Datum',

    disputed: 'Strittig',
    noneDisputed: 'Bis zu diesem Tag hatte zu diesen Fragen niemand etwas anderes gesagt.',
    undisputed: (n) =>
      plural(n, { one: 'Nicht strittig: # Frage', other: 'Nicht strittig: # Fragen' }),
    otherStatements: 'Aussagen zu keiner dieser Fragen',
    lanes: {
      affirms: 'Ja',
      denies: 'Nein',
      conditional: 'Je nachdem',
      unclear: 'Unklar',
      beside: 'Neben der Frage',
    },
    before: (stance, day) => `zuvor: ${stance}, ${day}`,
    more: (n) => `${number(n)} weitere`,
    thisArticle: (day) => `Dieser Artikel, ${day}`,
    openSaid: 'Quellen und Beleg',
    questionsLabel: 'Aussagen in zeitlicher Folge',
    questionsCaption: 'Fragen, und wer wo steht',
    newestShown: (shown, total) =>
      `Gezeigt werden die neuesten ${number(shown)} von ${plural(total, { one: '# Aussage', other: '# Aussagen' })}; ein früherer Tag zeigt die davor.`,
    said: 'Aussage',
    event: 'Ereignis',

    choosePair: 'Wessen Aussagen sollen nebeneinanderstehen?',
    pairsShown: (shown, total) =>
      `Die ${number(shown)} von ${number(total)} Paaren mit den meisten Beziehungen. Für andere wählen Sie zwei Akteure im Filter.`,
    relationsBetween: (n) => plural(n, { one: '# Beziehung', other: '# Beziehungen' }),
    noPairs: 'Hier stehen keine Aussagen zweier Akteure in Beziehung. Wählen Sie zwei im Filter.',
    otherPair: 'Andere wählen',
    nothingShared: 'Zu keiner Frage gibt es hier Aussagen von beiden.',

    statements: 'Aussagen',
    noStatement:
      'Bis zu diesem Tag war das nicht gesagt, oder die verwendeten Datenpakete kennen es nicht.',
    openOther: (name) => `Aussage von ${name} öffnen`,
    fromPack: (title, version) =>
      version
        ? `Counterpoint, Datenpaket „${title}“, Version ${version}`
        : `Counterpoint, Datenpaket „${title}“`,
    copy: 'Mit Quellenangabe kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser hat es nicht erlaubt.',

    exportCsv: 'Als CSV speichern',
    exportJsonLd: 'Als JSON-LD speichern',
    print: 'Drucken',
    writing: 'Die Datei wird geschrieben …',
    notWritten: 'Die Datei konnte nicht geschrieben werden. Versuchen Sie es erneut.',

    showPacks: 'Stattdessen alle Datenpakete zeigen',
    nothingTitle: 'Nichts nebeneinanderzustellen',
    nothing:
      'Hier stünde, wer welche Haltung zu dem hat, was diese Seite berichtet. Keine Aussage in den Datenpaketen hat damit zu tun.',
    reading: 'Danach erscheint hier das Dossier.',
    noSite:
      'Öffnen Sie einen Nachrichtenartikel, dann erscheint hier sein Dossier. Seiten des Browsers selbst, Erweiterungsshops und Dateien sind für Counterpoint nicht zugänglich.',
    noAccessTitle: 'Kein Zugriff auf diese Seite',
    noAccess:
      'Klicken Sie auf die Counterpoint-Schaltfläche in der Symbolleiste, damit diese Seite gelesen wird, oder schalten Sie Counterpoint ein:',
    off: 'Keine Seite dieser Website wird gelesen, also gibt es kein Dossier dazu. Das ändern Sie über die Counterpoint-Schaltfläche in der Symbolleiste.',
    failed: 'Laden Sie die Seite neu, dann erscheint hier ihr Dossier.',
    noPackTitle: 'Kein Datenpaket in Gebrauch',
    noPack:
      'Ein Dossier beruht auf Datenpaketen mit Aussagen. Schalten Sie eines ein oder fügen Sie eines hinzu.',
    unreachable: 'Versuchen Sie es erneut. Hilft das nicht, starten Sie den Browser neu.',
  },

  leftOut: {
    open: 'In diesem Artikel nicht gefunden',
    title: 'In diesem Artikel von Counterpoint nicht gefunden',
    article: 'Artikel',
    nothing:
      'Die verwendeten Datenpakete enthalten keine Position zu den strittigen Fragen dieses Artikels, die darin nicht gefunden wurde.',
    caveat:
      'Counterpoint vergleicht Artikel mit seinen Datenpaketen und erkennt nicht alles: Was nicht gefunden wurde, kann trotzdem darin stehen.',
    noDay:
      'Der Tag dieses Artikels ist nicht bekannt; ob etwas davon später gesagt wurde, ist offen.',
    asOf: (day) => `Stand: ${day}`,
    laterThanArticle: 'nach diesem Artikel',
    laterThan: (day) => `nach dem ${day}`,
    when: {
      day: (date) => `am ${date}`,
      month: (date) => `im ${date}`,
      year: (date) => `im Jahr ${date}`,
      approximate: (date) => `um den ${date}`,
    },
    said: (when) => ` sagte ${when}`,
    spoken: (words) => `„${words}“`,
    colon: ': ',
    semicolon: '; ',
    in: (language) => `auf ${language}`,
    translated: (by) => (by ? `übersetzt von ${by}` : 'Übersetzung'),
    inSubstance: 'Sinngemäß',
    namedHere:
      'Dieser Artikel nennt diese Seite und kann ihre Worte enthalten, ohne dass sie erkannt wurden.',
    copyText: 'Als Text kopieren',
    copyMarkdown: 'Als Markdown kopieren',
    copyFormatted: 'Mit Formatierung kopieren',
    failed: 'Der Entwurf konnte nicht erstellt werden. Versuchen Sie es noch einmal.',
  },

  lesson: {
    save: 'Arbeitsblatt speichern',
    title: 'Wer sagte es anders?',
    lead: 'Fragen zu dem, was ein Artikel berichtet. Antworten und Quellen stehen auf einer eigenen Seite.',
    nothing: 'Dieser Artikel berichtet nichts, was die verwendeten Datenpakete kennen.',
    statement: 'Eine Aussage',
    inArticle: 'Im Artikel',
    heard: (names) => `Im Artikel zu dieser Frage: ${list(names)}`,
    whoOtherwise: 'Wer hat es anders gesagt?',
    when: 'Wann?',
    sameTalks: 'Über dieselben Gespräche?',
    answers: 'Antworten und Quellen',
    nobody: 'Die verwendeten Datenpakete enthalten nichts, was davon abweicht.',
    sameOccasion: 'Zum selben Anlass',
    otherOccasion: 'Zu einem anderen Anlass',
    noOccasion: 'Ob es derselbe Anlass war, sagen die Datenpakete nicht.',
  },

  options: {
    title: 'Einstellungen von Counterpoint',
    heading: 'Einstellungen',
    saved: 'Gespeichert.',
    failed: 'Das konnte nicht gespeichert werden. Versuchen Sie es noch einmal.',
    forNow:
      'Der Browser konnte Ihre Wahl nicht speichern. Sie gilt, bis Sie den Browser schließen.',
    listFull:
      'Es hat sich nichts geändert: Diese Liste ist voll. Entfernen Sie zuerst einige Einträge.',
    unreadable: 'Die Einstellungen konnten nicht gelesen werden. Laden Sie diese Seite neu.',

    language: 'Sprache',
    languageField: 'Sprache von Counterpoint',
    languageAuto: 'Wie im Browser',

    marks: 'Markierungen',
    density: 'Wie oft Markierungen wiederkehren',
    densities,
    kinds: 'Was markiert wird',
    markKinds,
    markSample: {
      actor: 'ein Name',
      claim: 'ein Satz mit einer bekannten Aussage',
      conflict: 'eine Aussage, die andere abweichend darstellen',
    },
    delay: 'Ruhezeit des Mauszeigers, bevor die Karte erscheint',
    delayInWords: (milliseconds) => (milliseconds === 0 ? 'sofort' : seconds(milliseconds / 1000)),
    opensOn: 'Was eine Karte öffnet',
    ways: {
      rest: {
        label: 'Der Mauszeiger, der auf einer Markierung ruht',
        detail: 'Nach der unten gewählten Zeit.',
      },
      key: {
        label: 'Der ruhende Mauszeiger, während eine Taste gedrückt ist',
        detail: 'Ohne die Taste öffnet sich nichts von selbst.',
      },
      click: {
        label: 'Nur ein Klick auf eine Markierung',
        detail:
          'Die Karte bleibt, bis Sie Esc drücken oder anderswohin klicken. Ein Link führt dorthin, wohin er führt.',
      },
    },
    heldKey: 'Zu haltende Taste',
    heldKeys: { alt: 'Alt-Taste', ctrl: 'Strg-Taste', shift: 'Umschalttaste' },

    sites: 'Websites',
    sitesIntro:
      '„Automatisch“ liest Nachrichtenartikel und lässt andere Seiten unberührt. Eine Wahl für eine Website gilt auch für alles, was darunter liegt.',
    accessAll: 'Counterpoint darf alle Nachrichtenseiten beim Laden lesen.',
    accessSome: (hosts) => `Counterpoint darf Seiten von ${list(hosts)} beim Laden lesen.`,
    accessNone:
      'Counterpoint hat auf keine Website Zugriff; es liest eine Seite, wenn Sie dort sein Fenster öffnen.',
    grantAll: 'Auf allen Nachrichtenseiten einschalten',
    withdraw: 'Zugriff entziehen',
    noSites:
      'Keine Website hat eine eigene Einstellung. Was Sie im Fenster auf einer Seite wählen, erscheint hier.',
    siteColumn: 'Website',
    findSite: 'Website suchen',
    siteCount: (n) => plural(n, { one: '# Website', other: '# Websites' }),
    noSuchSite: (text) => `Keine Website mit „${text}“ hat eine eigene Einstellung.`,
    modeColumn: 'Einstellung',
    modes: { auto: 'Automatisch', always: 'Immer', never: 'Aus' },
    modeFor: (host) => `Einstellung für ${host}`,
    remove: 'Entfernen',
    removeFor: (what) => `${what} entfernen`,
    addSite: 'Website hinzufügen',
    addSitePlaceholder: 'zeitung.example',
    add: 'Hinzufügen',
    invalidSite: (text) =>
      text
        ? `„${text}“ ist keine Adresse einer Website. Schreiben Sie sie so: zeitung.example.`
        : 'Geben Sie eine Website in dieser Form an: zeitung.example.',

    muted: 'Falsche Treffer',
    mutedIntro:
      'Worte, die Sie als falschen Treffer gemeldet haben. Sie werden auf der betreffenden Website nicht markiert.',
    noMuted: 'Keine. „Falscher Treffer“ in einer Karte fügt einen hinzu.',
    mutedEntry: (text) => `„${text}“`,
    mutedAs: (name) => `als ${name}`,
    mutedOn: (host) => `auf ${host}`,

    unmarked: 'Nicht markiert',
    unmarkedIntro:
      'Akteure und Themen, die Sie auf keiner Seite markiert haben möchten. Auch im Fenster zählen sie nicht mit; die Suche findet sie weiterhin.',
    noUnmarked: 'Nichts. Suchen Sie unten einen Akteur oder ein Thema, um darauf zu verzichten.',
    findSubject: 'Akteur oder Thema suchen',
    nothingFound: (query) => `Kein Akteur und kein Thema zu „${query}“.`,
    subjectKinds: { actors: 'Person oder Institution', topics: 'Thema' },
    unknownSubject: 'Nicht in den verwendeten Datenpaketen',
    unmark: 'Nicht markieren',
    isUnmarked: 'nicht markiert',
    markAgainFor: (name) => `${name} wieder markieren`,

    keyboardIntro: 'Diese Tasten gelten auf jeder Seite. Im Browser können Sie andere wählen.',
    changeKeys: 'Tasten ändern',
    keysNotOpened:
      'Der Browser hat seine Seite für Tasten nicht geöffnet. Sie finden sie bei den Erweiterungen unter den Tastenkürzeln.',

    packs: 'Datenpakete',
    packsIntro:
      'Ein Datenpaket ist eine redaktionell geprüfte Sammlung von Akteuren, Aussagen und Quellen. Mehrere können zugleich verwendet werden.',
    noPacks: 'Es konnte kein Datenpaket geladen werden. Installieren Sie die Erweiterung neu.',
    usePack: 'Wird verwendet',
    packOn: (title) => `„${title}“ wird verwendet. Offene Seiten werden neu gelesen.`,
    packOff: (title) => `„${title}“ wird nicht mehr verwendet.`,
    packRemoved: (title) => `„${title}“ wurde entfernt.`,
    removePackAsk: (title) =>
      `„${title}“ aus diesem Browser entfernen? Die Datei auf Ihrem Datenträger bleibt, wo sie ist.`,
    packUnusable: {
      damaged:
        'Dieses Datenpaket ist beschädigt und wird nicht verwendet. Entfernen Sie es, oder fügen Sie es noch einmal aus seiner Datei hinzu.',
      later:
        'Dieses Datenpaket hat eine spätere Version von Counterpoint vorbereitet; hier wird es nicht verwendet. Es ist wieder da, sobald die Erweiterung auf dem neuesten Stand ist.',
    },
    packStore: {
      later:
        'Die Datenpakete, die Sie installiert haben, hat eine spätere Version von Counterpoint gespeichert; hier werden sie nicht verwendet. Sie bleiben erhalten und sind wieder da, sobald die Erweiterung auf dem neuesten Stand ist.',
      closed:
        'Die Datenpakete, die Sie installiert haben, lassen sich nicht lesen: Der Browser lehnt es ab. Verwendet werden nur die in der Erweiterung enthaltenen.',
    },
    replaceAsk: {
      bundled: (title) =>
        `Diese Datei hat die Kennung von „${title}“, das in der Erweiterung enthalten ist. Soll das Datenpaket der Datei an seine Stelle treten?`,
      newer: (title) =>
        `„${title}“ ist bei Ihnen neuer als diese Datei. Soll das ältere an seine Stelle treten?`,
    },
    replace: 'Ersetzen',
    replaceNo: 'Lassen, wie es ist',
    packOrigins: {
      bundled: 'in der Erweiterung enthalten',
      installed: 'von Ihnen installiert',
      'replaces-bundled': 'von Ihnen anstelle des in der Erweiterung enthaltenen installiert',
    },
    version: (version) => `Version ${version}`,
    contentHash: 'Prüfsumme',
    addPack: 'Datenpaket aus Datei hinzufügen',
    addPackIntro:
      'Eine Paketdatei enthält nur Daten; nichts darin kann ausgeführt werden. Ein vorhandenes Datenpaket wird aktualisiert.',
    cancel: 'Abbrechen',
    importStages: {
      reading: 'Die Datei wird gelesen …',
      checking: 'Die Einträge werden geprüft …',
      preparing: 'Die Aussagen werden vorbereitet:',
      storing: 'Das Datenpaket wird gespeichert …',
    },
    importCount: (done, total) => `${number(done)} von ${number(total)}`,
    importCancelled: 'Abgebrochen. Es hat sich nichts geändert.',
    importFailed:
      'Das Datenpaket konnte nicht gespeichert werden: Der Browser hat es abgelehnt, oder der Speicher ist voll. Es hat sich nichts geändert.',
    packRefused: 'Diese Datei wurde nicht hinzugefügt. Es hat sich nichts geändert.',
    moreProblems: (n) =>
      plural(n, { one: 'Und # weiteres Problem.', other: 'Und # weitere Probleme.' }),
    packAdded: (title, people, said) =>
      `„${title}“ wurde hinzugefügt: ${actors(people)} und ${statements(said)}.`,
    packUpdated: (title, people, said) =>
      `„${title}“ wurde aktualisiert: ${actors(people)} und ${statements(said)}.`,
    updated: (date) => `Stand: ${date}`,
    packCounts: (people, said, related) =>
      list([
        actors(people),
        statements(said),
        plural(related, {
          none: 'keine Beziehungen zwischen Aussagen',
          one: '# Beziehung zwischen Aussagen',
          other: '# Beziehungen zwischen Aussagen',
        }),
      ]),
    span: (from, to) =>
      from && to
        ? `Zeitraum: ${from} bis ${to}.`
        : from
          ? `Zeitraum ab: ${from}.`
          : to
            ? `Zeitraum bis: ${to}.`
            : '',
    covered: 'Abgedeckt',
    notCovered: 'Nicht abgedeckt',

    file: 'Ihre Einstellungen als Datei',
    fileIntro:
      'Um eine Kopie aufzubewahren oder Ihre Einstellungen in einen anderen Browser mitzunehmen.',
    export: 'In eine Datei exportieren',
    exportName: 'counterpoint-einstellungen.json',
    import: 'Aus einer Datei importieren',
    imported: 'Die Einstellungen aus der Datei gelten jetzt.',
    importedPartly:
      'Die Einstellungen aus der Datei gelten jetzt, außer was sich darin nicht lesen lässt.',
    notSites: (names: string[]) => `Das sind keine Websites: ${list(names)}.`,
    importProblems: {
      'not-json':
        'Das ist keine Einstellungsdatei: Sie lässt sich nicht als JSON lesen. Es hat sich nichts geändert.',
      'not-settings':
        'Diese Datei stammt nicht aus dem Export von Counterpoint. Es hat sich nichts geändert.',
      newer:
        'Diese Datei stammt aus einer neueren Version von Counterpoint. Aktualisieren Sie zuerst die Erweiterung. Es hat sich nichts geändert.',
      'too-large':
        'Diese Datei ist für eine Einstellungsdatei viel zu groß. Es hat sich nichts geändert.',
    },
    damaged:
      'Ein Teil Ihrer Einstellungen ließ sich nicht lesen. Sie sind aufbewahrt, wie sie gespeichert waren.',
    saveDamaged: 'In einer Datei speichern',
    damagedName: 'counterpoint-beschaedigte-einstellungen.json',
    reset: 'Alle Einstellungen zurücksetzen',
    resetAsk:
      'Alle Einstellungen auf den Stand nach der Installation zurücksetzen? Ihre Websites, falsche Treffer und was Sie nicht markiert haben möchten, werden vergessen. Der Zugriff auf Websites und hinzugefügte Datenpakete bleiben.',
    resetYes: 'Zurücksetzen',
    resetNo: 'Behalten',
    resetDone: 'Alle Einstellungen sind wie nach der Installation.',

    privacy: 'Datenschutz',
    privacyPoints: [
      'Nichts verlässt Ihren Browser. Counterpoint stellt keinerlei Anfragen, und seine Seiten sind dazu auch nicht in der Lage.',
      'Es wird kein Verlauf geführt. Was auf einer Seite gefunden wurde, wird vergessen, sobald der Tab geschlossen wird; was Sie in privaten Fenstern lesen, wird nicht gespeichert. Was Sie dort von einer Seite aus einstellen, ist mit dem letzten privaten Fenster vergessen.',
      'Der Text einer Seite wird in Ihrem Browser von der Erweiterung gelesen und mit den verwendeten Datenpaketen verglichen.',
      'Gespeichert werden nur Ihre Einstellungen und die von Ihnen installierten Datenpakete, und zwar auf diesem Gerät.',
      'Eine Seite, die danach sucht, kann erkennen, welche Wörter markiert sind und dass eine Karte offen ist. Was eine offene Karte sagt, kann sie herausfinden, indem sie darin nach Wörtern sucht; in Firefox kann sie die Karte lesen und verändern. Sie kann keine öffnen, nichts darin drücken und Ihre Einstellungen nicht erfahren.',
    ],
  },

  keys: {
    title: 'Tastatur',
    none: 'keine Tasten',
    commands: {
      _execute_action: 'Das Fenster zu dieser Seite öffnen',
      'look-up': 'Ausgewählte Wörter nachschlagen',
      'next-mark': 'Zur nächsten Markierung gehen und ihre Karte öffnen',
      'previous-mark': 'Zur vorigen Markierung gehen und ihre Karte öffnen',
    },
  },

  help: {
    title: 'Hilfe zu Counterpoint',
    heading: 'Wie Counterpoint arbeitet',
    lead: 'Es markiert in den Nachrichten, die Sie lesen, was es kennt, und stellt Darstellungen nebeneinander. Was davon zu halten ist, bleibt Ihnen überlassen.',
    marks: 'Was die Markierungen bedeuten',
    meanings: {
      actor:
        'Gepunktet: eine Person oder Institution. Die Karte nennt das Amt zur Zeit des Artikels und was sie nach Themen erklärt hat.',
      claim:
        'Eine Linie: eine belegte Aussage. Die Karte hat den Wortlaut, das Datum, den Ort und die Quelle.',
      conflict:
        'Zwei Linien: eine Aussage, die andere abweichend darstellen oder dieselbe Person zu anderer Zeit. Die Karte ordnet sie nach Datum und sagt, worin genau sie abweichen.',
    },
    shared:
      'Auch ein Name, den mehrere Personen tragen, ist markiert; seine Karte fragt, wer gemeint ist.',
    opening: 'Wie sich eine Karte öffnet',
    openingPoints: [
      'Lassen Sie den Mauszeiger auf einer Markierung ruhen. In den Einstellungen können Sie wählen, dass sie sich nur mit gedrückter Taste oder nur auf Klick öffnet.',
      'Mit der Tastatur gehen Sie über die Tasten unten von Markierung zu Markierung. Die Karte nimmt den Fokus und gibt ihn beim Schließen zurück.',
      'Auf einem Touchscreen tippen Sie auf eine Markierung. In einem Link folgt das Tippen dem Link.',
      'Damit eine Karte beim Scrollen offen bleibt, drücken Sie die Nadel in ihrer Ecke. Esc schließt sie.',
    ],
    asking: 'Wie Sie etwas nachschlagen',
    askingPoints: [
      'Wählen Sie auf einer beliebigen Seite einen Namen oder Satz aus und nehmen Sie „Nachschlagen“ aus dem Menü, oder drücken Sie die Tasten dafür.',
      'Suchen Sie im Fenster mit halb erinnerten Wörtern.',
      'Das Fenster führt auch alles auf, was auf der Seite markiert ist, für alle, die ohne die Markierungen lesen.',
    ],
    fixedKeys: {
      search: 'Im Fenster: zur Suche gehen',
      close: 'Die Karte schließen; in der Suche: sie leeren',
      walk: 'Durch eine Karte oder das Fenster gehen',
      results: 'Von der Suche zu ihren Treffern',
    },
    notMarked: 'Was es heißt, wenn etwas nicht markiert ist',
    notMarkedPoints: [
      'Es heißt nicht, dass es geprüft oder unstrittig ist. Die verwendeten Datenpakete kennen es vielleicht nur nicht.',
      'Ein Name oder eine Aussage wird auf einer Seite einmal markiert, wenn Sie in den Einstellungen nichts anderes wählen.',
      'Falsche Treffer sowie Akteure und Themen, auf die Sie verzichten, werden nicht markiert. Sie stehen in den Einstellungen.',
      'Eine Seite, die nicht wie ein Nachrichtenartikel aussieht, wird nicht gelesen. Das Fenster sagt es, und Sie können sie trotzdem lesen lassen.',
    ],
  },

  welcome: {
    title: 'Willkommen bei Counterpoint',
    heading: 'Was der Artikel auslässt',
    lead: 'Counterpoint markiert in den Nachrichten, die Sie lesen, die Personen und Aussagen, die es kennt. Verweilen Sie auf einer Markierung, um zu sehen, wer was wann gesagt hat, mit welcher Quelle, und wessen Darstellung abweicht.',
    choose: 'Wo soll es eingeschaltet sein?',
    choices: {
      all: {
        label: 'Auf allen Nachrichtenseiten',
        detail:
          'Der Browser fragt Sie einmal. Seiten, die keine Nachrichtenartikel sind, bleiben unberührt.',
      },
      some: {
        label: 'Nur, wo ich es sage',
        detail:
          'Öffnen Sie das Fenster von Counterpoint auf einer Seite und wählen Sie dort „Immer“.',
      },
      later: { label: 'Später', detail: 'Sie finden die Wahl in den Einstellungen wieder.' },
    },
    done: {
      all: 'Eingeschaltet. Öffnen Sie einen Nachrichtenartikel: Die Markierungen erscheinen beim Laden.',
      refused:
        'Der Browser hat keinen Zugriff gewährt; es hat sich also nichts geändert. Sie können jederzeit neu wählen.',
      some: 'Gut. Öffnen Sie einen Artikel und klicken Sie dann in der Symbolleiste auf Counterpoint.',
      later:
        'Nichts ist eingeschaltet. Die Schaltfläche von Counterpoint in der Symbolleiste funktioniert auf jeder Seite, wann immer Sie möchten.',
    },
    example: 'Hier ausprobieren',
    exampleIntro:
      'Verweilen Sie auf einer Markierung, klicken Sie darauf oder steuern Sie sie mit der Tabulatortaste an.',
    legend: {
      actor: 'gepunktet: eine Person oder Institution',
      claim: 'eine Linie: eine bekannte Aussage',
      conflict: 'zwei Linien: andere stellen es abweichend dar',
    },
    not: 'Was es nicht tut',
    notPoints: [
      'Es sendet nichts. Es gibt keinen Server, kein Konto und keine Anfrage an irgendeine Website.',
      'Es führt keinen Verlauf darüber, was Sie lesen.',
      'Es bewertet keine Personen und nennt keine Aussage richtig oder unrichtig. Es stellt Darstellungen nebeneinander, nach Datum, mit ihren Quellen.',
      'Es weiß nicht alles. Was nicht markiert ist, ist damit nicht geprüft.',
    ],
    options: 'Einstellungen öffnen',
  },
};
