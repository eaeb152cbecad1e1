import {
  defineLanguage,
  ownViews,
  phraseList,
  reportingPhrases,
  wordList,
  wordSet,
  writtenPhrases,
  writtenWords,
} from '../language.ts';

export const turkish = defineLanguage({
  code: 'tr',
  abbreviations: wordSet('dr prof doc av sn vb vs yrd bkz no'),
  ordinalDot: true,
  stopWords: wordSet(`
    ve ile bir bu su o da de ki mi mu icin gibi kadar daha en cok az ama fakat ancak veya ya hem her
    olarak olan oldugu oldugunu olacak olmak olmadigini ise diye sonra once uzere gore karsi arasinda
    var yok ben sen biz siz onlar onun bunun kendi ne nasil neden hangi tum butun ayni dedi soyledi
    pazartesi sali carsamba persembe cuma cumartesi pazar gun yil ay bugun dun`),
  says: wordSet(`
    dedi soyledi belirtti acikladi ifade vurguladi kaydetti bildirdi ekledi savundu aktardi yineledi
    duyurdu uyardi dile hatirlatti surdu konustu yazdi aciklamisti soylemisti onerdi istedi
    belirtmisti vurgulamisti kaydetmisti bildirmisti duyurmustu demisti savunmustu uyarmisti yanitladi
    kaydetmis soylerken anlatti anlatmisti sordu onermisti sucladi tekrarlamisti ozetledi
    hatirlatmisti aciklarken bildirirken vurgularken dedigi soylediler istiyor dusunuyor inaniyor
    degerlendirdi elestirdi tekrarladi diyor soyluyor belirtiyor vurguluyor savunuyor paylasti`),
  denies: wordSet('reddetti yalanladi reddediyor'),
  doubtfulVerbs: wordSet(
    'sordu istiyor dusunuyor inaniyor anlatti ifade dile istedi konustu surdu paylasti',
  ),
  phrases: reportingPhrases(
    'ifade etti; dile getirdi; one surdu; altini cizdi; dikkat cekti; iddia etti; ileri surdu; iddia ediyor; ifade ediyor; ifade etmisti; dile getirmisti; yanit verdi; yanitini verdi; cevap verdi; cagrisinda bulundu; tehdit etti; vaat etti; ima etti',
    'karsi cikti',
  ),
  according: phraseList(''),
  ownViews: ownViews(``, ``, `ona gore; kendisine gore`),
  accordingAfter: wordSet('gore'),
  speechNouns: wordSet('sozlerini sozlerine aciklamasini iddiasini'),
  pronouns: new Map(),
  relativePronouns: wordSet(''),
  titles: wordSet(`
    sayin bay bayan dr baskan baskani cumhurbaskani basbakan basbakani disisleri bakani bakan devlet sozcu sozcusu
    lider lideri genel sekreteri danismani temsilcisi abd rusya ukrayna`),
  namesakes: {
    generations: writtenPhrases('Jr; jr; Sr; sr; II; III'),
    generationsBefore: wordSet('oğul baba genç'),
    occupations:
      /^(?:saatci|firinci|kasap|marangoz|tesisatci|bahcivan|asci|hemsire|itfaiyeci|garson|kasiyer|isci|ciftci|kuafor|berber|tamirci|elektrikci|duvarci|balikci|sofor|kamyoncu|taksici|satici|ogretmen|disci|eczaci|veteriner|kutuphaneci|fotografci|ressam|heykeltiras|muzisyen|kemanci|piyanist|dansci|futbolcu|kaleci|forvet|oyuncu|yuzucu|kosucu|bisikletci|boksor|kayakci|hakem|ogrenci|cirak|stajyer|emekli|kurban|supheli|sanik|yolcu|yaya|muhtar|imam|postaci|terzi)(?:si|yi|nin|su|lu)?$/,
    formerly: wordSet('eski'),
    callings: wordSet('meslek'),
    ages: wordSet('yasinda yasindaki'),
  },
  prepositions: wordSet(''),
  and: wordSet('ve'),
  clauseBreaks: wordSet('ama fakat ancak ise'),
  betweenSubjectAndVerb: wordSet('da de ise'),
  passive: wordSet(''),
  by: wordSet('tarafindan'),
  negations: wordSet('degil yok hicbir asla hic'),
  negativeWords: wordSet('imkansiz kabul edilemez'),
  negativeForms: /m[ae](?:d[iu][gkl]|d[iu]$|y[ae]c|z|m[iu]s)|m[iu]yor/,
  conditionals: wordSet('eger ancak olursa halinde'),
  unreal: {
    ifs: writtenWords('eğer şayet'),
    whens: writtenWords(''),
    invertedIfs: writtenWords(''),
    asking: wordSet(''),
    supposing: writtenWords('sözde güya sözüm belki'),
    mild: writtenWords(''),
    supposingBehind: writtenWords('olabilir'),
    sayings: wordSet(``),
    questions: wordSet(''),
    emphatic: wordSet('sadece yalnizca'),
    links: wordSet(''),
    untruths: wordSet(`
      efsane efsanesi yalan yalandir uydurma uydurmadir asilsiz asilsizdir sahte iftira saka
      hiciv yanlis yanlistir`),
    truths: wordSet('dogru gercek'),
  },
  months: wordList('ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik'),
  inverts: false,
  dropsPronouns: true,
  apostropheCases: true,
  postpositions: wordSet('ile icin tarafindan hakkinda gore kadar gibi'),
  bareNouns: true,
  contentOpeners: wordSet('diye ki'),
  hearsay: /.m[iıuü]ş(?:t[iıuü]r?|ler|lar)?$/,
});
