import {
  defineLanguage,
  inflected,
  ownViews,
  phraseList,
  reportingPhrases,
  wordList,
  wordSet,
  writtenPhrases,
  writtenWords,
} from '../language.ts';

export const polish = defineLanguage({
  code: 'pl',
  abbreviations: wordSet('dr prof gen ul np tzn tj im mln mld tys godz ok ks hab r m in św'),
  ordinalDot: true,
  stopWords: wordSet(`
    i a o u w z we ze na do od dla po przy przez pod nad za ku oraz albo lub ale lecz bo wiec ze zeby
    aby gdy kiedy jak jako co kto ktory ktora ktore ktorzy ktorego ktorej ktorych czy nie tak jest sa
    byl byla bylo byli byly byc bedzie beda ma maja mial moze moga sie siebie ten ta to te tego tej tych
    tym ich jego jej im go mu my wy on ona ono oni pan pani juz jeszcze tylko takze rowniez bardzo
    powiedzial poniedzialek wtorek sroda czwartek piatek sobota niedziela dzien dni rok roku dzis wczoraj`),
  says: new Set([
    ...wordSet(`
    powiedzial powiedziala mowi mowil mowila stwierdzil stwierdzila oswiadczyl oswiadczyla dodal dodala
    dodaje podkreslil podkreslila podkresla zaznaczyl zaznaczyla napisal napisala pisze poinformowal
    poinformowala zapowiedzial zapowiedziala ocenil ocenila uznal uznala przyznal przyznala wyjasnil
    wyjasnila ostrzegl ostrzegla zazadal wezwal zaapelowal potwierdzil potwierdzila przekonywal
    przekonuje odpowiedzial odpowiedziala skomentowal oznajmil zapewnil ujal przekazal zauwazyl
    nazwal dopuscil zaproponowal uwaza`),
    ...inflected(
      `odpisal odparl skwitowal zadeklarowal zasugerowal przypomnial wyrazil oglosil dowodzil twierdzil
       argumentowal apelowal podsumowal relacjonowal tlumaczyl wytlumaczyl ostrzegal skrytykowal zarzucil
       obiecal zagrozil okreslil zaznaczal deklarowal informowal sugerowal wskazal nalegal potepil
       oskarzyl powiadomil uprzedzil skonstatowal przestrzegl zakomunikowal podawal mowil wskazywal
       zarzucal odnotowal wytknal odniosl ponowil obwiescil podzielil zastrzegl dodawal sprecyzowal zaprosil
       pochwalil powtorzyl wzywal ujal zazadal wezwal zaapelowal potwierdzil przekonywal skomentowal
       oznajmil zapewnil przekazal zauwazyl nazwal dopuscil zaproponowal`,
      'a',
    ),
    ...wordList(`
      twierdzi stwierdza zapowiada zapewnia przypomina ostrzega zaznacza ocenia tlumaczy wyjasnia apeluje
      wzywa informuje deklaruje sugeruje odpowiada powiedzieli stwierdzili oswiadczyli`),
  ]),
  denies: wordSet(
    'zaprzeczyl zaprzeczyla odrzucil odrzucila odmowil odmowila wykluczyl wykluczyla zdementowal',
  ),
  doubtfulVerbs: wordSet(
    'odniosl podzielil podawal zaprosil uznal mowi pisze uwaza ocenia nazwal nazwala wskazal okreslil',
  ),
  phrases: reportingPhrases(
    'dal do zrozumienia; dala do zrozumienia; zwrocil uwage; zwrocila uwage',
    '',
  ),
  according: phraseList('wedlug; zdaniem; jak powiedzial; w ocenie; w opinii; slowami'),
  ownViews: ownViews(
    `jego zdaniem; wedlug niego; w jego ocenie; w jego opinii`,
    `jej zdaniem; wedlug niej; w jej ocenie; w jej opinii`,
  ),
  accordingAfter: wordSet('zdaniem'),
  speechNouns: wordSet(`
    slowa slow slowom wypowiedz wypowiedzi stwierdzenie stwierdzenia oswiadczenie oswiadczenia uwage uwagi
    zarzut zarzuty twierdzenie twierdzenia`),
  pronouns: new Map([
    ['on', 'male'],
    ['ona', 'female'],
  ]),
  relativePronouns: wordSet('ktory ktora'),
  titles: wordSet(`
    pan pani dr prof prezydent prezydenta prezydentem premier premiera premierem kanclerz kanclerza
    minister ministra szef szefa szefowa msz rzecznik rzecznika sekretarz generalny general przywodca
    lider doradca wyslannik ambasador senator przewodniczacy przewodniczaca us usa`),
  namesakes: {
    generations: writtenPhrases(
      'Jr; jr; Sr; sr; II; III; junior; juniora; juniorem; senior; seniora; seniorem',
    ),
    generationsBefore: wordSet('młodszy starszy'),
    occupations:
      /^(?:zegarmistrz|piekarz|piekark|rzeznik|stolarz|hydraulik|ogrodni|kuchar|pielegniar|strazak|kelner|kasjer|robotni|rolni|fryzjer|mechanik|elektryk|murarz|rybak|kierowc|taksowkarz|sprzedawc|nauczyciel|dentyst|stomatolog|farmaceut|aptekarz|weterynarz|bibliotekar|fotograf|malarz|malark|rzezbiar|muzyk|skrzyp|pianist|tancer|pilkarz|pilkark|bramkar|napastni|obronc|pomocnik|zawodni|plywa|biegacz|kolarz|bokser|narciarz|sedzi|studen|uczen|uczni|uczennic|licealist|praktykant|nastolat|emeryt|ofiar|podejrzan|oskarzon|pasazer|pieszy|burmistrz|radn|soltys|proboszcz|listonosz)/,
    formerly: wordSet('byly byla byłego dawny dawna niegdys ex'),
    callings: wordSet('zawodu wyksztalcenia'),
    ages: wordSet('lat letni letnia letniego letniej letniemu letnim'),
  },
  prepositions: wordSet(
    'o w z we ze na do od dla po przy przez pod nad za ku wobec miedzy przed bez',
  ),
  and: wordSet('i oraz lub'),
  clauseBreaks: wordSet('ale lecz natomiast zas podczas'),
  betweenSubjectAndVerb: wordSet(
    'tez rowniez sie juz zas w poniedzialek wtorek srode czwartek piatek sobote niedziele wczoraj',
  ),
  passive: wordSet('zostal zostala zostalo'),
  by: wordSet('przez'),
  negations: wordSet('nigdzie donikad nie nigdy nikt nic zaden zadna zadne bez ani'),
  negativeConcord: true,
  negativeWords: wordSet('niemozliwe nierealne niedopuszczalne'),
  conditionals: wordSet('jesli jezeli gdyby moze mogl pod warunkiem'),
  unreal: {
    ifs: writtenWords('jeśli jeżeli gdyby czy'),
    whens: writtenWords('gdy'),
    invertedIfs: writtenWords(''),
    asking: wordSet('czy'),
    supposing: writtenWords('miał miała mieli rzekomo podobno jakoby mógłby mogłaby może'),
    mild: writtenWords(''),
    supposingBehind: writtenWords('by'),
    sayings: wordSet(`
      powiedzial powiedziala powiedzieli mowi mowil mowila stwierdzil stwierdzila oswiadczyl
      oswiadczyla napisal napisala zapowiedzial zapowiedziala potwierdzil potwierdzila
      oznajmil twierdzil twierdzila obiecal obiecala zapewnil wspomnial`),
    questions: wordSet('czy kto co kiedy gdzie dlaczego jak ktory'),
    emphatic: wordSet('tylko'),
    links: wordSet('ze iz'),
    untruths: wordSet(`
      mit mitem klamstwo klamstwem legenda legendą plotka plotką bajka bajką bzdura bzdurą
      fikcja fikcją żart żartem satyra falsz fałszem nieprawda nieprawdą falszywie falszywy
      falszywa falszywe zmyslone zmyslona zmyslony spreparowanym`),
    truths: wordSet('prawda prawdą prawdziwe prawdziwa faktem'),
  },
  months: wordList(
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia',
  ),
  inverts: true,
  dropsPronouns: true,
  bareNouns: true,
  contentOpeners: wordSet('że czy iż by aby'),
  pastForms: { female: /la$/, male: /[lł]$/ },
});
