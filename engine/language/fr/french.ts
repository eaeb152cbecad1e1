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

export const french = defineLanguage({
  code: 'fr',
  abbreviations: wordSet('m mm mme mmes mlle dr pr st ste etc cf av bd no vol env'),
  ordinalDot: false,
  stopWords: wordSet(`
    le la les l un une des de d du au aux et ou mais donc car ni ne pas plus que qu qui quoi dont ou ce
    cet cette ces c se s sa son ses leur leurs il elle ils elles on nous vous je j me m te t tu mon ma
    mes notre nos votre vos en y dans par pour sur sous avec sans entre vers chez depuis pendant apres
    avant comme si est sont etait etaient ete etre a ont avait avaient avoir fait faire peut peuvent
    doit tout tous toute toutes tres bien encore deja aussi selon dit lundi mardi mercredi jeudi
    vendredi samedi dimanche jour jours an ans mois semaine`),
  says: wordSet(`
    dit declare affirme ajoute explique indique precise estime souligne assure annonce ecrit rappele
    rappelle repondu prevenu averti insiste appele appelle demande exige juge estimait declarait
    affirmait soutient soutenu confirme confirmait promis promet salue denonce reclame lance martele
    evoque propose plaide plaidait reaffirme reitere croit espere tweete poursuivi conclu note accuse
    qualifie reconnu declarant affirmant ajoutant estimant soulignant veut disait disent
    repond repondait ironise tonne assene fustige condamne previent avertit admet admis raconte confie
    resume repete insistait reconnait suggere martelait commente rencheri retorque replique proclame
    ironise tranche tranchait menace menacait considere considerait reproche promettait refute
    detaille dit-il observe releve remarque pretend insistait nuance nuancait glisse maintient maintenu
    garanti garantit felicite exhorte soulignait expliquait precisait jugeait ajoutait assurait indiquait deplore regrette`),
  denies: wordSet(`
    rejete rejette refuse dementi dement nie exclu exclut ecarte repousse conteste decline refusait`),
  doubtfulVerbs: wordSet(
    'tranche menace garanti maintient releve detaille glisse nuance remarque observe demande estime note lance juge propose annonce veut espere croit appele condamne confie resume commente replique admis regrette raconte',
  ),
  phrases: reportingPhrases(
    'fait savoir; laisse entendre; fait valoir; mis en garde; met en garde; s est dit; se dit',
    `s oppose; s est oppose`,
  ),
  according: phraseList(`selon; d apres; pour; aux yeux de`),
  ownViews: ownViews(
    `selon lui; d apres lui`,
    `selon elle; d apres elle`,
    `a ses yeux; a son avis; a son sens; selon ses mots`,
  ),
  accordingAfter: wordSet(''),
  speechNouns: wordSet(`
    exigences propos demandes mots paroles remarque remarques declaration declarations affirmation affirmations
    accusation accusations allegation allegations phrase phrases`),
  pronouns: new Map([
    ['il', 'male'],
    ['elle', 'female'],
  ]),
  relativePronouns: wordSet('qui'),
  titles: wordSet(`
    m mme mr monsieur madame dr president presidente chancelier chanceliere ministre premier premiere
    secretaire general porte parole chef cheffe dirigeant leader emissaire envoye ambassadeur senateur
    conseiller homologue senatrice allie us`),
  namesakes: {
    generations: writtenPhrases(
      'Jr; jr; Sr; sr; II; III; junior; senior; fils; père; le Jeune; l Ancien',
    ),
    generationsBefore: wordSet(''),
    occupations:
      /^(?:horlog|boulang|patissi|bouch|charpenti|menuisi|plombi|jardini|cuisini|infirmi|pomp|couturi|caissi|epici|ouvri|fermi|polici|ecoli)(?:er|ere|ier|iere)$|^(?:electricien|electricienne|mecanicien|mecanicienne|macon|coiffeur|coiffeuse|serveur|serveuse|vendeur|vendeuse|agriculteur|agricultrice|pecheur|chauffeur|routier|facteur|factrice|instituteur|institutrice|professeur|enseignant|enseignante|dentiste|pharmacien|pharmacienne|veterinaire|libraire|photographe|peintre|sculpteur|musicien|musicienne|violoniste|pianiste|danseur|danseuse|footballeur|footballeuse|attaquant|defenseur|gardien|gardienne|joueur|joueuse|nageur|nageuse|coureur|coureuse|cycliste|boxeur|skieur|arbitre|etudiant|etudiante|eleve|lyceen|lyceenne|collegien|collegienne|apprenti|apprentie|adolescent|adolescente|retraite|retraitee|victime|suspect|prevenu|prevenue|passager|passagere|pieton|automobiliste|maire|conseiller municipal|cure|sapeur)$/,
    formerly: wordSet('ancien ancienne ex jadis'),
    callings: wordSet('formation metier profession'),
    ages: wordSet('ans age agee'),
  },
  prepositions: wordSet(`
    a au aux de du des d en dans par pour sur sous avec sans entre vers chez depuis contre apres avant
    envers aupres face malgre`),
  and: wordSet('et ou ni'),
  clauseBreaks: wordSet('mais tandis alors cependant pourtant'),
  betweenSubjectAndVerb: wordSet(`
    a t ont avait est etait s se lui l quant elle il aussi egalement deja encore lundi mardi mercredi
    jeudi vendredi samedi dimanche hier ensuite toujours`),
  passive: wordSet('ete est sont etait'),
  by: wordSet('par'),
  negations: wordSet('ne n pas jamais aucun aucune rien personne sans ni non'),
  negativeConcord: true,
  negativeWords: wordSet('inacceptable inacceptables impossible irrealiste exclu hors'),
  conditionals: wordSet('si condition pourrait peut'),
  unreal: {
    ifs: writtenWords('si s'),
    whens: writtenWords(''),
    invertedIfs: writtenWords(''),
    asking: wordSet('est'),
    supposing: writtenWords(
      'aurait auraient dirait diraient pourrait pourraient devrait devraient prétendument',
    ),
    mild: writtenWords(''),
    supposingBehind: writtenWords(''),
    sayings: wordSet(`
      dit declare affirme annonce ecrit assure confirme ajoute indique precise mentionne
      explique soutenu promis repondu`),
    questions: wordSet('si qui quand ou pourquoi comment quel quelle ce'),
    emphatic: wordSet('seulement'),
    links: wordSet('que qu'),
    untruths: wordSet(`
      mythe mensonge mensonges legende rumeur rumeurs invention canular fable satire faux
      fausse faussement mensonger mensongere mensongerement infonde infondee invente
      inventee truque truquee parodique`),
    truths: wordSet('vrai vraie exact exacte fait'),
  },
  months: wordList(
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  ),
  inverts: true,
  dropsPronouns: false,
  contentOpeners: wordSet('que qu si'),
  hearsay: /.r(?:ait|aient)$/,
});
