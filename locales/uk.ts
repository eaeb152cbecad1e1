import type { RelationKind } from '../engine/pack.ts';
import type { Presence, WhyRule } from '../engine/view.ts';
import type { GateReason, MarkDensity, MarkKind } from '../page/contract.ts';
import type { Catalogue } from './en.ts';
import { grammarOf } from './grammar.ts';

const LOCALE = 'uk-UA';
const { plural, number, list, percent, seconds } = grammarOf<'one' | 'few' | 'many' | 'other'>(
  LOCALE,
);

const actors = (n: number) =>
  plural(n, {
    none: 'жодного учасника',
    one: '# учасник',
    few: '# учасники',
    many: '# учасників',
    other: '# учасника',
  });
const statements = (n: number) =>
  plural(n, {
    none: 'жодного висловлювання',
    one: '# висловлювання',
    few: '# висловлювання',
    many: '# висловлювань',
    other: '# висловлювання',
  });
const quoted = (text: string) => `«${text}»`;

function asOf(date: string | undefined): string {
  return date ? ` (станом на ${date})` : '';
}

/** Dates end in 'р.', whose full stop ends the sentence as well. */
function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

const relations: Record<RelationKind, string> = {
  'direct-denial': 'Пряме заперечення',
  'accounts-differ': 'Версії розходяться',
  'positions-incompatible': 'Несумісні позиції',
  'position-changed': 'Позицію змінено',
  'position-partly-changed': 'Позицію частково змінено',
  qualified: 'Із застереженням',
  'not-confirmed': 'Не підтверджено',
  superseded: 'Втратило чинність через подію',
  consistent: 'Узгоджується',
};

const presence: Record<Presence, string> = {
  'in-article': 'у цій статті',
  'not-in-article': 'немає в цій статті',
  'later-than-article': 'пізніше за цю статтю',
};

const gateReasons: Record<GateReason, string> = {
  'schema-news-article': 'сторінка називає себе статтею новин',
  'open-graph-article': 'сторінка називає себе статтею',
  'readable-text': 'вона містить суцільний текст статті',
  'reader-asked': 'Ви про це попросили',
  'not-html': 'це не вебсторінка, а файл іншого виду',
  'no-text': 'на ній замало тексту',
  'front-page': 'це оглядова сторінка, а не окрема стаття',
  'not-an-article': 'вона не схожа на статтю новин',
};

const whyRules: Record<WhyRule, string> = {
  'full-name': 'повне ім’я',
  title: 'посада чи титул при імені',
  surname: 'прізвище',
  'given-name': 'рідкісне ім’я',
  'only-bearer': 'прізвище, яке в даних має лише одна особа',
  organisation: 'назва організації',
  metonym: 'назва, що позначає установу',
  'same-quotation': 'та сама цитата',
  'part-of-quotation': 'частина відомої цитати',
  'speaker-and-subject': 'та сама особа на ту саму тему',
  'speaker-and-days': 'та сама особа з тією самою думкою в ті дні',
  'goes-on': 'та сама особа, яка говорить про це далі',
  'speaker-and-view': 'думка, якої, як відомо, дотримується ця особа',
  'shared-name': 'ім’я, яке в даних мають кілька осіб',
  chosen: 'Ваш вибір на цій сторінці з-поміж кількох осіб із цим ім’ям',
};

const markKinds: Record<MarkKind, string> = {
  actor: 'Особи та установи',
  claim: 'Висловлювання',
  conflict: 'Висловлювання, щодо яких є інша версія',
};

const densities: Record<MarkDensity, { label: string; detail: string }> = {
  section: {
    label: 'Раз у кожному розділі',
    detail: 'Ім’я чи висловлювання позначається один раз між двома заголовками.',
  },
  all: { label: 'Щоразу', detail: 'Ім’я чи висловлювання позначається всюди, де воно є.' },
  page: {
    label: 'Раз на сторінці',
    detail: 'Ім’я чи висловлювання позначається один раз.',
  },
};

