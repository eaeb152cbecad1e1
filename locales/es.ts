import type { MarkDensity, MarkKind } from '../contract/marks.ts';
import type { RelationKind } from '../contract/pack.ts';
import type { GateReason } from '../contract/page.ts';
import type { Presence, WhyRule } from '../contract/views.ts';
import type { Catalogue } from './en.ts';
import { grammarOf } from './grammar.ts';

const LOCALE = 'es-ES';
const { plural, number, list, percent, seconds } = grammarOf<'one' | 'many' | 'other'>(LOCALE);

const actors = (n: number) =>
  plural(n, { none: 'ningún actor', one: '# actor', many: '# de actores', other: '# actores' });
const statements = (n: number) =>
  plural(n, {
    none: 'ninguna declaración',
    one: '# declaración',
    many: '# de declaraciones',
    other: '# declaraciones',
  });
const quoted = (text: string) => `«${text}»`;

function asOf(date: string | undefined): string {
  return date ? ` (actualización: ${date})` : '';
}

const relations: Record<RelationKind, string> = {
  'direct-denial': 'Desmentido directo',
  'accounts-differ': 'Versiones divergentes',
  'positions-incompatible': 'Posiciones incompatibles',
  'position-changed': 'Posición modificada',
  'position-partly-changed': 'Posición modificada en parte',
  qualified: 'Matizado',
  'not-confirmed': 'No confirmado',
  superseded: 'Superado por un acontecimiento',
  consistent: 'Concordante',
};

const presence: Record<Presence, string> = {
  'in-article': 'en este artículo',
  'other-words': 'este artículo recoge otras palabras suyas',
  'not-found-here': 'no se ha encontrado aquí',
  'not-in-article': 'no en este artículo',
  'later-than-article': 'posterior a este artículo',
};

const gateReasons: Record<GateReason, string> = {
  'schema-news-article': 'la página se presenta como artículo de prensa',
  'open-graph-article': 'la página se presenta como artículo',
  'readable-text': 'contiene el texto seguido de un artículo',
  'reader-asked': 'usted lo ha pedido',
  'not-html': 'no es una página web, sino un archivo de otro tipo',
  'no-text': 'contiene muy poco texto',
  'front-page': 'es una página de portada o de sección, no un artículo',
  'not-an-article': 'no parece un artículo de prensa',
};

const whyRules: Record<WhyRule, string> = {
  'full-name': 'el nombre completo',
  title: 'un título que acompaña al nombre',
  surname: 'el apellido',
  'given-name': 'un nombre de pila poco común',
  'only-bearer': 'un apellido que en los datos lleva una sola persona',
  organisation: 'el nombre de la organización',
  metonym: 'un nombre que designa a la institución',
  'same-quotation': 'la misma cita',
  'part-of-quotation': 'parte de una cita conocida',
  'speaker-and-subject': 'la misma persona sobre el mismo asunto',
  'speaker-and-view': 'una opinión que se le conoce a esa persona',
  'shared-name': 'un nombre que en los datos llevan varias personas',
  chosen: 'su elección, en esta página, entre varias personas con ese nombre',
};

const markKinds: Record<MarkKind, string> = {
  actor: 'Personas e instituciones',
  claim: 'Declaraciones',
  conflict: 'Declaraciones de las que hay una versión divergente',
};

const densities: Record<MarkDensity, { label: string; detail: string }> = {
  section: {
    label: 'Una vez por apartado',
    detail: 'Cada nombre o declaración se marca una vez entre dos titulillos.',
  },
  all: {
    label: 'Todas las veces',
    detail: 'Cada nombre o declaración se marca dondequiera que aparezca.',
  },
  page: { label: 'Una vez por página', detail: 'Cada nombre o declaración se marca una vez.' },
};

