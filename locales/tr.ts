import type { MarkDensity, MarkKind } from '../contract/marks.ts';
import type { RelationKind } from '../contract/pack.ts';
import type { GateReason } from '../contract/page.ts';
import type { Presence, WhyRule } from '../contract/views.ts';
import type { Catalogue } from './en.ts';
import { grammarOf } from './grammar.ts';

const LOCALE = 'tr-TR';
const { plural, number, list, percent, seconds } = grammarOf<'one' | 'other'>(LOCALE);

// After a number Turkish keeps the singular.
const actors = (n: number) => plural(n, { none: 'aktör yok', one: '# aktör', other: '# aktör' });
const statements = (n: number) =>
  plural(n, { none: 'açıklama yok', one: '# açıklama', other: '# açıklama' });
const quoted = (text: string) => `“${text}”`;

function asOf(date: string | undefined): string {
  return date ? ` (güncelleme: ${date})` : '';
}

const relations: Record<RelationKind, string> = {
  'direct-denial': 'Doğrudan tekzip',
  'accounts-differ': 'Anlatımlar farklı',
  'positions-incompatible': 'Bağdaşmayan tutumlar',
  'position-changed': 'Tutum değişti',
  'position-partly-changed': 'Tutum kısmen değişti',
  qualified: 'Kayıt düşüldü',
  'not-confirmed': 'Teyit edilmedi',
  superseded: 'Bir gelişmeyle güncelliğini yitirdi',
  consistent: 'Örtüşüyor',
};

const presence: Record<Presence, string> = {
  'in-article': 'bu haberde var',
  'other-words': 'bu haberde aynı tarafın başka sözleri var',
  'not-found-here': 'burada bulunamadı',
  'not-in-article': 'bu haberde yok',
  'later-than-article': 'bu haberden sonra',
};

const gateReasons: Record<GateReason, string> = {
  'schema-news-article': 'sayfa kendini haber metni olarak tanıtıyor',
  'open-graph-article': 'sayfa kendini makale olarak tanıtıyor',
  'readable-text': 'sayfada bir yazının kesintisiz metni var',
  'reader-asked': 'siz istediniz',
  'not-html': 'bu bir internet sayfası değil, başka türden bir dosya',
  'no-text': 'sayfada çok az metin var',
  'front-page': 'bu tek bir haber değil, genel bakış sayfası',
  'not-an-article': 'sayfa bir haber metnine benzemiyor',
};

const whyRules: Record<WhyRule, string> = {
  'full-name': 'ad ve soyadı',
  title: 'adla birlikte kullanılan unvan',
  surname: 'soyadı',
  'given-name': 'az rastlanan bir ad',
  'only-bearer': 'verilerde tek kişinin taşıdığı soyadı',
  organisation: 'kurumun adı',
  metonym: 'kurumun yerine kullanılan ad',
  'same-quotation': 'aynı alıntı',
  'part-of-quotation': 'bilinen bir alıntının parçası',
  'speaker-and-subject': 'aynı kişi, aynı konu',
  'speaker-and-view': 'kişinin savunduğu bilinen bir görüş',
  'shared-name': 'verilerde birkaç kişinin taşıdığı ad',
  chosen: 'bu sayfa için, aynı adı taşıyan birkaç kişi arasından sizin seçiminiz',
};

const markKinds: Record<MarkKind, string> = {
  actor: 'Kişiler ve kurumlar',
  claim: 'Açıklamalar',
  conflict: 'Farklı anlatımı bulunan açıklamalar',
};

const densities: Record<MarkDensity, { label: string; detail: string }> = {
  section: {
    label: 'Her bölümde bir kez',
    detail: 'Bir ad ya da açıklama iki başlık arasında bir kez işaretlenir.',
  },
  all: { label: 'Her seferinde', detail: 'Bir ad ya da açıklama geçtiği her yerde işaretlenir.' },
  page: { label: 'Sayfada bir kez', detail: 'Bir ad ya da açıklama bir kez işaretlenir.' },
};

