import type { MarkDensity, MarkKind } from '../contract/marks.ts';
import type { RelationKind } from '../contract/pack.ts';
import type { GateReason } from '../contract/page.ts';
import type { Presence, WhyRule } from '../contract/views.ts';
import type { Catalogue } from './en.ts';
import { grammarOf } from './grammar.ts';

const LOCALE = 'fr-FR';
const { plural, number, list, percent, seconds } = grammarOf<'one' | 'many' | 'other'>(LOCALE);

const actors = (n: number) =>
  plural(n, { none: 'aucun acteur', one: '# acteur', many: '# d’acteurs', other: '# acteurs' });
const statements = (n: number) =>
  plural(n, {
    none: 'aucune déclaration',
    one: '# déclaration',
    many: '# de déclarations',
    other: '# déclarations',
  });
const quoted = (text: string) => `«\u202f${text}\u202f»`;

function asOf(date: string | undefined): string {
  return date ? ` (état\u00a0: ${date})` : '';
}

const relations: Record<RelationKind, string> = {
  'direct-denial': 'Démenti direct',
  'accounts-differ': 'Versions divergentes',
  'positions-incompatible': 'Positions incompatibles',
  'position-changed': 'Position modifiée',
  'position-partly-changed': 'Position modifiée en partie',
  qualified: 'Nuancé',
  'not-confirmed': 'Non confirmé',
  superseded: 'Dépassé par un événement',
  consistent: 'Concordant',
};

const presence: Record<Presence, string> = {
  'in-article': 'dans cet article',
  'other-words': 'cet article rapporte d’autres propos de ce côté',
  'not-found-here': 'non trouvé ici',
  'not-in-article': 'absent de cet article',
  'later-than-article': 'postérieur à cet article',
};

const gateReasons: Record<GateReason, string> = {
  'schema-news-article': 'la page se présente comme un article de presse',
  'open-graph-article': 'la page se présente comme un article',
  'readable-text': 'elle contient le texte suivi d’un article',
  'reader-asked': 'vous l’avez demandé',
  'not-html': 'c’est un fichier d’un autre type qu’une page web',
  'no-text': 'elle contient trop peu de texte',
  'front-page': 'c’est une page d’ensemble, non un article',
  'not-an-article': 'elle ne ressemble pas à un article de presse',
};

const whyRules: Record<WhyRule, string> = {
  'full-name': 'le nom complet',
  title: 'un titre accompagnant le nom',
  surname: 'le nom de famille',
  'given-name': 'un prénom rare',
  'only-bearer': 'un nom de famille porté par une seule personne dans les données',
  organisation: 'le nom de l’organisation',
  metonym: 'un nom qui désigne l’institution',
  'same-quotation': 'la même citation',
  'part-of-quotation': 'une partie d’une citation connue',
  'speaker-and-subject': 'la même personne sur le même sujet',
  'speaker-and-view': 'un avis que l’on connaît à cette personne',
  'shared-name': 'un nom porté par plusieurs personnes dans les données',
  chosen: 'votre choix, pour cette page, entre plusieurs personnes de ce nom',
};

const markKinds: Record<MarkKind, string> = {
  actor: 'Personnes et institutions',
  claim: 'Déclarations',
  conflict: 'Déclarations dont il existe une version divergente',
};

const densities: Record<MarkDensity, { label: string; detail: string }> = {
  section: {
    label: 'Une fois par section',
    detail: 'Un nom ou une déclaration est marqué une fois entre deux intertitres.',
  },
  all: {
    label: 'Chaque fois',
    detail: 'Un nom ou une déclaration est marqué partout où il figure.',
  },
  page: {
    label: 'Une fois par page',
    detail: 'Un nom ou une déclaration est marqué une seule fois.',
  },
};