export const es: Catalogue = {
  lang: 'es',
  dir: 'ltr',
  locale: LOCALE,
  name: 'Counterpoint',

  list,
  number,

  dates: {
    unknown: 'Fecha desconocida',
    about: (date) => `Hacia: ${date}`,
  },

  relations,
  presence,

  statement: {
    thisSentence: 'esta frase',
    whole: 'Mostrar todo',
    less: 'Mostrar menos',
    translation: 'Traducción',
    translatedBy: (name) => `Traducción de ${name}`,
    original: (language) => `Versión original: ${language}`,
    inLanguage: (language) => `En ${language}`,
    reportedBy: (reporter) => `Se conoce por la información de ${reporter}`,
    noSource: 'Ninguna fuente con dirección',
    sources: 'Fuentes',
    thisArticle: 'este artículo',
    moreSources: (n) =>
      plural(n, { one: '# fuente más', many: '# de fuentes más', other: '# fuentes más' }),
    printedBy: (agency, printer) => `${agency}, publicado por ${printer}`,
    archived: 'copia archivada',
    archivedOf: (publisher) => `Copia archivada, ${publisher}`,
    showOnPage: 'Mostrar en la página',
    notOnPage: 'Ya no está en la página',
  },

  actor: {
    speaksFor: (names) => `Habla en nombre de ${list(names)}`,
    open: (name) => `${name}: todas las posiciones`,
    noPositions: (name) => `No hay ninguna declaración de ${name} en los paquetes de datos en uso.`,
    positions: 'Posiciones por tema',
    statements,
  },

  difference: {
    earlier: 'entonces',
    later: 'ahora',
    above: 'palabras arriba',
    sameQuestion: 'Sobre la misma cuestión',
    alsoSaid: (question: string) => `También dijo, sobre: ${question}`,
    resolved: (by: string, date: string | undefined) =>
      `Desde entonces: ${by}${date ? `, ${date}` : ''}.`,
    more: (n: number) =>
      plural(n, {
        one: '# declaración más sobre esta cuestión',
        many: '# de declaraciones más sobre esta cuestión',
        other: '# declaraciones más sobre esta cuestión',
      }),
    soDid: (name: string, date: string | undefined) => `También ${name}${date ? `, ${date}` : ''}.`,
    heading: 'Dónde divergen las versiones',
    sideMissing: 'Una de las partes no figura en este artículo',
    beside: (name, date) => `En relación con ${name}${date ? `, ${date}` : ''}`,
  },

  card: {
    short: { why: '¿Por qué?', wrong: 'Error', offHere: 'Aquí no', cite: 'Citar' },
    cite: 'Copiar con la fuente',
    quotes: 'Esta frase cita a',
    reported: 'Esta frase recoge palabras de',
    onQuestion: 'sobre esta cuestión',
    whoSaid: 'Lo que se ha dicho al respecto',
    label: (subject) => `Counterpoint: ${subject}`,
    subjectOnly: 'Sobre este asunto',
    body: 'Lo que consta',
    here: 'En este artículo',
    morePositions: 'Otras posiciones, por tema',
    nothing: 'Aquí no consta nada más.',
    why: '¿Por qué se marca?',
    wrong: 'No coincide',
    offHere: 'Desactivar aquí',
    close: 'Cerrar',
    pin: 'Mantener abierta',
    back: 'Volver',
    loading: 'Consultando…',
    notFound: 'Esta persona no figura en los paquetes de datos en uso.',
    failed: 'No ha sido posible. Recargue la página e inténtelo de nuevo.',
    undo: 'Deshacer',
    muted: (name) =>
      name ? `Ya no se marca como ${name} en este sitio.` : 'Ya no se marca en este sitio.',
    isOff: (host) => `Counterpoint está desactivado en ${host}.`,
    isOnAgain: (host) => `Counterpoint vuelve a estar activado en ${host}.`,
    unmark: (name) => `No marcar más a ${name}`,
    unmarked: (name) => `Ya no se marca a ${name} en ninguna página.`,
  },

  choice: {
    question: (name) => `¿A qué ${name} se refiere?`,
    undecided: 'La página no lo precisa.',
    candidates: 'Quién puede ser',
    chosen: (name) => `${quoted(name)} en esta página: su elección.`,
    again: 'Elegir de nuevo',
    none: 'Ninguna de ellas',
  },

  why: {
    words: 'Palabras',
    rule: 'Reconocido por',
    confidence: 'Certeza',
    pack: 'Paquete de datos',
    quoted,
    percent,
    packAsOf: (title, date) => `${title}${asOf(date)}`,
    rules: whyRules,
  },

  popup: {
    title: 'Counterpoint',
    options: 'Ajustes',
    help: 'Ayuda',
    modes: { auto: 'Automático', always: 'Siempre', never: 'No' },
    modeGroup: (host) => `Counterpoint en ${host}`,
    inherited: (host) => `Se debe a su elección para ${host}.`,
    pause: 'Pausar en esta pestaña',
    pausedTitle: 'En pausa en esta pestaña',
    paused:
      'Ninguna página de esta pestaña se lee ni se marca hasta que la reanude aquí. En las demás pestañas todo sigue igual. La pausa termina con la pestaña.',
    goOn: 'Reanudar',
    undo: 'Deshacer',
    noAccess:
      'Counterpoint solo ve este sitio mientras tiene usted abierta esta ventana. Para que los artículos se marquen al cargarse:',
    accessEverywhere: 'En todas las páginas de noticias',
    accessHere: 'Siempre en este sitio',
    accessRefused: 'El navegador no ha concedido el acceso. No ha cambiado nada.',
    gateReasons,
    readBecause: (reason) => `Leída: ${reason}.`,
    skippedBecause: (reason) => `No leída: ${reason}.`,
    loading: 'Leyendo la página…',
    loadingDetail: 'Solo tarda un momento en páginas muy largas.',
    noSiteTitle: 'Aquí no hay nada que leer',
    noSite:
      'Counterpoint lee artículos de sitios web. Las páginas del propio navegador, las tiendas de extensiones y los archivos no le son accesibles.',
    offTitle: 'Desactivado en este sitio',
    off: 'No se lee ni se marca ninguna página de este sitio. Elija arriba «Automático» o «Siempre» para cambiarlo.',
    skippedTitle: 'Esta página no se ha leído',
    skipped: 'Counterpoint lee artículos de prensa. Si este lo es, indíquelo.',
    readAnyway: 'Leer de todos modos',
    tooLargeTitle: 'Demasiado en esta página para enumerarlo',
    tooLarge:
      'En esta página hay más nombres y declaraciones de los que Counterpoint conserva. Sus marcas quedan y sus fichas se abren.',
    givenUpTitle: 'Leer esta página exige demasiado trabajo',
    givenUp:
      'Para que sus otras páginas no tengan que esperar, Counterpoint ha dejado de leerla. En ella no hay nada marcado.',
    failedTitle: 'No se ha podido leer esta página',
    failed: 'Recargue la página y vuelva a abrir esta ventana.',
    unreachableTitle: 'Counterpoint no ha respondido',
    unreachable: 'Cierre esta ventana y vuelva a abrirla. Si no sirve, reinicie el navegador.',
    retry: 'Reintentar',
    notAnswered: 'Counterpoint no ha respondido. Inténtelo de nuevo.',
    nothingTitle: 'Nada de esta página figura en los paquetes de datos',
    nothing: 'No recogen ningún actor ni ninguna declaración de aquí.',
    howItWorks: 'Qué se marca y cómo buscar lo demás',
    mostHiddenTitle: 'La mayor parte de esta página no se mostraba',
    mostHidden:
      'Cuando se leyó, había más texto oculto que visible. Las marcas aparecen cuando se muestra.',
    lookAgain: 'Volver a mirar',
    inPart:
      'Esta página es demasiado larga para leerla entera. Lo que se muestra es de su comienzo.',
    offSubject:
      'Esta página trata de otro asunto que los paquetes; por eso no hay nada marcado en ella.',
    onThisPage: 'En esta página',
    actors,
    statements,
    differing: (n) =>
      plural(n, {
        none: 'ninguna versión divergente',
        one: '# versión divergente',
        many: '# de versiones divergentes',
        other: '# versiones divergentes',
      }),
    moreOnQuestion: 'Fuentes y qué más se ha dicho al respecto',
    missing: (names) => `No están en este artículo: ${list(names)}`,
    noneKnown: 'Ninguna declaración de esta página consta en los paquetes.',
    noDifferences: 'No consta ninguna versión que difiera de lo que recoge esta página.',
    actorsHeading: 'Quién aparece',
    mentions: (n) =>
      plural(n, { one: 'citado # vez', many: 'citado # de veces', other: 'citado # veces' }),
    statementsHere: (n) =>
      plural(n, {
        one: '# declaración aquí',
        many: '# de declaraciones aquí',
        other: '# declaraciones aquí',
      }),
    sharedName: (name) => `${quoted(name)}: nombre de varias personas`,
    search: 'Buscar',
    searchLabel: 'Buscar actores, declaraciones y temas',
    searchEmpty: (query) =>
      `No hay resultados para ${quoted(query)}. Pruebe con parte de un nombre o una palabra del asunto.`,
    searchFailed: 'La búsqueda no ha respondido. Inténtelo de nuevo.',
    nothingSelected:
      'No hay nada seleccionado. Seleccione un nombre o una frase de la página, o escríbalo arriba.',
    lookUpCut: 'Ha seleccionado más de lo que cabe en una búsqueda; se ha buscado el principio.',
    results: (n) =>
      plural(n, { one: '# resultado', many: '# de resultados', other: '# resultados' }),
    kinds: {
      actor: 'Persona o institución',
      statement: 'Declaración',
      proposition: 'Pregunta',
      topic: 'Tema',
    },
    newestOf: (shown, total) => `Las más recientes: ${number(shown)} de ${number(total)}.`,
    nothingOn: 'No hay ninguna declaración sobre esto en los paquetes de datos en uso.',
    coverage: (people, said, pack, updated) =>
      `De esta página, el paquete de datos ${quoted(pack)}${asOf(updated)} recoge ${actors(people)} y ${statements(said)}.`,
    unmarked: 'Que algo no esté marcado no significa que esté comprobado.',
    markAgain: 'Volver a marcar',
  },

  dossier: {
    title: 'Dosier',
    open: 'Abrir el dosier',
    openInTab: 'Abrir en una pestaña',
    scopeGroup: 'De qué trata el dosier',
    scopes: { page: 'Esta página', pack: 'Todos los paquetes' },
    viewGroup: 'Presentación',
    views: { questions: 'Por pregunta', matrix: 'Panorama', pair: 'Dos actores' },

    day: 'Día',
    asOf: (day) => `A ${day}`,
    allDays: 'Todo lo registrado',
    ofArticle: 'día del artículo',
    toArticle: 'Día del artículo',
    latest: 'Último día',
    chooseDay: 'Elegir un día',
    dayNote:
      'Muestra lo que se había dicho hasta este día. Las fuentes pueden haberse publicado después.',
    laterDifferences: (n) => `${number(n)} más con lo dicho después`,
    inPacks: 'En todos los paquetes',
    fitting: (n) =>
      plural(n, {
        none: 'Ninguna declaración cumple el filtro.',
        one: '# declaración cumple el filtro.',
        many: '# de declaraciones cumplen el filtro.',
        other: '# declaraciones cumplen el filtro.',
      }),

    filter: 'Filtro',
    actor: 'Actor',
    actorPlaceholder: 'Parte de un nombre',
    topic: 'Tema',
    allTopics: 'Todos los temas',
    relation: 'Relación',
    allRelations: 'Con relación o sin ella',
    from: 'Desde',
    reset: 'Quitar el filtro',
    asTable: 'Como tabla, con palabras',
    nothingLeft: 'Ninguna declaración cumple este filtro. Quítelo o amplíelo.',
    actorsShown: (first, last, total) =>
      `Actores ${number(first)} a ${number(last)} de ${number(total)}`,
    questionsShown: (first, last, total) =>
      `Preguntas ${number(first)} a ${number(last)} de ${number(total)}`,
    previous: 'Anterior',
    next: 'Siguiente',

    matrixCaption: 'Posturas de los actores ante las preguntas',
    turned: 'La postura cambió',
    noDate: 'sin fecha',
    question: 'Pregunta',
    stance: 'Postura',
    date: 'Fecha',

    disputed: 'En disputa',
    noneDisputed: 'Hasta este día nadie había dicho otra cosa sobre estas preguntas.',
    undisputed: (n) =>
      plural(n, {
        one: 'Sin disputa: # pregunta',
        many: 'Sin disputa: # de preguntas',
        other: 'Sin disputa: # preguntas',
      }),
    otherStatements: 'Declaraciones sobre ninguna de estas preguntas',
    lanes: {
      affirms: 'Sí',
      denies: 'No',
      conditional: 'Depende',
      unclear: 'Poco claro',
      beside: 'Al margen de la pregunta',
    },
    before: (stance, day) => `antes: ${stance}, ${day}`,
    more: (n) => `${number(n)} más`,
    thisArticle: (day) => `Este artículo, ${day}`,
    openSaid: 'Fuentes y referencia',
    questionsLabel: 'Declaraciones por orden de tiempo',
    questionsCaption: 'Las preguntas y la postura de cada cual',
    newestShown: (shown, total) =>
      `Se muestran las más recientes: ${number(shown)} de ${number(total)}; un día anterior muestra las previas.`,
    said: 'Declaración',
    event: 'Acontecimiento',

    choosePair: '¿Qué declaraciones se ponen una junto a otra?',
    pairsShown: (shown, total) =>
      `Las parejas con más relaciones: ${number(shown)} de ${number(total)}. Para otras, elija dos actores en el filtro.`,
    relationsBetween: (n) =>
      plural(n, { one: '# relación', many: '# de relaciones', other: '# relaciones' }),
    noPairs: 'Aquí no hay dos actores con declaraciones relacionadas. Elija dos en el filtro.',
    otherPair: 'Elegir otros',
    nothingShared: 'Aquí no hay ninguna pregunta sobre la que ambos se hayan pronunciado.',

    statements: 'Declaraciones',
    noStatement: 'Hasta este día no se había dicho, o los paquetes de datos en uso no lo conocen.',
    openOther: (name) => `Abrir la declaración de ${name}`,
    fromPack: (title, version) =>
      version
        ? `Counterpoint, paquete de datos ${quoted(title)}, versión ${version}`
        : `Counterpoint, paquete de datos ${quoted(title)}`,
    copy: 'Copiar con la referencia',
    copied: 'Copiado.',
    notCopied: 'El navegador no lo ha permitido.',

    exportCsv: 'Guardar como CSV',
    exportJsonLd: 'Guardar como JSON-LD',
    print: 'Imprimir',
    writing: 'Escribiendo el archivo…',
    notWritten: 'No se ha podido escribir el archivo. Inténtelo de nuevo.',

    showPacks: 'Mostrar todos los paquetes en su lugar',
    nothingTitle: 'Nada que poner lado a lado',
    nothing:
      'Aquí se vería qué postura tiene cada cual ante lo que cuenta esta página. Ninguna declaración de los paquetes de datos guarda relación con ello.',
    reading: 'El dosier aparecerá aquí en cuanto termine.',
    noSite:
      'Abra un artículo de prensa y su dosier aparecerá aquí. Las páginas del propio navegador, las tiendas de extensiones y los archivos no son accesibles para Counterpoint.',
    noAccessTitle: 'Sin acceso a esta página',
    noAccess:
      'Pulse el botón de Counterpoint en la barra de herramientas para que se lea esta página, o active Counterpoint:',
    off: 'No se lee ninguna página de este sitio, así que no hay dosier. El botón de Counterpoint de la barra de herramientas permite cambiarlo.',
    failed: 'Recargue la página y su dosier aparecerá aquí.',
    noPackTitle: 'Ningún paquete de datos en uso',
    noPack: 'Un dosier se basa en paquetes de declaraciones. Active uno o añádalo.',
    unreachable: 'Inténtelo de nuevo. Si no sirve, reinicie el navegador.',
  },

  leftOut: {
    open: 'No encontrado en este artículo',
    title: 'No encontrado en este artículo por Counterpoint',
    article: 'Artículo',
    nothing:
      'Los paquetes de datos en uso no contienen ninguna postura sobre las cuestiones en disputa de este artículo que no se haya encontrado en él.',
    caveat:
      'Counterpoint compara el artículo con sus paquetes de datos y no lo reconoce todo: lo que no se ha encontrado puede estar en él.',
    noDay: 'No se conoce el día de este artículo: no puede decirse si algo de esto es posterior.',
    asOf: (day) => `A fecha de ${day}`,
    laterThanArticle: 'después de este artículo',
    laterThan: (day) => `después del ${day}`,
    when: {
      day: (date) => `el ${date}`,
      month: (date) => `en ${date}`,
      year: (date) => `en ${date}`,
      approximate: (date) => `hacia el ${date}`,
    },
    said: (when) => ` dijo ${when}`,
    spoken: quoted,
    colon: ': ',
    semicolon: '; ',
    in: (language) => `en ${language}`,
    translated: (by) => (by ? `traducción de ${by}` : 'traducción'),
    inSubstance: 'En esencia',
    namedHere:
      'Este artículo nombra a esta parte y puede recoger sus palabras sin que se hayan reconocido.',
    copyText: 'Copiar como texto',
    copyMarkdown: 'Copiar como Markdown',
    copyFormatted: 'Copiar con formato',
    failed: 'No se ha podido preparar el borrador. Inténtelo de nuevo.',
  },

  lesson: {
    save: 'Guardar una hoja de trabajo',
    title: '¿Quién dijo otra cosa?',
    lead: 'Preguntas sobre lo que recoge un artículo. Las respuestas y las fuentes están en una página aparte.',
    nothing: 'Este artículo no recoge nada que conozcan los paquetes de datos en uso.',
    statement: 'Una declaración',
    inArticle: 'En el artículo',
    heard: (names) => `En el artículo, sobre esta cuestión: ${list(names)}`,
    whoOtherwise: '¿Quién ha dicho otra cosa?',
    when: '¿Cuándo?',
    sameTalks: '¿Sobre las mismas conversaciones?',
    answers: 'Respuestas y fuentes',
    nobody: 'Los paquetes de datos en uso no contienen nada que difiera.',
    sameOccasion: 'Sobre la misma ocasión',
    otherOccasion: 'Sobre otra ocasión',
    noOccasion: 'Los paquetes de datos no dicen si fue sobre la misma ocasión.',
  },

  options: {
    title: 'Ajustes de Counterpoint',
    heading: 'Ajustes',
    saved: 'Guardado.',
    failed: 'No se ha podido guardar. Inténtelo de nuevo.',
    forNow: 'El navegador no ha podido guardar su elección. Vale hasta que cierre el navegador.',
    listFull: 'No ha cambiado nada: en esta lista no caben más entradas. Quite antes algunas.',
    unreadable: 'No se han podido leer los ajustes. Recargue esta página.',

    language: 'Idioma',
    languageField: 'Idioma de Counterpoint',
    languageAuto: 'El del navegador',

    marks: 'Marcas',
    density: 'Con qué frecuencia se repiten las marcas',
    densities,
    kinds: 'Qué se marca',
    markKinds,
    markSample: {
      actor: 'un nombre',
      claim: 'una frase con una declaración conocida',
      conflict: 'una declaración que otros presentan de otro modo',
    },
    delay: 'Tiempo de reposo del puntero antes de que se abra la ficha',
    delayInWords: (milliseconds) =>
      milliseconds === 0 ? 'al instante' : seconds(milliseconds / 1000),
    opensOn: 'Qué abre una ficha',
    ways: {
      rest: {
        label: 'El puntero en reposo sobre una marca',
        detail: 'Tras el tiempo elegido abajo.',
      },
      key: {
        label: 'El puntero en reposo mientras se mantiene pulsada una tecla',
        detail: 'Sin la tecla no se abre nada por sí solo.',
      },
      click: {
        label: 'Solo un clic en una marca',
        detail:
          'La ficha permanece hasta que pulse Esc o haga clic en otro sitio. Un enlace lleva adonde lleva.',
      },
    },
    heldKey: 'Tecla que se mantiene pulsada',
    heldKeys: { alt: 'Tecla Alt', ctrl: 'Tecla Ctrl', shift: 'Tecla Mayús' },

    sites: 'Sitios',
    sitesIntro:
      '«Automático» lee los artículos de prensa y deja las demás páginas como están. Lo que se elige para un sitio vale también para todo lo que depende de él.',
    accessAll: 'Counterpoint puede leer todas las páginas de noticias al cargarse.',
    accessSome: (hosts) => `Counterpoint puede leer páginas de ${list(hosts)} al cargarse.`,
    accessNone:
      'Counterpoint no tiene acceso a ningún sitio; lee una página cuando usted abre en ella su ventana.',
    grantAll: 'Activar en todas las páginas de noticias',
    withdraw: 'Retirar el acceso',
    noSites:
      'Ningún sitio tiene un ajuste propio. Aquí aparece lo que usted elige en la ventana de una página.',
    siteColumn: 'Sitio',
    findSite: 'Buscar un sitio',
    siteCount: (n) => plural(n, { one: '# sitio', many: '# de sitios', other: '# sitios' }),
    noSuchSite: (text) => `Ningún sitio con «${text}» tiene un ajuste propio.`,
    modeColumn: 'Ajuste',
    modes: { auto: 'Automático', always: 'Siempre', never: 'Desactivado' },
    modeFor: (host) => `Ajuste para ${host}`,
    remove: 'Quitar',
    removeFor: (what) => `Quitar ${what}`,
    addSite: 'Añadir un sitio',
    addSitePlaceholder: 'periodico.example',
    add: 'Añadir',
    invalidSite: (text) =>
      text
        ? `${quoted(text)} no es la dirección de un sitio. Escríbala así: periodico.example.`
        : 'Escriba un sitio así: periodico.example.',

    muted: 'Coincidencias erróneas',
    mutedIntro:
      'Palabras que usted ha señalado como coincidencia errónea. No se marcan en ese sitio.',
    noMuted: 'Ninguna. «No coincide», en una ficha, añade una.',
    mutedEntry: quoted,
    mutedAs: (name) => `como ${name}`,
    mutedOn: (host) => `en ${host}`,

    unmarked: 'Sin marcar',
    unmarkedIntro:
      'Actores y temas que no quiere ver marcados en ninguna página. Tampoco se cuentan en la ventana; la búsqueda los sigue encontrando.',
    noUnmarked: 'Nada. Busque abajo un actor o un tema para dejarlo fuera.',
    findSubject: 'Buscar un actor o un tema',
    nothingFound: (query) => `Ningún actor ni tema para «${query}».`,
    subjectKinds: { actors: 'Persona o institución', topics: 'Tema' },
    unknownSubject: 'No figura en los paquetes de datos en uso',
    unmark: 'No marcar',
    isUnmarked: 'sin marcar',
    markAgainFor: (name) => `Volver a marcar: ${name}`,

    keyboardIntro:
      'Estas teclas funcionan en todas las páginas. En el navegador puede elegir otras.',
    changeKeys: 'Cambiar las teclas',
    keysNotOpened:
      'El navegador no ha abierto su página de teclas. La encontrará junto a las extensiones, en los atajos de teclado.',

    packs: 'Paquetes de datos',
    packsIntro:
      'Un paquete de datos es una colección revisada de actores, declaraciones y fuentes. Pueden usarse varios a la vez.',
    noPacks: 'No se ha podido cargar ningún paquete de datos. Reinstale la extensión.',
    usePack: 'En uso',
    packOn: (title) => `${quoted(title)} está en uso. Las páginas abiertas se leen de nuevo.`,
    packOff: (title) => `${quoted(title)} ya no se usa.`,
    packRemoved: (title) => `${quoted(title)} se ha quitado.`,
    removePackAsk: (title) =>
      `¿Quitar ${quoted(title)} de este navegador? El archivo que tiene en su disco se queda donde está.`,
    packUnusable: {
      damaged: 'Este paquete está dañado y no se usa. Quítelo o añádalo de nuevo desde su archivo.',
      later:
        'Una versión posterior de Counterpoint preparó este paquete; aquí no se usa. Volverá en cuanto la extensión esté al día.',
    },
    packStore: {
      later:
        'Los paquetes que instaló los guardó una versión posterior de Counterpoint; aquí no se usan. Se conservan y volverán en cuanto la extensión esté al día.',
      closed:
        'No se pueden leer los paquetes que instaló: el navegador lo rechaza. Solo se usan los que vienen con la extensión.',
    },
    replaceAsk: {
      bundled: (title) =>
        `Este archivo tiene el identificador de «${title}», que viene con la extensión. ¿Debe ocupar su lugar el paquete del archivo?`,
      newer: (title) =>
        `«${title}», tal como lo tiene, es más reciente que este archivo. ¿Debe ocupar su lugar el más antiguo?`,
    },
    replace: 'Sustituir',
    replaceNo: 'Dejar lo que hay',
    packOrigins: {
      bundled: 'viene con la extensión',
      installed: 'instalado por usted',
      'replaces-bundled': 'instalado por usted en lugar del que viene con la extensión',
    },
    version: (version) => `versión ${version}`,
    contentHash: 'Huella',
    addPack: 'Añadir paquete desde archivo',
    addPackIntro:
      'Un archivo de paquete solo contiene datos; nada de él puede ejecutarse. Si ya tiene el paquete, se actualiza.',
    cancel: 'Cancelar',
    importStages: {
      reading: 'Leyendo el archivo…',
      checking: 'Comprobando las entradas…',
      preparing: 'Preparando las declaraciones:',
      storing: 'Guardando…',
    },
    importCount: (done, total) => `${number(done)} de ${number(total)}`,
    importCancelled: 'Cancelado. No ha cambiado nada.',
    importFailed:
      'No se ha podido guardar el paquete: el navegador lo ha rechazado o su disco está lleno. No ha cambiado nada.',
    packRefused: 'Este archivo no se ha añadido. No ha cambiado nada.',
    moreProblems: (n) =>
      plural(n, {
        one: 'Y # problema más.',
        many: 'Y # de problemas más.',
        other: 'Y # problemas más.',
      }),
    packAdded: (title, people, said) =>
      `${quoted(title)} se ha añadido: ${actors(people)} y ${statements(said)}.`,
    packUpdated: (title, people, said) =>
      `${quoted(title)} se ha actualizado: ${actors(people)} y ${statements(said)}.`,
    updated: (date) => `actualización: ${date}`,
    packCounts: (people, said, related) =>
      list([
        actors(people),
        statements(said),
        plural(related, {
          none: 'ninguna relación entre declaraciones',
          one: '# relación entre declaraciones',
          many: '# de relaciones entre declaraciones',
          other: '# relaciones entre declaraciones',
        }),
      ]),
    span: (from, to) =>
      from && to
        ? `Periodo: ${from} – ${to}.`
        : from
          ? `Inicio: ${from}.`
          : to
            ? `Fin: ${to}.`
            : '',
    covered: 'Incluye',
    notCovered: 'No incluye',

    file: 'Sus ajustes en un archivo',
    fileIntro: 'Para conservar una copia o llevar sus ajustes a otro navegador.',
    export: 'Exportar a un archivo',
    exportName: 'counterpoint-ajustes.json',
    import: 'Importar de un archivo',
    imported: 'Los ajustes del archivo son ahora los suyos.',
    importedPartly:
      'Los ajustes del archivo son ahora los suyos, salvo lo que no se puede leer en él.',
    notSites: (names: string[]) => `Esto no designa ningún sitio: ${list(names)}.`,
    importProblems: {
      'not-json': 'Este archivo no es de ajustes: no puede leerse como JSON. No ha cambiado nada.',
      'not-settings': 'Este archivo no procede de Counterpoint. No ha cambiado nada.',
      newer:
        'Este archivo procede de una versión más reciente de Counterpoint. Actualice antes la extensión. No ha cambiado nada.',
      'too-large': 'Este archivo es demasiado grande para ser de ajustes. No ha cambiado nada.',
    },
    damaged:
      'Una parte de sus ajustes no se ha podido leer. Se conservan tal como estaban guardados.',
    saveDamaged: 'Guardarlos en un archivo',
    damagedName: 'counterpoint-ajustes-danados.json',
    reset: 'Restablecer todos los ajustes',
    resetAsk:
      '¿Dejar todos los ajustes como estaban tras la instalación? Se olvidarán sus sitios, sus coincidencias erróneas y lo que dejó sin marcar. El acceso a los sitios y los paquetes añadidos se conservan.',
    resetYes: 'Restablecer',
    resetNo: 'Conservar',
    resetDone: 'Todos los ajustes están como tras la instalación.',

    privacy: 'Privacidad',
    privacyPoints: [
      'Nada sale de su navegador. Counterpoint no hace ninguna petición, y sus páginas no tienen capacidad para hacerla.',
      'No se guarda ningún historial. Lo hallado en una página se olvida al cerrar la pestaña, y nada de lo que lee en ventanas privadas se guarda. Lo que ajuste allí desde una página desaparece con la última ventana privada.',
      'El texto de una página lo lee la extensión en su navegador y lo compara con los paquetes de datos en uso.',
      'Solo se guardan sus ajustes y los paquetes de datos que usted instala, en este dispositivo.',
      'Una página que lo busque puede saber qué palabras están marcadas y que hay una ficha abierta. Puede averiguar lo que dice una ficha abierta buscando palabras en ella, y Firefox le permite leerla y cambiarla. No puede abrir ninguna, pulsar nada en ella ni conocer sus ajustes.',
    ],
  },

  keys: {
    title: 'Teclado',
    none: 'sin teclas',
    commands: {
      _execute_action: 'Abrir la ventana en esta página',
      'look-up': 'Buscar las palabras seleccionadas',
      'next-mark': 'Ir a la marca siguiente y abrir su ficha',
      'previous-mark': 'Ir a la marca anterior y abrir su ficha',
    },
  },

  help: {
    title: 'Ayuda de Counterpoint',
    heading: 'Cómo funciona Counterpoint',
    lead: 'Marca lo que conoce en las noticias que usted lee y pone las versiones una junto a otra. Qué pensar de ellas queda en sus manos.',
    marks: 'Qué significan las marcas',
    meanings: {
      actor:
        'Línea de puntos: una persona o una institución. La ficha indica el cargo en la fecha del artículo y lo que ha declarado, por temas.',
      claim:
        'Una línea: una declaración registrada. La ficha tiene las palabras exactas, la fecha, el lugar y la fuente.',
      conflict:
        'Dos líneas: una declaración que otros presentan de otro modo, o la misma persona en otro momento. La ficha las ordena por fecha y dice en qué difieren exactamente.',
    },
    shared:
      'También se marca un nombre que llevan varias personas; su ficha pregunta a cuál se refiere.',
    opening: 'Cómo abrir una ficha',
    openingPoints: [
      'Deje el puntero en reposo sobre una marca. En los ajustes puede elegir que se abra solo con una tecla pulsada o solo con un clic.',
      'Con el teclado, vaya de marca en marca con las teclas de abajo. La ficha toma el foco y lo devuelve al cerrarse.',
      'En una pantalla táctil, toque una marca. En un enlace, el toque sigue el enlace.',
      'Para mantener una ficha abierta mientras se desplaza, pulse el alfiler de su esquina. Esc la cierra.',
    ],
    asking: 'Cómo buscar algo',
    askingPoints: [
      'Seleccione un nombre o una frase en cualquier página y elija la búsqueda en su menú, o pulse las teclas previstas.',
      'En la ventana, busque con palabras que recuerde a medias.',
      'La ventana enumera además todo lo que está marcado en la página, para quien lee sin las marcas.',
    ],
    fixedKeys: {
      search: 'En la ventana: ir a la búsqueda',
      close: 'Cerrar la ficha; en la búsqueda, vaciarla',
      walk: 'Recorrer una ficha o la ventana',
      results: 'De la búsqueda a sus resultados',
    },
    notMarked: 'Qué significa que algo no esté marcado',
    notMarkedPoints: [
      'No significa comprobado ni indiscutido. Puede que los paquetes de datos en uso no lo conozcan.',
      'Un nombre o una declaración se marca una vez en cada página, salvo que elija otra cosa en los ajustes.',
      'No se marcan las coincidencias erróneas ni los actores y temas que haya dejado fuera. Los ajustes los enumeran.',
      'Una página que no parece un artículo de prensa no se lee. La ventana lo dice, y usted puede hacer que se lea igualmente.',
    ],
  },

  welcome: {
    title: 'Le damos la bienvenida a Counterpoint',
    heading: 'Lo que el artículo no cuenta',
    lead: 'Counterpoint marca, en las noticias que usted lee, las personas y las declaraciones que conoce. Deténgase en una marca para ver quién dijo qué, cuándo, según qué fuente y de quién es la versión que diverge.',
    choose: '¿Dónde debe estar activo?',
    choices: {
      all: {
        label: 'En todas las páginas de noticias',
        detail:
          'El navegador se lo pregunta una vez. Las páginas que no son artículos de prensa quedan como están.',
      },
      some: {
        label: 'Solo donde yo diga',
        detail: 'Abra la ventana de Counterpoint en una página y elija en ella «Siempre».',
      },
      later: { label: 'Más tarde', detail: 'Encontrará esta opción en los ajustes.' },
    },
    done: {
      all: 'Está activo. Abra un artículo de prensa: las marcas aparecen al cargarse.',
      refused:
        'El navegador no ha concedido el acceso, así que no ha cambiado nada. Puede elegir de nuevo cuando quiera.',
      some: 'Bien. Abra un artículo y pulse después el botón de Counterpoint en la barra de herramientas.',
      later:
        'No hay nada activo. El botón de Counterpoint en la barra de herramientas funciona en cualquier página, cuando usted quiera.',
    },
    example: 'Pruébelo aquí',
    exampleIntro: 'Deténgase en una marca, pulse sobre ella o llegue a ella con el tabulador.',
    legend: {
      actor: 'línea de puntos: una persona o una institución',
      claim: 'una línea: una declaración conocida',
      conflict: 'dos líneas: otros lo presentan de otro modo',
    },
    not: 'Lo que no hace',
    notPoints: [
      'No envía nada. No hay servidor, ni cuenta, ni petición a ningún sitio.',
      'No guarda ningún historial de lo que usted lee.',
      'No califica a las personas ni da por cierta o incierta ninguna declaración. Pone las versiones una junto a otra, por fecha, con sus fuentes.',
      'No lo sabe todo. Que algo no esté marcado no significa que esté comprobado.',
    ],
    options: 'Abrir los ajustes',
  },
};
