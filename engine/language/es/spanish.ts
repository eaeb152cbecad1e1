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

export const spanish = defineLanguage({
  code: 'es',
  abbreviations: wordSet('sr sra srta dr dra d da ee uu art etc pag num'),
  ordinalDot: false,
  stopWords: wordSet(`
    el la los las un una unos unas lo de del al a y e o u pero mas que quien quienes cual como cuando
    donde se su sus le les nos me mi tu te es son era eran fue fueron ser sido esta estan estaba estar
    ha han habia haber hay con sin por para en entre sobre tras desde hasta ante contra segun no ni si
    ya muy tambien esto este esta estos estas ese esa eso aquel todo todos toda todas otro otra otros
    dijo lunes martes miercoles jueves viernes sabado domingo dia dias ano anos mes semana hoy ayer`),
  says: wordSet(`
    dijo dice dicho decir afirmo afirma afirmado aseguro asegura asegurado declaro declara declarado
    senalo senala senalado anadio anade anadido explico explica explicado indico indica subrayo subraya
    destaco destaca advirtio advierte advertido insistio insiste reitero reitera anuncio anuncia
    anunciado confirmo confirma confirmado escribio escribe respondio responde pidio pide pedido
    exigio exige reclamo propuso propone considero considera sostuvo sostiene sostenido recordo
    recuerda recordado proclamo proclamado manifesto comento prometio avanzado avanzo acuso califico
    celebro denuncio apunto apunta cree espera quiere dijeron dicen afirmaron aseguraron declararon
    subrayado destacado insistido reiterado indicado respondido escrito exigido propuesto considerado
    manifestado comentado prometido acusado calificado celebrado denunciado apuntado reclamado sugirio
    sugiere sugerido admitio admite admitido reconocio reconoce reconocido aclaro aclara aclarado
    puntualizo puntualizado precisado recalco recalca recalcado remarco remarca remarcado enfatizo
    enfatizado lamento lamenta lamentado alertado agrego agrega agregado detallo detallado relatado
    replico replicado reafirmo reafirmado reprochado tachado tildado vaticino defendio defiende defendido
    insto instado urgio amenazado condenado matizo matizado opino opina opinado avisado tuiteo tuiteado
    matizo preciso recrimino zanjo zanjado sentencio sentenciado ironizo arremetio arguyo argumento
    argumentado alego alegado constato constatado juzgo juzgado estimo estimado estima preciso amenazo
    condeno relato relata conto cuenta asevero aseverado espeto avanza limito apostillo ratifico ratificado
    alerto alerta critico criticado felicito decia afirmaba aseguraba explicaba sostenia`),
  denies: wordSet(`
    nego niega negado rechazo rechaza rechazado desmintio desmiente desmentido descarto descarta
    descartado rehuso rehusa`),
  doubtfulVerbs: wordSet(
    'argumento critico preciso cuenta alerta limito estima estimado avanza condeno relato dice anuncia rechazo reclamo espera quiere considera decir comento anuncio pedido avanzado escrito considerado propuesto destacado celebrado indicado acusado reconocido defendido condenado lamento calificado defiende exigido',
  ),
  phrases: reportingPhrases(
    'dejo claro; dejado claro; deja claro; dejo en claro; dejado en claro; hizo hincapie',
    'se nego; se niega; se opone; se opuso',
  ),
  according: phraseList('segun; para; a juicio de; en palabras de; de acuerdo con'),
  ownViews: ownViews(
    ``,
    `segun ella`,
    `a su juicio; en su opinion; en sus palabras; a su entender; segun sus palabras; desde su punto de vista; a su parecer`,
  ),
  accordingAfter: wordSet(''),
  speechNouns: wordSet(`
    exigencias palabras demandas declaracion declaraciones afirmacion afirmaciones comentario comentarios
    acusacion acusaciones frase frases`),
  // The accent that parts the pronoun 'él' from the article is folded away.
  pronouns: new Map([['ella', 'female']]),
  relativePronouns: wordSet('quien que'),
  titles: wordSet(`
    sr sra senor senora don dona dr presidente presidenta canciller primer primera ministro ministra
    secretario secretaria general portavoz lider jefe jefa dirigente enviado embajador senador asesor
    mandatario homologo republicano us`),
  namesakes: {
    generations: writtenPhrases(
      'Jr; jr; Sr; sr; II; III; júnior; junior; sénior; senior; hijo; padre; el Joven; el Viejo',
    ),
    generationsBefore: wordSet(''),
    occupations:
      /^(?:relojer|panader|carnicer|carpinter|fontaner|jardiner|cociner|enfermer|bomber|camarer|cajer|obrer|granjer|pelucher|peluquer|carter|camioner|mecanic|maestr|alumn|farmaceutic|veterinari|bibliotecari|fotograf|music|porter|delanter|arbitr|concej)[oa]l?$|^(?:albanil|electricista|agricultor|agricultora|pescador|pescadora|conductor|conductora|taxista|vendedor|vendedora|profesor|profesora|dentista|pintor|pintora|escultor|escultora|violinista|pianista|bailarin|bailarina|futbolista|defensa|centrocampista|jugador|jugadora|nadador|nadadora|corredor|corredora|ciclista|boxeador|estudiante|aprendiz|adolescente|jubilado|jubilada|victima|sospechoso|sospechosa|acusado|acusada|pasajero|pasajera|peaton|conductora|alcalde|alcaldesa|parroco)$/,
    formerly: wordSet('ex antiguo antigua exfutbolista'),
    callings: wordSet('formacion profesion oficio'),
    ages: wordSet('anos edad'),
  },
  prepositions: wordSet(
    `a al de del con sin por para en entre sobre tras desde hasta ante contra hacia`,
  ),
  and: wordSet('y e o ni'),
  clauseBreaks: wordSet('pero mientras aunque sin embargo'),
  betweenSubjectAndVerb: wordSet(`
    ha han habia se le lo tambien ya lunes martes miercoles jueves viernes sabado domingo hoy ayer`),
  passive: wordSet('fue sido son'),
  by: wordSet('por'),
  negations: wordSet('no nunca jamas ningun ninguna ninguno nada nadie sin ni tampoco'),
  negativeConcord: true,
  negativeWords: wordSet('inaceptable imposible irreal descartado'),
  conditionals: wordSet('si condicion podria puede solo'),
  unreal: {
    ifs: writtenWords('si'),
    whens: writtenWords(''),
    invertedIfs: writtenWords(''),
    asking: wordSet('es'),
    supposing: writtenWords(
      'habría habrían diría dirían podría podrían debería deberían supuestamente presuntamente',
    ),
    mild: writtenWords(''),
    supposingBehind: writtenWords(''),
    sayings: wordSet(`
      dijo dice dicho afirmo afirma afirmado aseguro asegura asegurado declaro declara
      declarado anuncio anunciado escribio escribe confirmo confirma confirmado menciono
      mencionado prometio dijeron decia`),
    questions: wordSet('si quien cuando donde como cual por'),
    emphatic: wordSet('solo solamente'),
    links: wordSet('que'),
    untruths: wordSet(`
      mito mentira mentiras leyenda bulo bulos rumor rumores invento invencion fabula satira
      falso falsa falsamente infundado infundada inventado inventada manipulado trucado`),
    truths: wordSet('verdad cierto cierta verdadero hecho'),
  },
  months: wordList(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  inverts: true,
  dropsPronouns: true,
  contentOpeners: wordSet('que si'),
  hearsay: /.[aei]r[ií]an?$/,
});