export const uk: Catalogue = {
  lang: 'uk',
  dir: 'ltr',
  locale: LOCALE,
  name: 'Counterpoint',

  list,
  number,

  dates: {
    unknown: 'Дата невідома',
    about: (date) => `Приблизно ${date}`,
  },

  relations,
  presence,

  statement: {
    thisSentence: 'це речення',
    translation: (publisher) => (publisher ? `Переклад: ${publisher}` : 'Переклад'),
    reportedBy: (reporter) => `Відомо з повідомлення: ${reporter}`,
    noSource: 'Немає джерела з адресою',
    sources: 'Джерела',
    moreSources: (n) =>
      plural(n, {
        one: 'ще # джерело',
        few: 'ще # джерела',
        many: 'ще # джерел',
        other: 'ще # джерела',
      }),
    archived: 'архівна копія',
    archivedOf: (publisher) => `Архівна копія, ${publisher}`,
    showOnPage: 'Показати на сторінці',
    notOnPage: 'На сторінці цього вже немає',
  },

  actor: {
    speaksFor: (names) => `Говорить від імені: ${list(names)}`,
    open: (name) => `${name}: усі позиції`,
    noPositions: (name) => `${name}: у використовуваних добірках висловлювань немає.`,
    positions: 'Позиції за темами',
    statements,
  },

  difference: {
    heading: 'Де версії розходяться',
    sideMissing: 'Однієї зі сторін у цій статті немає',
    beside: (name, date) => `У зіставленні: ${name}${date ? `, ${date}` : ''}`,
  },

  card: {
    label: (subject) => `Counterpoint: ${subject}`,
    subjectOnly: 'На цю тему',
    body: 'Що зафіксовано',
    reports: 'Про що повідомляє це речення',
    morePositions: 'Інші позиції за темами',
    nothing: 'Більше про це нічого не зафіксовано.',
    why: 'Чому позначено?',
    wrong: 'Хибний збіг',
    offHere: 'Вимкнути тут',
    close: 'Закрити',
    pin: 'Не закривати',
    back: 'Назад',
    loading: 'Триває пошук…',
    notFound: 'Цієї особи немає у використовуваних добірках.',
    failed: 'Не вдалося. Перезавантажте сторінку та спробуйте ще раз.',
    undo: 'Скасувати',
    muted: 'Ці слова тут більше не позначатимуться в такому значенні.',
    isOff: 'На цьому сайті Counterpoint вимкнено.',
    unmark: (name) => `Більше не позначати: ${name}`,
    unmarked: (name) => `Більше не позначається на жодній сторінці: ${name}.`,
  },

  choice: {
    question: (name) => `Кого з осіб на ім’я ${name} мають на увазі?`,
    undecided: 'Сторінка цього не уточнює.',
    candidates: 'Хто це може бути',
    chosen: (name) => `${quoted(name)} на цій сторінці: Ваш вибір.`,
    again: 'Вибрати знову',
    none: 'Нікого з них',
  },

  why: {
    words: 'Слова',
    rule: 'Ознака',
    confidence: 'Певність',
    pack: 'Добірка',
    quoted,
    percent,
    packAsOf: (title, date) => `${title}${asOf(date)}`,
    rules: whyRules,
  },

  popup: {
    title: 'Counterpoint',
    options: 'Налаштування',
    modes: { auto: 'Автоматично', always: 'Завжди', never: 'Вимкнено тут' },
    modeGroup: (host) => `Counterpoint на ${host}`,
    inherited: (host) => `Це випливає з Вашого вибору для ${host}.`,
    offDone: (host) => `Counterpoint вимкнено на ${host}.`,
    pause: 'Призупинити в цій вкладці',
    pausedTitle: 'Призупинено в цій вкладці',
    paused:
      'Жодна сторінка в цій вкладці не читається й не позначається, доки Ви не продовжите тут. В інших вкладках усе як раніше. Пауза закінчиться, коли закриєте вкладку.',
    goOn: 'Продовжити',
    undo: 'Скасувати',
    noAccess:
      'Counterpoint бачить цей сайт, лише поки відкрите це вікно. Щоб статті позначалися відразу під час завантаження:',
    accessEverywhere: 'На всіх новинних сторінках',
    accessHere: 'Завжди на цьому сайті',
    accessRefused: 'Браузер не надав доступу. Нічого не змінилося.',
    gateReasons,
    readBecause: (reason) => `Прочитано: ${reason}.`,
    skippedBecause: (reason) => `Не прочитано: ${reason}.`,
    loading: 'Читання сторінки…',
    loadingDetail: 'Це триває помітний час лише на дуже довгих сторінках.',
    noSiteTitle: 'Тут нічого читати',
    noSite:
      'Counterpoint читає статті на вебсайтах. Сторінки самого браузера, крамниці розширень і файли йому недоступні.',
    offTitle: 'Вимкнено на цьому сайті',
    off: 'Жодна сторінка цього сайту не читається й не позначається. Щоб змінити це, виберіть угорі «Автоматично» або «Завжди».',
    skippedTitle: 'Цю сторінку не прочитано',
    skipped: 'Counterpoint читає статті новин. Якщо це така стаття, укажіть це.',
    readAnyway: 'Усе одно прочитати',
    failedTitle: 'Цю сторінку не вдалося прочитати',
    failed: 'Перезавантажте сторінку та відкрийте це вікно знову.',
    unreachableTitle: 'Counterpoint не відповів',
    unreachable:
      'Закрийте це вікно та відкрийте його знову. Якщо це не допоможе, перезапустіть браузер.',
    retry: 'Спробувати ще раз',
    notAnswered: 'Counterpoint не відповів. Спробуйте ще раз.',
    nothingTitle: 'У добірках немає нічого з цієї сторінки',
    nothing: 'Вони не містять жодного згаданого тут учасника чи висловлювання.',
    onThisPage: 'На цій сторінці',
    actors,
    statements,
    differing: (n) =>
      plural(n, {
        none: 'жодної розбіжної версії',
        one: '# розбіжна версія',
        few: '# розбіжні версії',
        many: '# розбіжних версій',
        other: '# розбіжної версії',
      }),
    noDifferences: 'Версій, які розходилися б із тим, що повідомляє ця сторінка, не зафіксовано.',
    actorsHeading: 'Хто тут згаданий',
    mentions: (n) =>
      plural(n, {
        one: 'згадано # раз',
        few: 'згадано # рази',
        many: 'згадано # разів',
        other: 'згадано # раза',
      }),
    statementsHere: (n) =>
      plural(n, {
        one: '# висловлювання тут',
        few: '# висловлювання тут',
        many: '# висловлювань тут',
        other: '# висловлювання тут',
      }),
    sharedName: (name) => `${quoted(name)}: ім’я кількох осіб`,
    search: 'Пошук',
    searchLabel: 'Пошук учасників, висловлювань і тем',
    searchEmpty: (query) =>
      `За запитом ${quoted(query)} нічого немає. Спробуйте частину імені або слово з теми.`,
    searchFailed: 'Пошук не відповів. Спробуйте ще раз.',
    nothingSelected:
      'Нічого не виділено. Виділіть на сторінці ім’я чи речення або впишіть їх угорі.',
    lookUpCut: 'Виділено більше, ніж можна знайти за раз; нижче — знайдене за початком.',
    results: (n) =>
      plural(n, {
        one: '# результат',
        few: '# результати',
        many: '# результатів',
        other: '# результату',
      }),
    kinds: {
      actor: 'Учасник',
      statement: 'Висловлювання',
      proposition: 'Питання факту або позиції',
      topic: 'Тема',
    },
    nothingOn: 'У використовуваних добірках немає висловлювань на цю тему.',
    coverage: (people, said, pack, updated) =>
      `Із цієї сторінки в добірці ${quoted(pack)}${asOf(updated)}: ${actors(people)} і ${statements(said)}.`,
    unmarked: 'Відсутність позначки не означає, що це перевірено.',
    markAgain: 'Позначати знову',
  },

  options: {
    title: 'Налаштування Counterpoint',
    heading: 'Налаштування',
    saved: 'Збережено.',
    failed: 'Зберегти не вдалося. Спробуйте ще раз.',
    unreadable: 'Налаштування не вдалося прочитати. Перезавантажте цю сторінку.',

    language: 'Мова',
    languageField: 'Мова Counterpoint',
    languageAuto: 'Як у браузері',

    marks: 'Позначки',
    density: 'Як часто повторюються позначки',
    densities,
    kinds: 'Що позначається',
    markKinds,
    markSample: {
      actor: 'ім’я',
      claim: 'речення з відомим висловлюванням',
      conflict: 'висловлювання, про яке інші говорять інакше',
    },
    delay: 'Скільки вказівник має лишатися на місці, щоб відкрилася картка',
    delayInWords: (milliseconds) => (milliseconds === 0 ? 'відразу' : seconds(milliseconds / 1000)),
    opensOn: 'Що відкриває картку',
    ways: {
      rest: {
        label: 'Вказівник, що зупинився на позначці',
        detail: 'Через час, установлений нижче.',
      },
      key: {
        label: 'Вказівник, що зупинився, поки натиснуто клавішу',
        detail: 'Без клавіші нічого не відкриється саме.',
      },
      click: {
        label: 'Лише клацання на позначці',
        detail:
          'Картка лишається, доки не натиснете Esc чи не клацнете деінде. Посилання веде туди, куди й вело.',
      },
    },
    heldKey: 'Клавіша, яку слід тримати',
    heldKeys: { alt: 'Клавіша Alt', ctrl: 'Клавіша Ctrl', shift: 'Клавіша Shift' },

    sites: 'Сайти',
    sitesIntro:
      '«Автоматично» означає: читаються статті новин, інших сторінок це не стосується. Вибір для сайту діє і для всього, що йому підпорядковане.',
    accessAll: 'Counterpoint може читати всі новинні сторінки під час завантаження.',
    accessSome: (hosts) =>
      `Counterpoint може читати під час завантаження сторінки цих сайтів: ${list(hosts)}.`,
    accessNone:
      'Counterpoint не має доступу до жодного сайту; він читає сторінку, коли Ви відкриваєте на ній його вікно.',
    grantAll: 'Увімкнути на всіх новинних сторінках',
    withdraw: 'Відкликати доступ',
    noSites:
      'Жоден сайт не має власного налаштування. Тут з’явиться те, що Ви виберете у вікні на сторінці.',
    siteColumn: 'Сайт',
    modeColumn: 'Налаштування',
    modes: { auto: 'Автоматично', always: 'Завжди', never: 'Вимкнено' },
    modeFor: (host) => `Налаштування для ${host}`,
    remove: 'Вилучити',
    removeFor: (what) => `Вилучити ${what}`,
    addSite: 'Додати сайт',
    addSitePlaceholder: 'gazeta.example',
    add: 'Додати',
    invalidSite: (text) =>
      text
        ? `${quoted(text)} не є адресою сайту. Напишіть її так: gazeta.example.`
        : 'Напишіть сайт так: gazeta.example.',

    muted: 'Хибні збіги',
    mutedIntro: 'Слова, які Ви назвали хибним збігом. На відповідному сайті вони не позначаються.',
    noMuted: 'Немає. «Хибний збіг» у картці додає запис.',
    mutedEntry: quoted,
    mutedAs: (name) => `як ${name}`,
    mutedOn: (host) => `на ${host}`,

    unmarked: 'Не позначається',
    unmarkedIntro:
      'Учасники й теми, які Ви не хочете бачити позначеними на жодній сторінці. У вікні їх теж не враховано; пошук їх знаходить.',
    noUnmarked: 'Нічого. Знайдіть нижче учасника чи тему, щоб не позначати їх.',
    findSubject: 'Знайти учасника чи тему',
    nothingFound: (query) => `За запитом ${quoted(query)} немає ні учасника, ні теми.`,
    subjectKinds: { actors: 'Учасник', topics: 'Тема' },
    unknownSubject: 'Немає у використовуваних добірках',
    unmark: 'Не позначати',
    isUnmarked: 'не позначається',
    markAgainFor: (name) => `Позначати знову: ${name}`,

    packs: 'Добірки',
    packsIntro:
      'Добірка — це відредаговане й перевірене зібрання даних про учасників, висловлювання та джерела. Можна використовувати кілька водночас.',
    noPacks: 'Жодної добірки не вдалося завантажити. Установіть розширення заново.',
    usePack: 'У вжитку',
    packOn: (title) =>
      `Добірка ${quoted(title)} використовується. Відкриті сторінки читаються заново.`,
    packOff: (title) => `Добірка ${quoted(title)} більше не використовується.`,
    packRemoved: (title) => `Добірку ${quoted(title)} вилучено.`,
    removePackAsk: (title) =>
      `Вилучити добірку ${quoted(title)} з цього браузера? Її файл на Вашому диску залишиться на місці.`,
    packOrigins: {
      bundled: 'постачається з розширенням',
      installed: 'установлено Вами',
      'replaces-bundled': 'установлено Вами замість тієї, що постачається з розширенням',
    },
    version: (version) => `версія ${version}`,
    contentHash: 'Геш вмісту',
    addPack: 'Додати добірку з файлу',
    addPackIntro:
      'Файл добірки містить лише дані; нічого в ньому не може виконуватися. Наявна добірка оновлюється.',
    cancel: 'Скасувати',
    importStages: {
      reading: 'Читання файлу…',
      checking: 'Перевірка записів…',
      preparing: 'Підготовка висловлювань:',
      storing: 'Збереження…',
    },
    importCount: (done, total) => `${number(done)} із ${number(total)}`,
    importCancelled: 'Скасовано. Нічого не змінилося.',
    importFailed:
      'Добірку не вдалося зберегти: браузер відмовив або диск заповнений. Нічого не змінилося.',
    packRefused: 'Цей файл не додано. Нічого не змінилося.',
    moreProblems: (n) =>
      plural(n, {
        one: 'І ще # проблема.',
        few: 'І ще # проблеми.',
        many: 'І ще # проблем.',
        other: 'І ще # проблеми.',
      }),
    packAdded: (title, people, said) =>
      `Добірку ${quoted(title)} додано: ${actors(people)} і ${statements(said)}.`,
    packUpdated: (title, people, said) =>
      `Добірку ${quoted(title)} оновлено: ${actors(people)} і ${statements(said)}.`,
    updated: (date) => `станом на ${date}`,
    packCounts: (people, said, related) =>
      list([
        actors(people),
        statements(said),
        plural(related, {
          none: 'жодного зв’язку між висловлюваннями',
          one: '# зв’язок між висловлюваннями',
          few: '# зв’язки між висловлюваннями',
          many: '# зв’язків між висловлюваннями',
          other: '# зв’язку між висловлюваннями',
        }),
      ]),
    span: (from, to) =>
      from && to
        ? sentence(`Період: ${from} – ${to}`)
        : from
          ? sentence(`Початок: ${from}`)
          : to
            ? sentence(`Кінець: ${to}`)
            : '',
    covered: 'Охоплено',
    notCovered: 'Не охоплено',

    file: 'Ваші налаштування у файлі',
    fileIntro: 'Щоб зберегти копію або перенести налаштування в інший браузер.',
    export: 'Експортувати у файл',
    exportName: 'counterpoint-nalashtuvannia.json',
    import: 'Імпортувати з файлу',
    imported: 'Налаштування з файлу тепер діють у Вас.',
    importProblems: {
      'not-json': 'Це не файл налаштувань: його не можна прочитати як JSON. Нічого не змінилося.',
      'not-settings': 'Цей файл створено не експортом Counterpoint. Нічого не змінилося.',
      newer:
        'Цей файл походить із новішої версії Counterpoint. Спершу оновіть розширення. Нічого не змінилося.',
      'too-large': 'Цей файл завеликий для файлу налаштувань. Нічого не змінилося.',
    },
    reset: 'Скинути всі налаштування',
    resetAsk: 'Повернути все до стану після встановлення? Ваші сайти та хибні збіги буде забуто.',
    resetYes: 'Скинути',
    resetNo: 'Залишити',
    resetDone: 'Усе так, як після встановлення.',

    privacy: 'Приватність',
    privacyPoints: [
      'Ніщо не залишає Вашого браузера. Counterpoint не надсилає жодних запитів, і його сторінки не мають такої змоги.',
      'Історія не зберігається. Знайдене на сторінці забувається, коли закривається вкладка, а прочитане в приватних вікнах не зберігається — лише зроблені там налаштування.',
      'Текст сторінки читає розширення у Вашому браузері та порівнює його з наведеними вище добірками.',
      'Зберігаються лише Ваші налаштування та встановлені Вами добірки, на цьому пристрої.',
    ],
  },

  welcome: {
    title: 'Вітаємо в Counterpoint',
    heading: 'Чого немає в статті',
    lead: 'Counterpoint позначає в новинах, які Ви читаєте, відомі йому особи та висловлювання. Затримайте вказівник на позначці, щоб побачити, хто, що й коли сказав, за яким джерелом і чия версія розходиться.',
    choose: 'Де його ввімкнути?',
    choices: {
      all: {
        label: 'На всіх новинних сторінках',
        detail: 'Браузер запитає Вас один раз. Сторінок, що не є статтями новин, це не стосується.',
      },
      some: {
        label: 'Лише там, де я скажу',
        detail: 'Відкрийте на сторінці вікно Counterpoint і виберіть там «Завжди».',
      },
      later: { label: 'Пізніше', detail: 'Цей вибір є також у налаштуваннях.' },
    },
    done: {
      all: 'Увімкнено. Відкрийте статтю новин: позначки з’являться під час завантаження.',
      refused:
        'Браузер не надав доступу, тож нічого не змінилося. Ви можете будь-коли вибрати знову.',
      some: 'Добре. Відкрийте статтю, а потім натисніть кнопку Counterpoint на панелі інструментів.',
      later:
        'Нічого не ввімкнено. Кнопка Counterpoint на панелі інструментів діє на будь-якій сторінці, коли Вам це потрібно.',
    },
    example: 'Спробуйте тут',
    exampleIntro:
      'Затримайте вказівник на позначці, натисніть її або перейдіть до неї клавішею Tab.',
    legend: {
      actor: 'пунктир: особа або установа',
      claim: 'одна лінія: відоме висловлювання',
      conflict: 'дві лінії: інші говорять про це інакше',
    },
    not: 'Чого він не робить',
    notPoints: [
      'Він нічого не надсилає. Немає ні сервера, ні облікового запису, ні запитів до будь-якого сайту.',
      'Він не зберігає історії того, що Ви читаєте.',
      'Він не оцінює людей і не називає висловлювання слушними чи неслушними. Він ставить версії поруч, за датою, із джерелами.',
      'Він знає не все. Відсутність позначки не означає, що це перевірено.',
    ],
    options: 'Відкрити налаштування',
  },
};
