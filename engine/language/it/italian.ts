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

export const italian = defineLanguage({
  code: 'it',
  abbreviations: wordSet('sig sigg dott on sen prof avv ing ecc art pag'),
  ordinalDot: false,
  stopWords: wordSet(`
    il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal
    dalla dai in nel nello nella nei negli nelle con su sul sulla per tra fra e ed o ma che chi cui come
    quando dove se si suo sua suoi sue loro lui lei noi voi io mi ti ci vi non piu anche gia ancora e
    sono era erano stato stata stati essere ha hanno aveva avere ho questo questa questi queste quello
    quella tutto tutti ogni altro altri detto dice giorno giorni anno anni mese lunedi martedi mercoledi
    giovedi venerdi sabato domenica oggi ieri`),
  says: wordSet(`
    detto dice disse dichiara dichiarato afferma affermato aggiunge aggiunto spiega spiegato sottolinea
    sottolineato ribadisce ribadito annuncia annunciato conferma confermato scrive scritto risponde
    risposto avverte avvertito chiede chiesto sostiene sostenuto ricorda ricordato osserva osservato
    propone proposto promette promesso definisce definito assicura assicurato insiste commenta
    commentato accusa accusato auspica ritiene crede spera affermo dichiaro precisa precisato chiarisce
    chiarito riferisce riferito replicato ribatte ribattuto denunciato lamenta lamentato ammette ammesso
    riconosce riconosciuto minacciato suggerisce suggerito evidenzia evidenziato rimarca rimarcato
    rivendica rivendicato criticato condannato esorta esortato racconta raccontato rilancia rilanciato
    segnala segnalato ipotizza ipotizzato insistito auspicato dicono ripetuto ripete ammonito ammonisce concluso conclude tagliato puntualizza
    puntualizzato obiettato obietta tuonato tuona attaccato chiosato proclamato proclama dichiarava
    affermava sosteneva spiegava ironizzato lanciato ricordava giudica giudicato considera reputa parlato
    vede ventilato garantito paventato contestato contesta bollato bolla liquidato invitato invita`),
  denies: wordSet(
    'nega negato respinge respinto smentisce smentito esclude escluso rifiuta rifiutato boccia bocciato',
  ),
  doubtfulVerbs: wordSet(
    'attaccato lanciato parlato invita invitato vede liquidato concluso conclude giudicato considera contesta garantito accusa conferma commenta scritto chiesto crede spera proposta definito criticato condannato riferito ammesso riconosciuto precisa',
  ),
  phrases: reportingPhrases(
    'fatto sapere; fa sapere; messo in guardia; mette in guardia; si e detto; si dice',
    'si oppone',
  ),
  according: phraseList('secondo; per; a detta di; stando a'),
  ownViews: ownViews(
    `secondo lui; per lui; stando a lui`,
    `secondo lei; per lei; stando a lei`,
    `a suo avviso; a suo dire; a suo giudizio; a suo parere; secondo le sue parole`,
  ),
  accordingAfter: wordSet(''),
  speechNouns: wordSet(`
    richieste parole dichiarazione dichiarazioni affermazione affermazioni commento commenti
    accusa accuse frase frasi`),
  pronouns: new Map([
    ['lui', 'male'],
    ['lei', 'female'],
    ['egli', 'male'],
  ]),
  relativePronouns: wordSet('che'),
  titles: wordSet(`
    sig signor signora dott presidente premier primo prima ministro ministra cancelliere segretario
    generale portavoce leader capo inviato ambasciatore senatore consigliere omologo us`),
  namesakes: {
    generations: writtenPhrases(
      'Jr; jr; Sr; sr; II; III; junior; senior; figlio; padre; il Giovane; il Vecchio',
    ),
    generationsBefore: wordSet(''),
    occupations:
      /^(?:orologiai|fornai|macellai|falegnam|idraulic|giardinier|cuoc|infermier|pompier|camerier|cassier|operai|parrucchier|meccanic|maestr|alunn|farmacist|veterinari|bibliotecari|fotograf|music|portier|arbitr|sindac|postin)[oaie]$|^(?:panettiere|panettiera|elettricista|muratore|agricoltore|agricoltrice|pescatore|autista|tassista|camionista|venditore|venditrice|insegnante|professore|professoressa|dentista|pittore|pittrice|scultore|scultrice|violinista|pianista|ballerino|ballerina|calciatore|calciatrice|attaccante|difensore|centrocampista|giocatore|giocatrice|nuotatore|nuotatrice|corridore|ciclista|pugile|studente|studentessa|apprendista|adolescente|pensionato|pensionata|vittima|sospettato|sospettata|imputato|imputata|passeggero|passeggera|pedone|automobilista|parroco|consigliere comunale)$/,
    formerly: wordSet('ex gia'),
    callings: wordSet('formazione professione mestiere'),
    ages: wordSet('anni anno eta'),
  },
  prepositions: wordSet(`
    di del della dei a al alla da dal dalla in nel nella con su sul sulla per tra fra contro verso dopo prima`),
  and: wordSet('e ed o'),
  clauseBreaks: wordSet('ma mentre tuttavia pero'),
  betweenSubjectAndVerb: wordSet(`
    ha hanno aveva si lo gli anche gia poi ieri oggi lunedi martedi mercoledi giovedi venerdi sabato domenica`),
  passive: wordSet('stato stata stati viene'),
  by: wordSet('da dal dalla'),
  negations: wordSet('non mai nessun nessuno nessuna niente nulla senza ne no'),
  negativeConcord: true,
  negativeWords: wordSet('inaccettabile inaccettabili impossibile irrealistico'),
  conditionals: wordSet('se condizione potrebbe solo'),
  unreal: {
    ifs: writtenWords('se'),
    whens: writtenWords(''),
    invertedIfs: writtenWords(''),
    asking: wordSet(''),
    supposing: writtenWords(
      'avrebbe avrebbero direbbe direbbero potrebbe potrebbero dovrebbe dovrebbero presumibilmente presuntamente',
    ),
    mild: writtenWords(''),
    supposingBehind: writtenWords(''),
    sayings: wordSet(`
      detto dice disse dichiara dichiarato afferma affermato annuncia annunciato scrive
      scritto conferma confermato assicurato promesso sostenuto menzionato aggiunto`),
    questions: wordSet('se chi quando dove perche come quale cosa'),
    emphatic: wordSet('solo soltanto'),
    links: wordSet('che'),
    untruths: wordSet(`
      mito bugia bugie menzogna menzogne leggenda bufala bufale diceria invenzione favola
      satira falso falsa falsamente infondato infondata inventato inventata manipolato`),
    truths: wordSet('vero vera corretto fatto'),
  },
  months: wordList(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
  inverts: true,
  dropsPronouns: true,
  contentOpeners: wordSet('che se'),
  hearsay: /.rebbe(?:ro)?$/,
});