export const tr: Catalogue = {
  lang: 'tr',
  dir: 'ltr',
  locale: LOCALE,
  name: 'Counterpoint',

  list,
  number,

  dates: {
    unknown: 'Tarih bilinmiyor',
    about: (date) => `Yaklaşık ${date}`,
  },

  relations,
  presence,

  statement: {
    thisSentence: 'bu cümle',
    whole: 'Tümünü göster',
    less: 'Daha az göster',
    translation: 'Çeviri',
    translatedBy: (name) => `Çeviri: ${name}`,
    original: (language) => `Özgün metin: ${language}`,
    inLanguage: (language) => `Dil: ${language}`,
    reportedBy: (reporter) => `Aktaran: ${reporter}`,
    noSource: 'Adresi bilinen kaynak yok',
    sources: 'Kaynaklar',
    thisArticle: 'bu haber',
    moreSources: (n) => plural(n, { one: '# kaynak daha', other: '# kaynak daha' }),
    printedBy: (agency, printer) => `${agency}, yayımlayan: ${printer}`,
    archived: 'arşiv kopyası',
    archivedOf: (publisher) => `Arşiv kopyası, ${publisher}`,
    showOnPage: 'Sayfada göster',
    notOnPage: 'Artık sayfada yok',
  },

  actor: {
    speaksFor: (names) => `Adına konuştuğu: ${list(names)}`,
    open: (name) => `${name}: tüm tutumları`,
    noPositions: (name) => `${name}: kullanılan veri paketlerinde açıklaması yok.`,
    positions: 'Konulara göre tutumlar',
    statements,
  },

  difference: {
    earlier: 'o zaman',
    later: 'şimdi',
    above: 'sözleri yukarıda',
    sameQuestion: 'Aynı soru üzerine',
    alsoSaid: (question: string) => `Şu konuda da söyledi: ${question}`,
    resolved: (by: string, date: string | undefined) =>
      `O zamandan beri: ${by}${date ? `, ${date}` : ''}.`,
    more: (n: number) => plural(n, { one: 'Bu soruda # söz daha', other: 'Bu soruda # söz daha' }),
    soDid: (name: string, date: string | undefined) =>
      `Aynı yönde: ${name}${date ? `, ${date}` : ''}.`,
    heading: 'Anlatımların ayrıldığı yerler',
    sideMissing: 'Taraflardan biri bu haberde yok',
    beside: (name, date) => `Karşılaştırılan: ${name}${date ? `, ${date}` : ''}`,
  },

  card: {
    short: { why: 'Neden?', wrong: 'Yanlış', offHere: 'Burada kapat', cite: 'Alıntıla' },
    cite: 'Kaynağıyla kopyala',
    quotes: 'Bu cümlede sözü verilen:',
    reported: 'Bu cümlede sözü aktarılan:',
    onQuestion: 'bu soru üzerine',
    whoSaid: 'Bu konuda söylenenler',
    label: (subject) => `Counterpoint: ${subject}`,
    subjectOnly: 'Bu konuda',
    body: 'Kayıtlı olanlar',
    here: 'Bu haberde',
    morePositions: 'Diğer tutumlar, konulara göre',
    nothing: 'Burada kayıtlı başka bir şey yok.',
    why: 'Neden işaretli?',
    wrong: 'Hatalı eşleşme',
    offHere: 'Burada kapat',
    close: 'Kapat',
    pin: 'Açık tut',
    back: 'Geri',
    loading: 'Aranıyor…',
    notFound: 'Bu kişi kullanılan veri paketlerinde yok.',
    failed: 'İşlem yapılamadı. Sayfayı yenileyip tekrar deneyin.',
    undo: 'Geri al',
    muted: (name) =>
      name ? `Bu sitede artık ${name} olarak işaretlenmiyor.` : 'Bu sitede artık işaretlenmiyor.',
    isOff: (host) => `Counterpoint ${host} sitesinde kapalı.`,
    isOnAgain: (host) => `Counterpoint ${host} sitesinde yeniden açık.`,
    unmark: (name) => `${name} artık işaretlenmesin`,
    unmarked: (name) => `${name} artık hiçbir sayfada işaretlenmiyor.`,
  },

  choice: {
    question: (name) => `${name} adını taşıyan hangi kişi kastediliyor?`,
    undecided: 'Sayfa bunu belirtmiyor.',
    candidates: 'Kim olabilir',
    chosen: (name) => `Bu sayfada ${quoted(name)}: sizin seçiminiz.`,
    again: 'Yeniden seç',
    none: 'Hiçbiri',
  },

  why: {
    words: 'Sözcükler',
    rule: 'Tanıma ölçütü',
    confidence: 'Güven düzeyi',
    pack: 'Veri paketi',
    quoted,
    percent,
    packAsOf: (title, date) => `${title}${asOf(date)}`,
    rules: whyRules,
  },

  popup: {
    title: 'Counterpoint',
    options: 'Ayarlar',
    help: 'Yardım',
    modes: { auto: 'Otomatik', always: 'Her zaman', never: 'Kapalı' },
    modeGroup: (host) => `${host} sitesinde Counterpoint`,
    inherited: (host) => `Bu, ${host} için yaptığınız seçimden geliyor.`,
    pause: 'Bu sekmede duraklat',
    pausedTitle: 'Bu sekmede duraklatıldı',
    paused:
      'Buradan sürdürene kadar bu sekmedeki hiçbir sayfa okunmaz ve işaretlenmez. Öteki sekmelerde bir şey değişmez. Sekme kapanınca duraklatma da biter.',
    goOn: 'Sürdür',
    undo: 'Geri al',
    noAccess:
      'Counterpoint bu siteyi yalnızca bu pencere açıkken görür. Haberlerin yüklenirken işaretlenmesi için:',
    accessEverywhere: 'Tüm haber sayfalarında',
    accessHere: 'Bu sitede her zaman',
    accessRefused: 'Tarayıcı erişim vermedi. Hiçbir şey değişmedi.',
    gateReasons,
    readBecause: (reason) => `Okundu: ${reason}.`,
    skippedBecause: (reason) => `Okunmadı: ${reason}.`,
    loading: 'Sayfa okunuyor…',
    loadingDetail: 'Bu yalnızca çok uzun sayfalarda biraz sürer.',
    noSiteTitle: 'Burada okunacak bir şey yok',
    noSite:
      'Counterpoint internet sitelerindeki haberleri okur. Tarayıcının kendi sayfaları, eklenti mağazaları ve dosyalar ona kapalıdır.',
    offTitle: 'Bu sitede kapalı',
    off: 'Bu sitenin hiçbir sayfası okunmuyor ve işaretlenmiyor. Bunu değiştirmek için yukarıda “Otomatik” ya da “Her zaman” seçeneğini işaretleyin.',
    skippedTitle: 'Bu sayfa okunmadı',
    skipped: 'Counterpoint haber metinlerini okur. Bu bir haberse belirtin.',
    readAnyway: 'Yine de oku',
    tooLargeTitle: 'Bu sayfada listelenemeyecek kadar çok şey var',
    tooLarge:
      'Bu sayfada Counterpoint’in tuttuğundan daha çok ad ve açıklama var. İşaretler kalır, kartları açılır.',
    givenUpTitle: 'Bu sayfayı okumak çok fazla iş gerektiriyor',
    givenUp:
      'Öteki sayfalarınız beklemesin diye Counterpoint bu sayfayı okumayı bıraktı. Sayfada hiçbir şey işaretlenmedi.',
    failedTitle: 'Bu sayfa okunamadı',
    failed: 'Sayfayı yenileyin ve bu pencereyi yeniden açın.',
    unreachableTitle: 'Counterpoint yanıt vermedi',
    unreachable: 'Bu pencereyi kapatıp yeniden açın. Sorun sürerse tarayıcıyı yeniden başlatın.',
    retry: 'Tekrar dene',
    notAnswered: 'Counterpoint yanıt vermedi. Tekrar deneyin.',
    nothingTitle: 'Bu sayfadaki hiçbir şey veri paketlerinde yok',
    nothing: 'Buradaki aktör ve açıklamaların hiçbiri paketlerde kayıtlı değil.',
    howItWorks: 'Neler işaretlenir, gerisi nasıl aranır',
    mostHiddenTitle: 'Bu sayfanın çoğu gösterilmiyordu',
    mostHidden:
      'Okunduğunda metnin gizli olan kısmı görünenden fazlaydı. İşaretler, metin gösterildikçe gelir.',
    lookAgain: 'Yeniden bak',
    inPart: 'Bu sayfa bütünüyle okunamayacak kadar uzun. Gösterilenler sayfanın başındandır.',
    offSubject:
      'Bu sayfa paketlerin konusundan başka bir şeyle ilgili; bu yüzden üzerinde hiçbir şey işaretlenmedi.',
    onThisPage: 'Bu sayfada',
    actors,
    statements,
    differing: (n) =>
      plural(n, {
        none: 'farklı anlatım yok',
        one: '# farklı anlatım',
        other: '# farklı anlatım',
      }),
    moreOnQuestion: 'Kaynaklar ve bu konuda söylenen diğer şeyler',
    missing: (names) => `Bu haberde yok: ${list(names)}`,
    noneKnown: 'Bu sayfadaki açıklamaların hiçbiri paketlerde kayıtlı değil.',
    noDifferences: 'Bu sayfanın aktardığından farklı bir anlatım kayıtlı değil.',
    actorsHeading: 'Haberde kimler var',
    mentions: (n) => plural(n, { one: '# kez anılıyor', other: '# kez anılıyor' }),
    statementsHere: (n) => plural(n, { one: 'burada # açıklama', other: 'burada # açıklama' }),
    sharedName: (name) => `${quoted(name)}: birkaç kişinin taşıdığı ad`,
    search: 'Ara',
    searchLabel: 'Aktör, açıklama ve konu ara',
    searchEmpty: (query) =>
      `${quoted(query)} için sonuç yok. Bir adın bir bölümünü ya da konudan bir sözcüğü deneyin.`,
    searchFailed: 'Arama yanıt vermedi. Tekrar deneyin.',
    nothingSelected: 'Seçili sözcük yok. Sayfada bir ad ya da cümle seçin veya yukarıya yazın.',
    lookUpCut: 'Seçtiğiniz metin bir aramaya sığmıyor; baş kısmı arandı.',
    results: (n) => plural(n, { one: '# sonuç', other: '# sonuç' }),
    kinds: {
      actor: 'Aktör',
      statement: 'Açıklama',
      proposition: 'Soru',
      topic: 'Konu',
    },
    newestOf: (shown, total) => `En yeniler: ${number(shown)}, toplam ${number(total)}.`,
    nothingOn: 'Kullanılan veri paketlerinde bu konuda açıklama yok.',
    coverage: (people, said, pack, updated) =>
      `${quoted(pack)} veri paketinde${asOf(updated)} bu sayfadan kayıtlı olanlar: ${actors(people)}, ${statements(said)}.`,
    unmarked: 'İşaret olmaması, denetlendiği anlamına gelmez.',
    markAgain: 'Yeniden işaretle',
  },

  dossier: {
    title: 'Dosya',
    open: 'Dosyayı aç',
    openInTab: 'Sekmede aç',
    scopeGroup: 'Dosyanın konusu',
    scopes: { page: 'Bu sayfa', pack: 'Tüm veri paketleri' },
    viewGroup: 'Görünüm',
    views: { questions: 'Sorulara göre', matrix: 'Genel bakış', pair: 'İki aktör' },

    day: 'Gün',
    asOf: (day) => `Durum: ${day}`,
    allDays: 'Kayıtlı her şey',
    ofArticle: 'haberin günü',
    toArticle: 'Haberin günü',
    latest: 'Son gün',
    chooseDay: 'Gün seç',
    dayNote:
      'Bu güne kadar söylenmiş olanları gösterir. Kaynaklar daha sonra yayımlanmış olabilir.',
    laterDifferences: (n) => `sonra söylenenlerle ${number(n)} tane daha`,
    inPacks: 'Tüm veri paketlerinde',
    fitting: (n) =>
      plural(n, {
        none: 'Süzgece uyan açıklama yok.',
        one: 'Süzgece # açıklama uyuyor.',
        other: 'Süzgece # açıklama uyuyor.',
      }),

    filter: 'Süzgeç',
    actor: 'Aktör',
    actorPlaceholder: 'Adın bir bölümü',
    topic: 'Konu',
    allTopics: 'Tüm konular',
    relation: 'İlişki',
    allRelations: 'İlişkisi olan ve olmayan',
    from: 'Başlangıç',
    reset: 'Süzgeci temizle',
    asTable: 'Sözcüklerle, tablo olarak',
    nothingLeft: 'Bu süzgece uyan açıklama yok. Süzgeci temizleyin ya da genişletin.',
    actorsShown: (first, last, total) =>
      `Aktörler: ${number(first)}–${number(last)}, toplam ${number(total)}`,
    questionsShown: (first, last, total) =>
      `Sorular: ${number(first)}–${number(last)}, toplam ${number(total)}`,
    previous: 'Önceki',
    next: 'Sonraki',

    matrixCaption: 'Aktörlerin sorulara ilişkin tutumları',
    turned: 'Tutum değişti',
    noDate: 'tarihsiz',
    question: 'Soru',
    stance: 'Tutum',
    date: 'Tarih',

    disputed: 'Tartışmalı',
    noneDisputed: 'Bu güne kadar bu sorularda kimse başka bir şey söylememişti.',
    undisputed: (n) =>
      plural(n, { one: 'Tartışmalı olmayan: # soru', other: 'Tartışmalı olmayan: # soru' }),
    otherStatements: 'Bu soruların hiçbirine ilişkin olmayan açıklamalar',
    lanes: {
      affirms: 'Evet',
      denies: 'Hayır',
      conditional: 'Koşula bağlı',
      unclear: 'Belirsiz',
      beside: 'Sorunun yanında',
    },
    before: (stance, day) => `önce: ${stance}, ${day}`,
    more: (n) => `${number(n)} tane daha`,
    thisArticle: (day) => `Bu haber, ${day}`,
    openSaid: 'Kaynaklar ve alıntı',
    questionsLabel: 'Zaman sırasıyla açıklamalar',
    questionsCaption: 'Sorular ve kimin nerede durduğu',
    newestShown: (shown, total) =>
      `En yeniler gösteriliyor: ${number(shown)}, toplam ${number(total)}. Daha önceki bir gün öncekileri gösterir.`,
    said: 'Açıklama',
    event: 'Olay',

    choosePair: 'Kimlerin açıklamaları yan yana dursun?',
    pairsShown: (shown, total) =>
      `En çok ilişkisi olan çiftler: ${number(shown)}, toplam ${number(total)}. Ötekiler için süzgeçten iki aktör seçin.`,
    relationsBetween: (n) => plural(n, { one: '# ilişki', other: '# ilişki' }),
    noPairs: 'Burada açıklamaları ilişkili iki aktör yok. Süzgeçten iki aktör seçin.',
    otherPair: 'Başkalarını seç',
    nothingShared: 'Burada ikisinin de açıklama yaptığı bir soru yok.',

    statements: 'Açıklamalar',
    noStatement: 'Bu güne kadar söylenmemişti ya da kullanılan veri paketlerinde yok.',
    openOther: (name) => `Öteki açıklamayı aç: ${name}`,
    fromPack: (title, version) =>
      version
        ? `Counterpoint, ${quoted(title)} veri paketi, sürüm ${version}`
        : `Counterpoint, ${quoted(title)} veri paketi`,
    copy: 'Kaynağıyla kopyala',
    copied: 'Kopyalandı.',
    notCopied: 'Tarayıcı buna izin vermedi.',

    exportCsv: 'CSV olarak kaydet',
    exportJsonLd: 'JSON-LD olarak kaydet',
    print: 'Yazdır',
    writing: 'Dosya yazılıyor …',
    notWritten: 'Dosya yazılamadı. Yeniden deneyin.',

    showPacks: 'Bunun yerine tüm veri paketlerini göster',
    nothingTitle: 'Yan yana koyacak bir şey yok',
    nothing:
      'Burada, bu sayfada aktarılanlar konusunda kimin hangi tutumda olduğu dururdu. Veri paketlerinde bununla ilgili açıklama yok.',
    reading: 'Okuma bitince dosya burada görünür.',
    noSite:
      'Bir haber açın, dosyası burada görünür. Tarayıcının kendi sayfaları, eklenti mağazaları ve dosyalar Counterpoint’e kapalıdır.',
    noAccessTitle: 'Bu sayfaya erişim yok',
    noAccess:
      'Bu sayfanın okunması için araç çubuğundaki Counterpoint düğmesine basın ya da Counterpoint’i açın:',
    off: 'Bu sitenin hiçbir sayfası okunmuyor, bu yüzden dosyası da yok. Araç çubuğundaki Counterpoint düğmesiyle bunu değiştirebilirsiniz.',
    failed: 'Sayfayı yeniden yükleyin, dosyası burada görünür.',
    noPackTitle: 'Kullanımda veri paketi yok',
    noPack: 'Dosya, açıklama içeren veri paketlerine dayanır. Birini açın ya da ekleyin.',
    unreachable: 'Yeniden deneyin. İşe yaramazsa tarayıcıyı yeniden başlatın.',
  },

  leftOut: {
    open: 'Bu haberde bulunamayanlar',
    title: 'Counterpoint’in bu haberde bulamadıkları',
    article: 'Haber',
    nothing:
      'Kullanılan veri paketlerinde, bu haberdeki tartışmalı sorularla ilgili olup burada bulunamayan bir görüş yok.',
    caveat:
      'Counterpoint haberi veri paketleriyle karşılaştırır ve her şeyi tanımaz: bulunamayan bir söz yine de haberde olabilir.',
    noDay:
      'Bu haberin tarihi bilinmiyor: sözlerin daha sonra söylenip söylenmediği belirlenemiyor.',
    asOf: (day) => `${day} itibarıyla`,
    laterThanArticle: 'bu haberden sonra',
    laterThan: (day) => `${day} tarihinden sonra`,
    when: {
      day: (date) => `${date} tarihinde`,
      month: (date) => `${date} içinde`,
      year: (date) => `${date} yılında`,
      approximate: (date) => `${date} dolaylarında`,
    },
    said: (when) => ` ${when} şöyle dedi`,
    spoken: quoted,
    colon: ': ',
    semicolon: '; ',
    in: (language) => `dil: ${language}`,
    translated: (by) => (by ? `çeviri: ${by}` : 'çeviri'),
    inSubstance: 'Özetle',
    namedHere: 'Bu haberde bu tarafın adı geçiyor; sözleri tanınmadan yer alıyor olabilir.',
    copyText: 'Metin olarak kopyala',
    copyMarkdown: 'Markdown olarak kopyala',
    copyFormatted: 'Biçimiyle kopyala',
    failed: 'Taslak hazırlanamadı. Yeniden deneyin.',
  },

  lesson: {
    save: 'Çalışma kâğıdı kaydet',
    title: 'Kim farklı söyledi?',
    lead: 'Bir haberin aktardıklarına ilişkin sorular. Yanıtlar ve kaynaklar ayrı bir sayfadadır.',
    nothing: 'Bu haber, kullanılan veri paketlerinin bildiği bir şey aktarmıyor.',
    statement: 'Bir açıklama',
    inArticle: 'Haberde',
    heard: (names) => `Haberde bu soru üzerine: ${list(names)}`,
    whoOtherwise: 'Kim başka türlü söyledi?',
    when: 'Ne zaman?',
    sameTalks: 'Aynı görüşmeler hakkında mı?',
    answers: 'Yanıtlar ve kaynaklar',
    nobody: 'Kullanılan veri paketlerinde bundan farklı bir şey yok.',
    sameOccasion: 'Aynı olay hakkında',
    otherOccasion: 'Başka bir olay hakkında',
    noOccasion: 'Aynı olay hakkında olup olmadığını veri paketleri belirtmiyor.',
  },

  options: {
    title: 'Counterpoint ayarları',
    heading: 'Ayarlar',
    saved: 'Kaydedildi.',
    failed: 'Kaydedilemedi. Tekrar deneyin.',
    forNow: 'Tarayıcı seçiminizi kaydedemedi. Seçiminiz tarayıcıyı kapatana kadar geçerli.',
    listFull: 'Hiçbir şey değişmedi: bu listede yer kalmadı. Önce birkaç kaydı kaldırın.',
    unreadable: 'Ayarlar okunamadı. Bu sayfayı yenileyin.',

    language: 'Dil',
    languageField: 'Counterpoint’in dili',
    languageAuto: 'Tarayıcıdaki gibi',

    marks: 'İşaretler',
    density: 'İşaretlerin tekrarlanma sıklığı',
    densities,
    kinds: 'Neler işaretlensin',
    markKinds,
    markSample: {
      actor: 'bir ad',
      claim: 'bilinen bir açıklamayı içeren cümle',
      conflict: 'başkalarının farklı aktardığı bir açıklama',
    },
    delay: 'Kart açılmadan önce imlecin bekleme süresi',
    delayInWords: (milliseconds) => (milliseconds === 0 ? 'hemen' : seconds(milliseconds / 1000)),
    opensOn: 'Kartı ne açar',
    ways: {
      rest: { label: 'İşaretin üzerinde duran imleç', detail: 'Aşağıda seçilen süreden sonra.' },
      key: {
        label: 'Bir tuş basılıyken duran imleç',
        detail: 'Tuş olmadan hiçbir şey kendiliğinden açılmaz.',
      },
      click: {
        label: 'Yalnızca işarete tıklama',
        detail:
          'Kart, Esc’e basana ya da başka yere tıklayana kadar kalır. Bağlantılar gittikleri yere gider.',
      },
    },
    heldKey: 'Basılı tutulacak tuş',
    heldKeys: { alt: 'Alt tuşu', ctrl: 'Ctrl tuşu', shift: 'Shift tuşu' },

    sites: 'Siteler',
    sitesIntro:
      '“Otomatik”, haber metinlerini okur, öteki sayfalara dokunmaz. Bir site için yapılan seçim, altındaki her şey için de geçerlidir.',
    accessAll: 'Counterpoint tüm haber sayfalarını yüklenirken okuyabilir.',
    accessSome: (hosts) =>
      `Counterpoint şu sitelerin sayfalarını yüklenirken okuyabilir: ${list(hosts)}.`,
    accessNone:
      'Counterpoint’in hiçbir siteye erişimi yok; bir sayfayı, orada penceresini açtığınızda okur.',
    grantAll: 'Tüm haber sayfalarında aç',
    withdraw: 'Erişimi geri al',
    noSites:
      'Hiçbir sitenin kendine özgü ayarı yok. Bir sayfadaki pencerede yaptığınız seçimler burada görünür.',
    siteColumn: 'Site',
    findSite: 'Site bul',
    siteCount: (n) => plural(n, { one: '# internet sitesi', other: '# internet sitesi' }),
    noSuchSite: (text) => `Adında “${text}” geçen, kendi ayarı olan bir site yok.`,
    modeColumn: 'Ayar',
    modes: { auto: 'Otomatik', always: 'Her zaman', never: 'Kapalı' },
    modeFor: (host) => `${host} için ayar`,
    remove: 'Kaldır',
    removeFor: (what) => `Kaldır: ${what}`,
    addSite: 'Site ekle',
    addSitePlaceholder: 'gazete.example',
    add: 'Ekle',
    invalidSite: (text) =>
      text
        ? `${quoted(text)} bir site adresi değil. Şöyle yazın: gazete.example.`
        : 'Siteyi şöyle yazın: gazete.example.',

    muted: 'Hatalı eşleşmeler',
    mutedIntro: 'Hatalı eşleşme dediğiniz sözcükler. İlgili sitede işaretlenmezler.',
    noMuted: 'Yok. Bir karttaki “Hatalı eşleşme” düğmesi buraya ekler.',
    mutedEntry: quoted,
    mutedAs: (name) => `${name} olarak,`,
    mutedOn: (host) => `${host} sitesinde`,

    unmarked: 'İşaretlenmeyenler',
    unmarkedIntro:
      'Hiçbir sayfada işaretlenmesini istemediğiniz aktörler ve konular. Pencerede de sayılmazlar; arama onları yine bulur.',
    noUnmarked: 'Yok. Dışarıda bırakmak için aşağıda bir aktör ya da konu bulun.',
    findSubject: 'Aktör ya da konu bul',
    nothingFound: (query) => `“${query}” için aktör ya da konu yok.`,
    subjectKinds: { actors: 'Aktör', topics: 'Konu' },
    unknownSubject: 'Kullanılan veri paketlerinde yok',
    unmark: 'İşaretleme',
    isUnmarked: 'işaretlenmiyor',
    markAgainFor: (name) => `Yeniden işaretle: ${name}`,

    keyboardIntro: 'Bu tuşlar her sayfada çalışır. Tarayıcıda başkalarını seçebilirsiniz.',
    changeKeys: 'Tuşları değiştir',
    keysNotOpened:
      'Tarayıcı tuş sayfasını açmadı. Onu uzantılarınızın yanında, klavye kısayolları altında bulabilirsiniz.',

    packs: 'Veri paketleri',
    packsIntro:
      'Veri paketi; aktörlerin, açıklamaların ve kaynakların gözden geçirilmiş derlemesidir. Aynı anda birkaçı kullanılabilir.',
    noPacks: 'Hiçbir veri paketi yüklenemedi. Eklentiyi yeniden kurun.',
    usePack: 'Kullanılıyor',
    packOn: (title) => `${quoted(title)} kullanılıyor. Açık sayfalar yeniden okunuyor.`,
    packOff: (title) => `${quoted(title)} artık kullanılmıyor.`,
    packRemoved: (title) => `${quoted(title)} kaldırıldı.`,
    removePackAsk: (title) =>
      `${quoted(title)} bu tarayıcıdan kaldırılsın mı? Diskinizdeki dosyası yerinde kalır.`,
    packUnusable: {
      damaged:
        'Bu veri paketi hasarlı ve kullanılmıyor. Kaldırın ya da dosyasından yeniden ekleyin.',
      later:
        'Bu veri paketini Counterpoint’in daha yeni bir sürümü hazırladı; burada kullanılmıyor. Eklenti güncellenince geri gelir.',
    },
    packStore: {
      later:
        'Kurduğunuz veri paketlerini Counterpoint’in daha yeni bir sürümü kaydetti; burada kullanılmıyorlar. Saklanıyorlar ve eklenti güncellenince geri gelirler.',
      closed:
        'Kurduğunuz veri paketleri okunamıyor: tarayıcı izin vermiyor. Yalnızca eklentiyle gelenler kullanılıyor.',
    },
    replaceAsk: {
      bundled: (title) =>
        `Bu dosyanın kimliği, eklentiyle gelen “${title}” paketininkiyle aynı. Dosyadaki paket onun yerini alsın mı?`,
      newer: (title) => `Sizdeki “${title}” bu dosyadan daha yeni. Eskisi onun yerini alsın mı?`,
    },
    replace: 'Değiştir',
    replaceNo: 'Olanı koru',
    packOrigins: {
      bundled: 'eklentiyle birlikte gelir',
      installed: 'sizin kurduğunuz',
      'replaces-bundled': 'eklentiyle gelenin yerine sizin kurduğunuz',
    },
    version: (version) => `sürüm ${version}`,
    contentHash: 'İçerik özeti',
    addPack: 'Dosyadan veri paketi ekle',
    addPackIntro:
      'Paket dosyası yalnızca veri içerir; içindeki hiçbir şey çalıştırılamaz. Zaten bulunan bir paket güncellenir.',
    cancel: 'Vazgeç',
    importStages: {
      reading: 'Dosya okunuyor…',
      checking: 'Kayıtlar denetleniyor…',
      preparing: 'Açıklamalar hazırlanıyor:',
      storing: 'Kaydediliyor…',
    },
    importCount: (done, total) => `${number(done)} / ${number(total)}`,
    importCancelled: 'Vazgeçildi. Hiçbir şey değişmedi.',
    importFailed:
      'Veri paketi kaydedilemedi: tarayıcı kabul etmedi ya da disk dolu. Hiçbir şey değişmedi.',
    packRefused: 'Bu dosya eklenmedi. Hiçbir şey değişmedi.',
    moreProblems: (n) => plural(n, { one: '# sorun daha var.', other: '# sorun daha var.' }),
    packAdded: (title, people, said) =>
      `${quoted(title)} eklendi: ${actors(people)}, ${statements(said)}.`,
    packUpdated: (title, people, said) =>
      `${quoted(title)} güncellendi: ${actors(people)}, ${statements(said)}.`,
    updated: (date) => `güncelleme: ${date}`,
    packCounts: (people, said, related) =>
      list([
        actors(people),
        statements(said),
        plural(related, {
          none: 'açıklamalar arasında ilişki yok',
          one: 'açıklamalar arasında # ilişki',
          other: 'açıklamalar arasında # ilişki',
        }),
      ]),
    span: (from, to) =>
      from && to
        ? `Dönem: ${from} – ${to}.`
        : from
          ? `Başlangıç: ${from}.`
          : to
            ? `Bitiş: ${to}.`
            : '',
    covered: 'Kapsam içi',
    notCovered: 'Kapsam dışı',

    file: 'Dosya olarak ayarlarınız',
    fileIntro: 'Bir kopyasını saklamak ya da ayarlarınızı başka bir tarayıcıya taşımak için.',
    export: 'Dosyaya aktar',
    exportName: 'counterpoint-ayarlari.json',
    import: 'Dosyadan al',
    imported: 'Dosyadaki ayarlar artık geçerli.',
    importedPartly: 'Okunamayanlar dışında dosyadaki ayarlar artık geçerli.',
    notSites: (names: string[]) => `Şunlar bir site değil: ${list(names)}.`,
    importProblems: {
      'not-json': 'Bu bir ayar dosyası değil: JSON olarak okunamıyor. Hiçbir şey değişmedi.',
      'not-settings': 'Bu dosyayı Counterpoint oluşturmamış. Hiçbir şey değişmedi.',
      newer:
        'Bu dosya Counterpoint’in daha yeni bir sürümünden geliyor. Önce eklentiyi güncelleyin. Hiçbir şey değişmedi.',
      'too-large': 'Bu dosya bir ayar dosyası için çok büyük. Hiçbir şey değişmedi.',
    },
    damaged: 'Ayarlarınızın bir bölümü okunamadı. Kaydedildikleri hâliyle saklanıyorlar.',
    saveDamaged: 'Dosyaya kaydet',
    damagedName: 'counterpoint-bozuk-ayarlar.json',
    reset: 'Tüm ayarları sıfırla',
    resetAsk:
      'Bütün ayarlar kurulumdan sonraki hâline döndürülsün mü? Siteleriniz, hatalı eşleşmeleriniz ve işaretlenmesini istemedikleriniz unutulur. Sitelere erişim ve eklenen paketler kalır.',
    resetYes: 'Sıfırla',
    resetNo: 'Koru',
    resetDone: 'Bütün ayarlar kurulumdan sonraki gibi.',

    privacy: 'Gizlilik',
    privacyPoints: [
      'Tarayıcınızdan hiçbir şey çıkmaz. Counterpoint hiçbir istek göndermez; sayfalarının buna imkânı da yoktur.',
      'Geçmiş tutulmaz. Bir sayfada bulunanlar sekme kapanınca unutulur, gizli pencerelerde okuduklarınız kaydedilmez. Orada bir sayfadan yaptığınız ayarlar son gizli pencereyle birlikte silinir.',
      'Sayfanın metni eklenti tarafından tarayıcınızda okunur ve kullanılan veri paketleriyle karşılaştırılır.',
      'Yalnızca ayarlarınız ve kurduğunuz veri paketleri, bu cihazda saklanır.',
      'Arayan bir sayfa hangi sözcüklerin işaretli olduğunu ve bir kartın açık olduğunu anlayabilir. Açık kartta sözcük arayarak kartta ne yazdığını öğrenebilir; Firefox kartı okumasına ve değiştirmesine de izin verir. Kart açamaz, kartta hiçbir şeye basamaz, ayarlarınızı öğrenemez.',
    ],
  },

  keys: {
    title: 'Klavye',
    none: 'tuş yok',
    commands: {
      _execute_action: 'Bu sayfada pencereyi aç',
      'look-up': 'Seçili sözcükleri ara',
      'next-mark': 'Sonraki işarete git ve kartını aç',
      'previous-mark': 'Önceki işarete git ve kartını aç',
    },
  },

  help: {
    title: 'Counterpoint yardımı',
    heading: 'Counterpoint nasıl çalışır',
    lead: 'Okuduğunuz haberlerde bildiklerini işaretler ve anlatımları yan yana koyar. Onlardan ne çıkaracağınız size kalır.',
    marks: 'İşaretler ne anlama gelir',
    meanings: {
      actor:
        'Noktalı: bir kişi ya da kurum. Kart, haberin tarihindeki görevi ve konulara göre açıklamaları verir.',
      claim: 'Tek çizgi: kayıtlı bir açıklama. Kartta sözün aslı, tarih, yer ve kaynak vardır.',
      conflict:
        'Çift çizgi: başkalarının ya da aynı kişinin başka bir zamanda farklı aktardığı bir açıklama. Kart bunları tarih sırasına koyar ve tam olarak neyin farklı olduğunu söyler.',
    },
    shared:
      'Birden çok kişinin taşıdığı adlar da işaretlenir; kartı hangisinin kastedildiğini sorar.',
    opening: 'Bir kart nasıl açılır',
    openingPoints: [
      'İmleci bir işaretin üzerinde bekletin. Ayarlarda yalnızca bir tuş basılıyken ya da yalnızca tıklayınca açılmasını seçebilirsiniz.',
      'Klavyeyle, aşağıdaki tuşlarla işaretten işarete geçin. Kart odağı alır ve kapanınca geri verir.',
      'Dokunmatik ekranda bir işarete dokunun. Bağlantı içindeyse bağlantı açılır.',
      'Sayfayı kaydırırken kartın açık kalması için köşesindeki iğneye basın. Esc kartı kapatır.',
    ],
    asking: 'Bir şey nasıl aranır',
    askingPoints: [
      'Herhangi bir sayfada bir ad ya da cümle seçip menüsünden aramayı seçin veya bunun tuşlarına basın.',
      'Pencerede, yarım hatırladığınız sözcüklerle arayın.',
      'Pencere, işaretleri kullanmayan okurlar için sayfada işaretli her şeyi de sıralar.',
    ],
    fixedKeys: {
      search: 'Pencerede: aramaya git',
      close: 'Kartı kapat; aramada: boşalt',
      walk: 'Kartta ya da pencerede ilerle',
      results: 'Aramadan sonuçlarına geç',
    },
    notMarked: 'Bir şeyin işaretli olmaması ne demektir',
    notMarkedPoints: [
      'Denetlendiği ya da tartışmasız olduğu anlamına gelmez. Kullanılan veri paketleri onu bilmiyor olabilir.',
      'Ayarlarda başka türlü seçmedikçe bir ad ya da açıklama bir sayfada bir kez işaretlenir.',
      'Hatalı eşleşmeler ile dışarıda bıraktığınız aktörler ve konular işaretlenmez. Ayarlarda sıralanırlar.',
      'Haber yazısına benzemeyen bir sayfa okunmaz. Pencere bunu söyler; isterseniz yine de okutabilirsiniz.',
    ],
  },

  welcome: {
    title: 'Counterpoint’e hoş geldiniz',
    heading: 'Haberin dışında kalanlar',
    lead: 'Counterpoint, okuduğunuz haberlerde bildiği kişileri ve açıklamaları işaretler. Kimin neyi ne zaman, hangi kaynağa göre söylediğini ve kimin anlatımının farklı olduğunu görmek için bir işaretin üzerinde bekleyin.',
    choose: 'Nerede açık olsun?',
    choices: {
      all: {
        label: 'Tüm haber sayfalarında',
        detail: 'Tarayıcı size bir kez sorar. Haber metni olmayan sayfalara dokunulmaz.',
      },
      some: {
        label: 'Yalnızca istediğim yerde',
        detail: 'Bir sayfada Counterpoint penceresini açın ve orada “Her zaman” seçeneğini seçin.',
      },
      later: { label: 'Daha sonra', detail: 'Bu seçimi ayarlarda bulabilirsiniz.' },
    },
    done: {
      all: 'Açıldı. Bir haber açın: işaretler sayfa yüklenirken görünür.',
      refused:
        'Tarayıcı erişim vermedi, dolayısıyla hiçbir şey değişmedi. İstediğiniz zaman yeniden seçebilirsiniz.',
      some: 'Tamam. Bir haber açın, ardından araç çubuğundaki Counterpoint düğmesine tıklayın.',
      later:
        'Hiçbir şey açık değil. Araç çubuğundaki Counterpoint düğmesi, istediğiniz zaman her sayfada çalışır.',
    },
    example: 'Burada deneyin',
    exampleIntro:
      'Bir işaretin üzerinde bekleyin, işarete tıklayın ya da Sekme tuşuyla işarete gelin.',
    legend: {
      actor: 'noktalı: bir kişi ya da kurum',
      claim: 'tek çizgi: bilinen bir açıklama',
      conflict: 'çift çizgi: başkaları farklı aktarıyor',
    },
    not: 'Neler yapmaz',
    notPoints: [
      'Hiçbir şey göndermez. Sunucu, hesap ya da herhangi bir siteye istek yoktur.',
      'Okuduklarınızın geçmişini tutmaz.',
      'Kişileri değerlendirmez, bir açıklamanın isabetli olup olmadığına hükmetmez. Anlatımları tarihlerine göre, kaynaklarıyla yan yana koyar.',
      'Her şeyi bilmez. İşaret olmaması, denetlendiği anlamına gelmez.',
    ],
    options: 'Ayarları aç',
  },
};