export const fr: Catalogue = {
  lang: 'fr',
  dir: 'ltr',
  locale: LOCALE,
  name: 'Counterpoint',

  list,
  number,

  dates: {
    unknown: 'Date inconnue',
    about: (date) => `Vers\u00a0: ${date}`,
  },

  relations,
  presence,

  statement: {
    thisSentence: 'cette phrase',
    whole: 'Tout afficher',
    less: 'Réduire',
    translation: 'Traduction',
    translatedBy: (name) => `Traduction\u00a0: ${name}`,
    original: (language) => `Original\u00a0: ${language}`,
    inLanguage: (language) => `En ${language}`,
    reportedBy: (reporter) => `Connu par un compte rendu\u00a0: ${reporter}`,
    noSource: 'Aucune source avec adresse',
    sources: 'Sources',
    thisArticle: 'cet article',
    moreSources: (n) =>
      plural(n, { one: '# autre source', many: '# d’autres sources', other: '# autres sources' }),
    printedBy: (agency, printer) => `${agency}, repris par ${printer}`,
    archived: 'copie archivée',
    archivedOf: (publisher) => `Copie archivée, ${publisher}`,
    showOnPage: 'Montrer dans la page',
    notOnPage: 'Ne figure plus dans la page',
  },

  actor: {
    speaksFor: (names) => `S’exprime pour ${list(names)}`,
    open: (name) => `${name}\u00a0: toutes les positions`,
    noPositions: (name) => `${name}\u00a0: aucune déclaration dans les jeux de données utilisés.`,
    positions: 'Positions par thème',
    statements,
  },

  difference: {
    earlier: 'alors',
    later: 'maintenant',
    above: 'propos ci-dessus',
    sameQuestion: 'Sur la même question',
    alsoSaid: (question: string) => `Dit aussi, à propos de : ${question}`,
    resolved: (by: string, date: string | undefined) => `Depuis : ${by}${date ? `, ${date}` : ''}.`,
    more: (n: number) =>
      plural(n, {
        one: '# autre propos sur cette question',
        many: '# d’autres propos sur cette question',
        other: '# autres propos sur cette question',
      }),
    soDid: (name: string, date: string | undefined) => `De même ${name}${date ? `, ${date}` : ''}.`,
    heading: 'Où les versions divergent',
    sideMissing: 'Une des versions est absente de cet article',
    beside: (name, date) => `En regard de ${name}${date ? `, ${date}` : ''}`,
  },

  card: {
    short: { why: 'Pourquoi ?', wrong: 'Erreur', offHere: 'Arrêt ici', cite: 'Citer' },
    cite: 'Copier avec la source',
    quotes: 'Cette phrase cite',
    reported: 'Cette phrase rapporte',
    onQuestion: 'sur cette question',
    whoSaid: 'Ce qui en a été dit',
    label: (subject) => `Counterpoint\u00a0: ${subject}`,
    subjectOnly: 'Sur ce sujet',
    body: 'Ce qui est consigné',
    here: 'Dans cet article',
    morePositions: 'Autres positions, par thème',
    nothing: 'Rien d’autre n’est consigné ici.',
    why: 'Pourquoi marqué\u202f?',
    wrong: 'Repérage erroné',
    offHere: 'Désactiver ici',
    close: 'Fermer',
    pin: 'Garder ouvert',
    back: 'Retour',
    loading: 'Recherche en cours…',
    notFound: 'Cette personne ne figure pas dans les jeux de données utilisés.',
    failed: 'L’opération n’a pas abouti. Rechargez la page et réessayez.',
    undo: 'Annuler',
    muted: (name) =>
      name
        ? `Ces mots ne sont plus pris pour ${name} sur ce site.`
        : 'Ces mots ne sont plus marqués sur ce site.',
    isOff: (host) => `Counterpoint est désactivé sur ${host}.`,
    isOnAgain: (host) => `Counterpoint est de nouveau activé sur ${host}.`,
    unmark: (name) => `Ne plus marquer ${name}`,
    unmarked: (name) => `Counterpoint ne marque plus ${name}, sur aucune page.`,
  },

  choice: {
    question: (name) => `De quel porteur du nom ${name} s’agit-il\u202f?`,
    undecided: 'La page ne le précise pas.',
    candidates: 'De qui il peut s’agir',
    chosen: (name) => `${quoted(name)} sur cette page\u00a0: votre choix.`,
    again: 'Choisir à nouveau',
    none: 'Aucune d’elles',
  },

  why: {
    words: 'Mots',
    rule: 'Reconnu par',
    confidence: 'Certitude',
    pack: 'Jeu de données',
    quoted,
    percent,
    packAsOf: (title, date) => `${title}${asOf(date)}`,
    rules: whyRules,
  },

  popup: {
    title: 'Counterpoint',
    options: 'Paramètres',
    help: 'Aide',
    modes: { auto: 'Automatique', always: 'Toujours', never: 'Désactivé' },
    modeGroup: (host) => `Counterpoint sur ${host}`,
    inherited: (host) => `Cela découle de votre choix pour ${host}.`,
    pause: 'Suspendre dans cet onglet',
    pausedTitle: 'Suspendu dans cet onglet',
    paused:
      'Aucune page de cet onglet n’est lue ni marquée tant que vous ne reprenez pas ici. Rien ne change dans les autres onglets. La pause prend fin avec l’onglet.',
    goOn: 'Reprendre',
    undo: 'Annuler',
    noAccess:
      'Counterpoint ne voit ce site que lorsque vous ouvrez cette fenêtre. Pour que les articles soient marqués dès leur chargement\u00a0:',
    accessEverywhere: 'Sur tous les sites d’actualité',
    accessHere: 'Toujours sur ce site',
    accessRefused: 'Le navigateur n’a pas accordé l’accès. Rien n’a changé.',
    gateReasons,
    readBecause: (reason) => `Page lue\u00a0: ${reason}.`,
    skippedBecause: (reason) => `Page non lue\u00a0: ${reason}.`,
    loading: 'Lecture de la page…',
    loadingDetail: 'Cela ne prend un instant que sur les pages très longues.',
    noSiteTitle: 'Rien à lire ici',
    noSite:
      'Counterpoint lit les articles des sites web. Les pages du navigateur lui-même, les magasins d’extensions et les fichiers lui sont fermés.',
    offTitle: 'Désactivé sur ce site',
    off: 'Aucune page de ce site n’est lue ni marquée. Choisissez «\u202fAutomatique\u202f» ou «\u202fToujours\u202f» ci-dessus pour changer cela.',
    skippedTitle: 'Cette page n’a pas été lue',
    skipped: 'Counterpoint lit les articles de presse. Si c’en est un, indiquez-le.',
    readAnyway: 'Lire quand même',
    tooLargeTitle: 'Trop d’éléments sur cette page pour en faire la liste',
    tooLarge:
      'Cette page contient plus de noms et de déclarations que Counterpoint n’en conserve. Ses repères restent, et leurs fiches s’ouvrent.',
    givenUpTitle: 'Lire cette page demande trop de travail',
    givenUp:
      'Pour ne pas faire attendre vos autres pages, Counterpoint en a interrompu la lecture. Rien n’y est marqué.',
    failedTitle: 'Cette page n’a pas pu être lue',
    failed: 'Rechargez la page et rouvrez cette fenêtre.',
    unreachableTitle: 'Counterpoint n’a pas répondu',
    unreachable:
      'Fermez cette fenêtre et rouvrez-la. Si cela ne suffit pas, redémarrez le navigateur.',
    retry: 'Réessayer',
    notAnswered: 'Counterpoint n’a pas répondu. Réessayez.',
    nothingTitle: 'Rien de cette page ne figure dans les jeux de données',
    nothing: 'Ils ne connaissent aucun acteur ni aucune déclaration d’ici.',
    howItWorks: 'Ce qui est marqué, et comment chercher le reste',
    mostHiddenTitle: 'La plus grande partie de cette page n’était pas affichée',
    mostHidden:
      'Au moment de la lecture, plus de texte était caché que visible. Les marques viennent dès qu’il s’affiche.',
    lookAgain: 'Regarder à nouveau',
    inPart:
      'Cette page est trop longue pour être lue en entier. Ce qui est montré vient de son début.',
    offSubject:
      'Cette page porte sur un autre sujet que les paquets\u00a0; rien n’y est donc marqué.',
    onThisPage: 'Sur cette page',
    actors,
    statements,
    differing: (n) =>
      plural(n, {
        none: 'aucune version divergente',
        one: '# version divergente',
        many: '# de versions divergentes',
        other: '# versions divergentes',
      }),
    moreOnQuestion: 'Sources et autres propos sur la question',
    missing: (names) => `Absents de cet article\u00a0: ${list(names)}`,
    noneKnown: 'Aucune déclaration de cette page n’est connue des paquets.',
    noDifferences: 'Aucune version divergeant de ce que rapporte cette page n’est consignée.',
    actorsHeading: 'Qui y figure',
    mentions: (n) =>
      plural(n, { one: 'cité # fois', many: 'cité # de fois', other: 'cité # fois' }),
    statementsHere: (n) =>
      plural(n, {
        one: '# déclaration ici',
        many: '# de déclarations ici',
        other: '# déclarations ici',
      }),
    sharedName: (name) => `${quoted(name)}\u00a0: un nom porté par plusieurs personnes`,
    search: 'Rechercher',
    searchLabel: 'Rechercher des acteurs, des déclarations et des thèmes',
    searchEmpty: (query) =>
      `Aucun résultat pour ${quoted(query)}. Essayez une partie d’un nom ou un mot du sujet.`,
    searchFailed: 'La recherche n’a pas répondu. Réessayez.',
    nothingSelected:
      'Aucun mot n’est sélectionné. Sélectionnez un nom ou une phrase dans la page, ou écrivez ci-dessus.',
    lookUpCut:
      'La sélection est trop longue pour être recherchée en entier\u00a0: seul le début l’a été.',
    results: (n) => plural(n, { one: '# résultat', many: '# de résultats', other: '# résultats' }),
    kinds: {
      actor: 'Acteur',
      statement: 'Déclaration',
      proposition: 'Question',
      topic: 'Thème',
    },
    newestOf: (shown, total) => `Les plus récentes\u00a0: ${number(shown)} sur ${number(total)}.`,
    nothingOn: 'Aucune déclaration sur ce point dans les jeux de données utilisés.',
    coverage: (people, said, pack, updated) =>
      `De cette page, le jeu de données ${quoted(pack)}${asOf(updated)} contient ${actors(people)} et ${statements(said)}.`,
    unmarked: 'Absence de marque ne vaut pas vérification.',
    markAgain: 'Marquer de nouveau',
  },

  dossier: {
    title: 'Dossier',
    open: 'Ouvrir le dossier',
    openInTab: 'Ouvrir dans un onglet',
    scopeGroup: 'Sur quoi porte le dossier',
    scopes: { page: 'Cette page', pack: 'Toutes les données' },
    viewGroup: 'Présentation',
    views: { questions: 'Par question', matrix: 'Vue d’ensemble', pair: 'Deux acteurs' },

    day: 'Jour',
    asOf: (day) => `Au ${day}`,
    allDays: 'Tout ce qui est recensé',
    ofArticle: 'jour de l’article',
    toArticle: 'Jour de l’article',
    latest: 'Dernier jour',
    chooseDay: 'Choisir un jour',
    dayNote:
      'Montre ce qui avait été dit jusqu’à ce jour. Les sources peuvent avoir paru plus tard.',
    laterDifferences: (n) => `${number(n)} de plus avec ce qui a été dit ensuite`,
    inPacks: 'Dans toutes les données',
    fitting: (n) =>
      plural(n, {
        none: 'Aucune déclaration ne correspond au filtre.',
        one: '# déclaration correspond au filtre.',
        many: '# de déclarations correspondent au filtre.',
        other: '# déclarations correspondent au filtre.',
      }),

    filter: 'Filtre',
    actor: 'Acteur',
    actorPlaceholder: 'Partie d’un nom',
    topic: 'Thème',
    allTopics: 'Tous les thèmes',
    relation: 'Relation',
    allRelations: 'Avec ou sans relation',
    from: 'Du',
    reset: 'Effacer le filtre',
    asTable: 'En tableau, avec des mots',
    nothingLeft: 'Aucune déclaration ne correspond à ce filtre. Effacez-le ou élargissez-le.',
    actorsShown: (first, last, total) =>
      `Acteurs ${number(first)} à ${number(last)} sur ${number(total)}`,
    questionsShown: (first, last, total) =>
      `Questions ${number(first)} à ${number(last)} sur ${number(total)}`,
    previous: 'Précédent',
    next: 'Suivant',

    matrixCaption: 'Positions des acteurs sur les questions',
    turned: 'La position a changé',
    noDate: 'sans date',
    question: 'Question',
    stance: 'Position',
    date: 'Date',

    disputed: 'En débat',
    noneDisputed: 'Jusqu’à ce jour, personne n’avait dit autre chose sur ces questions.',
    undisputed: (n) =>
      plural(n, {
        one: 'Sans désaccord\u00a0: # question',
        many: 'Sans désaccord\u00a0: # de questions',
        other: 'Sans désaccord\u00a0: # questions',
      }),
    otherStatements: 'Déclarations sur aucune de ces questions',
    lanes: {
      affirms: 'Oui',
      denies: 'Non',
      conditional: 'Cela dépend',
      unclear: 'Indéterminé',
      beside: 'À côté de la question',
    },
    before: (stance, day) => `avant\u00a0: ${stance}, ${day}`,
    more: (n) => `${number(n)} de plus`,
    thisArticle: (day) => `Cet article, ${day}`,
    openSaid: 'Sources et référence',
    questionsLabel: 'Déclarations dans l’ordre du temps',
    questionsCaption: 'Les questions, et qui se situe où',
    newestShown: (shown, total) =>
      `Les plus récentes sont affichées\u00a0: ${number(shown)} sur ${number(total)}\u00a0; un jour antérieur montre les précédentes.`,
    said: 'Déclaration',
    event: 'Événement',

    choosePair: 'Quelles déclarations mettre côte à côte\u00a0?',
    pairsShown: (shown, total) =>
      `Les paires qui ont le plus de relations\u00a0: ${number(shown)} sur ${number(total)}. Pour les autres, choisissez deux acteurs dans le filtre.`,
    relationsBetween: (n) =>
      plural(n, { one: '# relation', many: '# de relations', other: '# relations' }),
    noPairs:
      'Aucune relation ici entre les déclarations de deux acteurs. Choisissez-en deux dans le filtre.',
    otherPair: 'En choisir d’autres',
    nothingShared: 'Aucune question ici sur laquelle tous deux se sont exprimés.',

    statements: 'Déclarations',
    noStatement: 'Jusqu’à ce jour cela n’avait pas été dit, ou les données utilisées l’ignorent.',
    openOther: (name) => `Ouvrir la déclaration de ${name}`,
    fromPack: (title, version) =>
      version
        ? `Counterpoint, jeu de données ${quoted(title)}, version ${version}`
        : `Counterpoint, jeu de données ${quoted(title)}`,
    copy: 'Copier avec la référence',
    copied: 'Copié.',
    notCopied: 'Le navigateur ne l’a pas permis.',

    exportCsv: 'Enregistrer en CSV',
    exportJsonLd: 'Enregistrer en JSON-LD',
    print: 'Imprimer',
    writing: 'Écriture du fichier…',
    notWritten: 'Le fichier n’a pas pu être écrit. Réessayez.',

    showPacks: 'Afficher plutôt toutes les données',
    nothingTitle: 'Rien à mettre côte à côte',
    nothing:
      'Ici se trouverait la position de chacun sur ce que rapporte cette page. Aucune déclaration des jeux de données ne s’y rapporte.',
    reading: 'Le dossier apparaîtra ici dès que ce sera fait.',
    noSite:
      'Ouvrez un article de presse\u00a0: son dossier apparaîtra ici. Les pages du navigateur lui-même, les magasins d’extensions et les fichiers sont fermés à Counterpoint.',
    noAccessTitle: 'Pas d’accès à cette page',
    noAccess:
      'Cliquez sur le bouton Counterpoint de la barre d’outils pour faire lire cette page, ou activez Counterpoint\u00a0:',
    off: 'Aucune page de ce site n’est lue\u00a0: il n’y a donc pas de dossier. Le bouton Counterpoint de la barre d’outils permet de changer cela.',
    failed: 'Rechargez la page\u00a0: son dossier apparaîtra ici.',
    noPackTitle: 'Aucun jeu de données utilisé',
    noPack: 'Un dossier repose sur des jeux de déclarations. Activez-en un ou ajoutez-en un.',
    unreachable: 'Réessayez. Si cela ne suffit pas, redémarrez le navigateur.',
  },

  leftOut: {
    open: 'Non trouvé dans cet article',
    title: 'Non trouvé dans cet article par Counterpoint',
    article: 'Article',
    nothing:
      'Les paquets utilisés ne contiennent, sur les questions en débat dans cet article, aucune position qui n’y ait été trouvée.',
    caveat:
      'Counterpoint compare un article à ses paquets et ne reconnaît pas tout\u00a0: ce qui n’a pas été trouvé peut malgré tout y figurer.',
    noDay:
      'La date de cet article n’est pas connue\u00a0: on ne peut dire si certains de ces propos lui sont postérieurs.',
    asOf: (day) => `Au ${day}`,
    laterThanArticle: 'après cet article',
    laterThan: (day) => `après le ${day}`,
    when: {
      day: (date) => `le ${date}`,
      month: (date) => `en ${date}`,
      year: (date) => `en ${date}`,
      approximate: (date) => `vers le ${date}`,
    },
    said: (when) => ` a déclaré ${when}`,
    spoken: quoted,
    colon: '\u00a0: ',
    semicolon: '\u202f; ',
    in: (language) => `en ${language}`,
    translated: (by) => (by ? `traduction\u00a0: ${by}` : 'traduction'),
    inSubstance: 'En substance',
    namedHere:
      'Cet article nomme cette partie et peut contenir ses propos sans qu’ils aient été reconnus.',
    copyText: 'Copier en texte',
    copyMarkdown: 'Copier en Markdown',
    copyFormatted: 'Copier mise en forme incluse',
    failed: 'Le texte n’a pas pu être rédigé. Réessayez.',
  },

  lesson: {
    save: 'Enregistrer une fiche de travail',
    title: 'Qui a dit autre chose\u202f?',
    lead: 'Questions sur ce que rapporte un article. Les réponses et les sources sont sur une page à part.',
    nothing: 'Cet article ne rapporte rien que connaissent les paquets utilisés.',
    statement: 'Une déclaration',
    inArticle: 'Dans l’article',
    heard: (names) => `Dans l’article, sur cette question\u00a0: ${list(names)}`,
    whoOtherwise: 'Qui a tenu d’autres propos\u202f?',
    when: 'Quand\u202f?',
    sameTalks: 'À propos des mêmes discussions\u202f?',
    answers: 'Réponses et sources',
    nobody: 'Les paquets utilisés ne contiennent rien qui en diffère.',
    sameOccasion: 'À propos du même événement',
    otherOccasion: 'À propos d’un autre événement',
    noOccasion: 'Les paquets ne disent pas s’il s’agit du même événement.',
  },

  options: {
    title: 'Paramètres de Counterpoint',
    heading: 'Paramètres',
    saved: 'Enregistré.',
    failed: 'L’enregistrement n’a pas abouti. Réessayez.',
    forNow:
      'Le navigateur n’a pas pu enregistrer votre choix. Il vaut jusqu’à la fermeture du navigateur.',
    listFull: 'Rien n’a changé\u00a0: cette liste est pleine. Retirez d’abord quelques éléments.',
    unreadable: 'Les paramètres n’ont pas pu être lus. Rechargez cette page.',

    language: 'Langue',
    languageField: 'Langue de Counterpoint',
    languageAuto: 'Celle du navigateur',

    marks: 'Marques',
    density: 'Fréquence des marques',
    densities,
    kinds: 'Ce qui est marqué',
    markKinds,
    markSample: {
      actor: 'un nom',
      claim: 'une phrase contenant une déclaration connue',
      conflict: 'une déclaration que d’autres présentent autrement',
    },
    delay: 'Temps d’arrêt du pointeur avant l’ouverture de la fiche',
    delayInWords: (milliseconds) =>
      milliseconds === 0 ? 'aussitôt' : seconds(milliseconds / 1000),
    opensOn: 'Ce qui ouvre une fiche',
    ways: {
      rest: {
        label: 'Le pointeur immobile sur une marque',
        detail: 'Après le temps choisi ci-dessous.',
      },
      key: {
        label: 'Le pointeur immobile pendant qu’une touche est enfoncée',
        detail: 'Sans la touche, rien ne s’ouvre tout seul.',
      },
      click: {
        label: 'Seulement un clic sur une marque',
        detail:
          'La fiche reste jusqu’à ce que vous appuyiez sur Échap ou cliquiez ailleurs. Un lien mène où il mène.',
      },
    },
    heldKey: 'Touche à maintenir',
    heldKeys: { alt: 'Touche Alt', ctrl: 'Touche Ctrl', shift: 'Touche Maj' },

    sites: 'Sites',
    sitesIntro:
      '«\u202fAutomatique\u202f» lit les articles de presse et laisse les autres pages telles quelles. Un choix fait pour un site vaut aussi pour tout ce qui en dépend.',
    accessAll: 'Counterpoint peut lire tous les sites d’actualité dès leur chargement.',
    accessSome: (hosts) =>
      `Counterpoint peut lire les pages de ces sites dès leur chargement\u00a0: ${list(hosts)}.`,
    accessNone:
      'Counterpoint n’a accès à aucun site\u202f; il lit une page lorsque vous y ouvrez sa fenêtre.',
    grantAll: 'Activer sur tous les sites d’actualité',
    withdraw: 'Retirer l’accès',
    noSites:
      'Aucun site n’a de réglage propre. Les choix faits dans la fenêtre, sur une page, apparaissent ici.',
    siteColumn: 'Site',
    findSite: 'Chercher un site',
    siteCount: (n) =>
      plural(n, { one: '# site web', many: '# de sites web', other: '# sites web' }),
    noSuchSite: (text) => `Aucun site contenant ${quoted(text)} n’a de réglage propre.`,
    modeColumn: 'Réglage',
    modes: { auto: 'Automatique', always: 'Toujours', never: 'Désactivé' },
    modeFor: (host) => `Réglage pour ${host}`,
    remove: 'Supprimer',
    removeFor: (what) => `Supprimer ${what}`,
    addSite: 'Ajouter un site',
    addSitePlaceholder: 'journal.example',
    add: 'Ajouter',
    invalidSite: (text) =>
      text
        ? `${quoted(text)} n’est pas l’adresse d’un site. Écrivez-la sous la forme journal.example.`
        : 'Indiquez un site sous la forme journal.example.',

    muted: 'Repérages erronés',
    mutedIntro:
      'Mots que vous avez signalés comme repérages erronés. Ils ne sont pas marqués sur le site en question.',
    noMuted: 'Aucun. «\u202fRepérage erroné\u202f», sur une fiche, en ajoute un.',
    mutedEntry: quoted,
    mutedAs: (name) => `pris pour ${name}`,
    mutedOn: (host) => `sur ${host}`,

    unmarked: 'Non marqués',
    unmarkedIntro:
      'Acteurs et thèmes que vous ne voulez voir marqués sur aucune page. La fenêtre ne les compte pas non plus\u00a0; la recherche les trouve toujours.',
    noUnmarked: 'Aucun. Cherchez ci-dessous un acteur ou un thème à laisser de côté.',
    findSubject: 'Chercher un acteur ou un thème',
    nothingFound: (query) => `Aucun acteur ni thème pour ${quoted(query)}.`,
    subjectKinds: { actors: 'Acteur', topics: 'Thème' },
    unknownSubject: 'Absent des jeux de données utilisés',
    unmark: 'Ne pas marquer',
    isUnmarked: 'non marqué',
    markAgainFor: (name) => `Marquer de nouveau\u00a0: ${name}`,

    keyboardIntro:
      'Ces touches agissent sur toutes les pages. Le navigateur vous permet d’en choisir d’autres.',
    changeKeys: 'Changer les touches',
    keysNotOpened:
      'Le navigateur n’a pas ouvert sa page des touches. Vous la trouverez avec les extensions, sous les raccourcis clavier.',

    packs: 'Jeux de données',
    packsIntro:
      'Un jeu de données est un recueil relu et contrôlé d’acteurs, de déclarations et de sources. Plusieurs peuvent être utilisés à la fois.',
    noPacks: 'Aucun jeu de données n’a pu être chargé. Réinstallez l’extension.',
    usePack: 'Utilisé',
    packOn: (title) => `${quoted(title)} est utilisé. Les pages ouvertes sont relues.`,
    packOff: (title) => `${quoted(title)} n’est plus utilisé.`,
    packRemoved: (title) => `${quoted(title)} a été supprimé.`,
    removePackAsk: (title) =>
      `Supprimer ${quoted(title)} de ce navigateur\u202f? Le fichier enregistré sur votre disque reste en place.`,
    packUnusable: {
      damaged:
        'Ce jeu de données est endommagé et n’est pas utilisé. Retirez-le, ou ajoutez-le de nouveau depuis son fichier.',
      later:
        'Une version ultérieure de Counterpoint a préparé ce jeu de données ; il n’est pas utilisé ici. Il reviendra dès que l’extension sera à jour.',
    },
    packStore: {
      later:
        'Les jeux de données que vous avez installés ont été enregistrés par une version ultérieure de Counterpoint et ne sont pas utilisés ici. Ils sont conservés et reviendront dès que l’extension sera à jour.',
      closed:
        'Les jeux de données que vous avez installés ne peuvent pas être lus : le navigateur refuse. Seuls ceux fournis avec l’extension sont utilisés.',
    },
    replaceAsk: {
      bundled: (title) =>
        `Ce fichier porte l’identifiant de ${quoted(title)}, fourni avec l’extension. Le jeu du fichier doit-il prendre sa place\u202f?`,
      newer: (title) =>
        `${quoted(title)}, tel que vous l’avez, est plus récent que ce fichier. Le plus ancien doit-il prendre sa place\u202f?`,
    },
    replace: 'Remplacer',
    replaceNo: 'Garder ce qui est là',
    packOrigins: {
      bundled: 'fourni avec l’extension',
      installed: 'installé par vous',
      'replaces-bundled': 'installé par vous à la place de celui fourni avec l’extension',
    },
    version: (version) => `version ${version}`,
    contentHash: 'Empreinte',
    addPack: 'Ajouter un jeu de données',
    addPackIntro:
      'Un tel fichier ne contient que des données\u202f; rien n’y est exécutable. Un jeu de données déjà présent est mis à jour.',
    cancel: 'Annuler',
    importStages: {
      reading: 'Lecture du fichier…',
      checking: 'Contrôle des entrées…',
      preparing: 'Préparation des déclarations\u00a0:',
      storing: 'Enregistrement…',
    },
    importCount: (done, total) => `${number(done)} sur ${number(total)}`,
    importCancelled: 'Annulé. Rien n’a changé.',
    importFailed:
      'Le jeu de données n’a pas pu être enregistré\u00a0: le navigateur l’a refusé, ou son espace disque est plein. Rien n’a changé.',
    packRefused: 'Ce fichier n’a pas été ajouté. Rien n’a changé.',
    moreProblems: (n) =>
      plural(n, {
        one: 'Et # autre problème.',
        many: 'Et # d’autres problèmes.',
        other: 'Et # autres problèmes.',
      }),
    packAdded: (title, people, said) =>
      `${quoted(title)} a été ajouté\u00a0: ${actors(people)} et ${statements(said)}.`,
    packUpdated: (title, people, said) =>
      `${quoted(title)} a été mis à jour\u00a0: ${actors(people)} et ${statements(said)}.`,
    updated: (date) => `état\u00a0: ${date}`,
    packCounts: (people, said, related) =>
      list([
        actors(people),
        statements(said),
        plural(related, {
          none: 'aucune relation entre déclarations',
          one: '# relation entre déclarations',
          many: '# de relations entre déclarations',
          other: '# relations entre déclarations',
        }),
      ]),
    span: (from, to) =>
      from && to
        ? `Période\u00a0: ${from} – ${to}.`
        : from
          ? `Début\u00a0: ${from}.`
          : to
            ? `Fin\u00a0: ${to}.`
            : '',
    covered: 'Couvert',
    notCovered: 'Non couvert',

    file: 'Vos paramètres dans un fichier',
    fileIntro: 'Pour en garder une copie ou les emporter dans un autre navigateur.',
    export: 'Exporter vers un fichier',
    exportName: 'counterpoint-parametres.json',
    import: 'Importer d’un fichier',
    imported: 'Les paramètres du fichier sont désormais les vôtres.',
    importedPartly:
      'Les paramètres du fichier sont désormais les vôtres, sauf ce qui ne peut y être lu.',
    notSites: (names: string[]) => `Ceci ne désigne aucun site\u00a0: ${list(names)}.`,
    importProblems: {
      'not-json':
        'Ce fichier n’est pas un fichier de paramètres\u00a0: il ne peut être lu comme JSON. Rien n’a changé.',
      'not-settings': 'Ce fichier ne provient pas de l’export de Counterpoint. Rien n’a changé.',
      newer:
        'Ce fichier provient d’une version plus récente de Counterpoint. Mettez d’abord l’extension à jour. Rien n’a changé.',
      'too-large':
        'Ce fichier est bien trop volumineux pour un fichier de paramètres. Rien n’a changé.',
    },
    damaged:
      'Une partie de vos paramètres n’a pas pu être lue. Ils sont conservés tels qu’ils étaient enregistrés.',
    saveDamaged: 'Les enregistrer dans un fichier',
    damagedName: 'counterpoint-parametres-endommages.json',
    reset: 'Réinitialiser les paramètres',
    resetAsk:
      'Remettre tous les paramètres dans l’état d’origine\u202f? Vos sites, vos repérages erronés et ce que vous ne vouliez pas voir marqué seront oubliés. L’accès aux sites et les jeux de données ajoutés restent.',
    resetYes: 'Réinitialiser',
    resetNo: 'Conserver',
    resetDone: 'Tous les paramètres sont comme après l’installation.',

    privacy: 'Confidentialité',
    privacyPoints: [
      'Rien ne quitte votre navigateur. Counterpoint n’émet aucune requête, et ses pages n’en ont pas la faculté.',
      'Aucun historique n’est conservé. Ce qui a été trouvé sur une page est oublié à la fermeture de l’onglet, et rien de ce que vous lisez dans une fenêtre privée n’est enregistré. Les réglages que vous y faites depuis une page disparaissent avec la dernière fenêtre privée.',
      'Le texte d’une page est lu dans votre navigateur, par l’extension, et comparé aux jeux de données utilisés.',
      'Seuls vos paramètres et les jeux de données que vous installez sont enregistrés, sur cet appareil.',
      'Une page qui le cherche peut savoir quels mots sont marqués et qu’une fiche est ouverte. Elle peut découvrir ce que dit une fiche ouverte en y cherchant des mots, et Firefox lui permet de la lire et de la modifier. Elle ne peut ni en ouvrir une, ni y actionner quoi que ce soit, ni connaître vos paramètres.',
    ],
  },

  keys: {
    title: 'Clavier',
    none: 'aucune touche',
    commands: {
      _execute_action: 'Ouvrir la fenêtre sur cette page',
      'look-up': 'Rechercher les mots sélectionnés',
      'next-mark': 'Aller à la marque suivante et ouvrir sa fiche',
      'previous-mark': 'Aller à la marque précédente et ouvrir sa fiche',
    },
  },

  help: {
    title: 'Aide de Counterpoint',
    heading: 'Comment fonctionne Counterpoint',
    lead: 'Il marque ce qu’il connaît dans l’actualité que vous lisez et place les versions côte à côte. Ce qu’il faut en penser, c’est à vous d’en juger.',
    marks: 'Ce que signifient les marques',
    meanings: {
      actor:
        'Pointillé\u00a0: une personne ou une institution. La fiche donne la fonction à la date de l’article et ses déclarations par thème.',
      claim:
        'Un trait\u00a0: une déclaration consignée. La fiche donne les mots exacts, la date, le lieu et la source.',
      conflict:
        'Deux traits\u00a0: une déclaration que d’autres présentent autrement, ou la même personne à un autre moment. La fiche les range par date et dit en quoi exactement elles diffèrent.',
    },
    shared:
      'Un nom porté par plusieurs personnes est marqué lui aussi\u00a0; sa fiche demande de laquelle il s’agit.',
    opening: 'Comment ouvrir une fiche',
    openingPoints: [
      'Arrêtez le pointeur sur une marque. Dans les paramètres, vous pouvez choisir qu’elle ne s’ouvre qu’avec une touche enfoncée ou qu’au clic.',
      'Au clavier, passez d’une marque à l’autre avec les touches ci-dessous. La fiche prend le focus et le rend quand elle se ferme.',
      'Sur un écran tactile, touchez une marque. Dans un lien, le toucher suit le lien.',
      'Pour garder une fiche ouverte pendant que vous faites défiler, appuyez sur l’épingle dans son coin. Échap la ferme.',
    ],
    asking: 'Comment rechercher quelque chose',
    askingPoints: [
      'Sélectionnez un nom ou une phrase sur n’importe quelle page et choisissez la recherche dans son menu, ou appuyez sur les touches prévues.',
      'Dans la fenêtre, cherchez avec des mots dont vous vous souvenez à moitié.',
      'La fenêtre énumère aussi tout ce qui est marqué dans la page, pour qui lit sans les marques.',
    ],
    fixedKeys: {
      search: 'Dans la fenêtre\u00a0: aller à la recherche',
      close: 'Fermer la fiche\u00a0; dans la recherche, la vider',
      walk: 'Parcourir une fiche ou la fenêtre',
      results: 'De la recherche à ses résultats',
    },
    notMarked: 'Ce que veut dire l’absence de marque',
    notMarkedPoints: [
      'Elle ne veut pas dire vérifié, ni incontesté. Les jeux de données utilisés ne le connaissent peut-être pas.',
      'Un nom ou une déclaration est marqué une fois par page, sauf si vous en décidez autrement dans les paramètres.',
      'Les repérages erronés, ainsi que les acteurs et thèmes que vous laissez de côté, ne sont pas marqués. Les paramètres en donnent la liste.',
      'Une page qui ne ressemble pas à un article de presse n’est pas lue. La fenêtre le dit, et vous pouvez la faire lire quand même.',
    ],
  },

  welcome: {
    title: 'Bienvenue dans Counterpoint',
    heading: 'Ce que l’article ne dit pas',
    lead: 'Counterpoint marque, dans l’actualité que vous lisez, les personnes et les déclarations qu’il connaît. Arrêtez-vous sur une marque pour voir qui a dit quoi, quand, selon quelle source, et qui en donne une version divergente.',
    choose: 'Où faut-il l’activer\u202f?',
    choices: {
      all: {
        label: 'Sur tous les sites d’actualité',
        detail:
          'Le navigateur vous le demande une fois. Les pages qui ne sont pas des articles de presse restent telles quelles.',
      },
      some: {
        label: 'Seulement où je le décide',
        detail:
          'Ouvrez la fenêtre de Counterpoint sur une page et choisissez-y «\u202fToujours\u202f».',
      },
      later: { label: 'Plus tard', detail: 'Vous retrouverez ce choix dans les paramètres.' },
    },
    done: {
      all: 'C’est activé. Ouvrez un article de presse\u00a0: les marques y apparaissent au chargement.',
      refused:
        'Le navigateur n’a pas accordé l’accès\u202f; rien n’a donc changé. Vous pouvez choisir à nouveau à tout moment.',
      some: 'Bien. Ouvrez un article, puis cliquez sur le bouton de Counterpoint dans la barre d’outils.',
      later:
        'Rien n’est activé. Le bouton de Counterpoint, dans la barre d’outils, fonctionne sur toute page, dès que vous le souhaitez.',
    },
    example: 'Essayez ici',
    exampleIntro:
      'Arrêtez-vous sur une marque, cliquez dessus ou atteignez-la avec la touche Tabulation.',
    legend: {
      actor: 'pointillé\u00a0: une personne ou une institution',
      claim: 'un trait\u00a0: une déclaration connue',
      conflict: 'deux traits\u00a0: d’autres la présentent autrement',
    },
    not: 'Ce qu’il ne fait pas',
    notPoints: [
      'Il n’envoie rien. Il n’y a ni serveur, ni compte, ni requête vers aucun site.',
      'Il ne garde aucun historique de vos lectures.',
      'Il ne note pas les personnes et ne dit d’aucune déclaration qu’elle est exacte ou inexacte. Il met les versions côte à côte, par date, avec leurs sources.',
      'Il ne sait pas tout. Absence de marque ne vaut pas vérification.',
    ],
    options: 'Ouvrir les paramètres',
  },
};
