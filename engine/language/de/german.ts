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
import { germanReports } from './german-reports.ts';

export const german = defineLanguage({
  code: 'de',
  abbreviations: wordSet(
    'dr prof hr fr st nr bzw ca usw etc vgl z b d h u a mio mrd inkl evtl ggf sog str',
  ),
  ordinalDot: true,
  stopWords: wordSet(`
    der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus bei
    bis da dann dass daß dazu denn doch durch er es fur gegen gibt haben hat hatte hatten hier ich ihm
    ihn ihr ihre ihren ihrer im in ins ist ja jetzt kann kein keine keinen konnen konnte mehr mit muss
    mussen nach nicht noch nun nur ob ohne sagte sagt sein seine seinen seiner seit sich sie sind so
    soll sollen sollte uber um uns unter vom von vor war waren warum was weil wenn wer werden wie wieder
    will wir wird wo wollen worden wurde wurden zu zum zur zwischen bereits sehr schon weiter dieser
    diese dieses diesem diesen jahr jahre tag tage woche wochen heute gestern morgen`),
  says: wordSet(`
    sagt sagte sagten gesagt erklart erklarte erklarten betont betonte betonten meint meinte fugte
    schrieb schreibt geschrieben teilte mitgeteilt berichtete berichtet kundigte angekundigt forderte
    fordert gefordert warnte warnt gewarnt bekraftigte bekraftigt versicherte versichert behauptete
    behauptet bestatigte bestatigt ausserte aussert nannte nennt bezeichnete bezeichnet sprach spricht
    antwortete verlangte verlangt verlangen begrusste begrusst lobte lobt kritisierte kritisiert
    verkundete verkundet mahnte mahnt hofft hoffte erwartet erwartete glaubt glaubte unterstrich
    unterstreicht verwies verweist drohte droht versprach verspricht deutete stellte raumte gab
    plädierte plädiert drangte drangt appellierte rief zeigte schlug wiederholte`),
  denies: wordSet(`
    bestritt bestreitet bestritten dementierte dementiert lehnte lehnt abgelehnt verneinte verneint
    weigerte weigert verweigerte verweigert widersprach widerspricht verwarf verwirft ausgeschlossen
    zuruckgewiesen schloss schliesst wies`),
  doubtfulVerbs: wordSet(
    'gab zeigte rief stellte deutete schlug hofft erwartet glaubt spricht sprach wies schloss schliesst',
  ),
  phrases: reportingPhrases('', ''),
  according: phraseList('laut; nach angaben von; nach den worten von; nach ansicht von; so'),
  ownViews: ownViews(
    `seiner ansicht nach; seiner meinung nach; nach seinen worten; nach seinen angaben; nach seiner ansicht; nach seiner meinung; nach seiner darstellung; aus seiner sicht; in seinen augen; ihm zufolge`,
    `ihrer ansicht nach; ihrer meinung nach; nach ihren worten; nach ihren angaben; nach ihrer ansicht; nach ihrer meinung; nach ihrer darstellung; aus ihrer sicht; in ihren augen; ihr zufolge`,
  ),
  accordingAfter: wordSet('zufolge'),
  speechNouns: wordSet(`
    forderung forderungen worte aussage aussagen vorschlag ansicht meinung äußerung äußerungen behauptung
    behauptungen bemerkung bemerkungen erklärung vorwurf vorwürfe these satz`),
  clauseReports: germanReports,
  pronouns: new Map([
    ['er', 'male'],
    ['sie', 'female'],
  ]),
  relativePronouns: wordSet('der die'),
  titles: wordSet(`
    herr frau dr prof prasident prasidentin kanzler kanzlerin bundeskanzler minister ministerin
    premierminister premierministerin premier aussenminister aussenministerin verteidigungsminister
    regierungschef regierungschefin staatschef kremlchef sprecher sprecherin kremlsprecher chef chefin
    generalsekretar nato-generalsekretar us-prasident vizeprasident kommissionsprasidentin
    ministerprasident general senator berater sondergesandter botschafter machthaber amtskollege
    us eu nato`),
  namesakes: {
    generations: writtenPhrases(
      'Jr; jr; Sr; sr; II; III; junior; senior; jun; sen; der Jüngere; die Jüngere; der Ältere; die Ältere; der jüngere; der ältere',
    ),
    generationsBefore: wordSet('jüngere jüngeren ältere älteren'),
    occupations:
      /(?:macher|backer|metzger|schlosser|tischler|maurer|maler|gartner|koch|kellner|verkaufer|fahrer|lehrer|schuler|student|spieler|torwart|torhuter|sturmer|verteidiger|fussballer|handballer|schwimmer|laufer|boxer|radfahrer|fischer|bauer|landwirt|winzer|friseur|elektriker|mechaniker|klempner|installateur|zimmermann|feuerwehrmann|sanitater|pfleger|zahnarzt|tierarzt|apotheker|bibliothekar|musiker|geiger|pianist|organist|tanzer|fotograf|bildhauer|rentner|witwer)(?:in)?$|^(?:azubi|lehrling|auszubildender?|auszubildende|schiedsrichter|schiedsrichterin|krankenschwester|hebamme|opfer|verdachtiger|verdachtige|angeklagter|angeklagte|autofahrer|oberburgermeister|burgermeister|burgermeisterin|stadtrat|gemeinderat|ortsvorsteher|pfarrer|pfarrerin|schriftfuhrer)$/,
    formerly: wordSet(
      'fruherer fruhere ehemaliger ehemalige einst einstiger einstige gewesener gelernter gelernte ex',
    ),
    callings: wordSet('beruf haus'),
    ages: wordSet('jahrige jahriger jahrigen jahre'),
  },
  prepositions: wordSet(`
    an auf aus bei bis durch fur gegen in mit nach neben ohne uber um unter von vom vor wegen zu zum zur
    zwischen seit trotz wahrend im am beim gegenuber`),
  and: wordSet('und oder'),
  clauseBreaks: wordSet('wahrend aber doch jedoch obwohl sondern'),
  betweenSubjectAndVerb: wordSet(`
    hat haben hatte hatten ist war wird wurde sich auch zuvor am montag dienstag mittwoch donnerstag
    freitag samstag sonntag heute gestern erneut bereits wieder dann nun`),
  passive: wordSet('wurde wird worden wurden'),
  by: wordSet('von vom durch'),
  negations: wordSet(
    'nirgends nirgendwo nirgendwohin nicht kein keine keinen keiner keinem nie niemals nichts niemand ohne weder',
  ),
  negativeWords: wordSet(
    'unmoglich inakzeptabel unannehmbar unrealistisch ausgeschlossen ab zuruck',
  ),
  conditionals: wordSet('wenn falls sofern nur bedingung konnte vielleicht'),
  unreal: {
    ifs: writtenWords('falls ob sofern'),
    whens: writtenWords('wenn'),
    invertedIfs: writtenWords('hätte hätten sollte sollten würde würden wäre wären'),
    asking: wordSet('hat haben hatte hatten ist sind war waren wird werden will kann soll'),
    supposing: writtenWords(
      'hätte hätten würde würden könnte könnten dürfte dürften soll sollen sollte sollten angeblich vermeintlich',
    ),
    mild: writtenWords('würde würden'),
    supposingBehind: writtenWords(''),
    sayings: wordSet(`
      sagt sagte sagten gesagt erklart erklarte erklarten schrieb schreibt geschrieben
      behauptete behauptet bestatigte bestatigt ausserte geaussert verkundete angekundigt
      kundigte mitgeteilt erwahnt erwahnte`),
    questions: wordSet('ob wer wen wem was wann wo warum wie welche welcher welches'),
    emphatic: wordSet('nur bloß'),
    links: wordSet('dass daß'),
    untruths: wordSet(`
      marchen mythos luge lugen legende gerucht geruchte erfindung unsinn falschmeldung fake
      satire scherz falschlich falschlicherweise falsch unwahr gelogen erfunden haltlos
      manipuliert manipulierten gefalschten gefalschtes gefalschte gefalscht falsche
      falschen unwahre`),
    truths: wordSet('wahr richtig tatsache zutreffend'),
  },
  months: wordList(
    'januar februar marz april mai juni juli august september oktober november dezember',
  ),
  inverts: true,
  dropsPronouns: false,
  contentOpeners: wordSet('dass ob'),
  hearsay: germanReports.subjunctive,
});
