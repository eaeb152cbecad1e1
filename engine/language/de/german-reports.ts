import { type ClauseGrammar, wordSet } from '../language.ts';

const SEPARABLE = `
  teilt teilte teilen teilten: mit
  gibt gab geben gaben: an bekannt zu preis
  wirft warf werfen warfen: vor
  geht ging gehen gingen: aus hervor
  stellt stellte stellen stellten: fest klar
  räumt räumte räumen räumten: ein
  führt führte führen führten: aus an
  weist wies weisen wiesen: hin zurück
  kündigt kündigte kündigen kündigten: an
  lehnt lehnte lehnen lehnten: ab
  ruft rief rufen riefen: auf
  fordert forderte fordern forderten: auf
  schlägt schlug schlagen schlugen: vor
  hebt hob heben hoben: hervor
  fügt fügte fügen fügten: hinzu an
  deutet deutete deuten deuteten: an
  merkt merkte merken merkten: an
  legt legte legen legten: dar nahe
  droht drohte drohen drohten: an
  bietet bot bieten boten: an
  spricht sprach sprechen sprachen: aus
  strich streicht: heraus
  sichert sicherte sichern sicherten: zu
  schätzt schätzte schätzen schätzten: ein
  erkennt erkannte erkennen erkannten: an
  nimmt nahm nehmen nahmen: an
  sagt sagte: zu voraus
  prangert prangerte prangerten: an`;

function separable(): Map<string, ReadonlySet<string>> {
  const forms = new Map<string, ReadonlySet<string>>();
  for (const line of SEPARABLE.trim().split('\n')) {
    const [verbs = '', particles = ''] = line.split(':');
    for (const verb of wordSet(verbs)) forms.set(verb, wordSet(particles));
  }
  return forms;
}

/** Present and past of regular verbs by their stems: `sag` gives `sagt`, `sagte`, `sagten`. */
function regular(stems: string): string {
  return stems
    .trim()
    .split(/\s+/)
    .map((stem) => {
      const e = /[td]$/.test(stem) ? 'e' : '';
      return `${stem}${e}t ${stem}${e}te ${stem}${e}ten ${stem}en`;
    })
    .join(' ');
}

const REGULAR = `
  sag erklär beton mein bericht versicher behaupt bestätig äußer antwort warn mahn hoff glaub
  erwart befürcht vermut kritisier bemängel beklag begrüß lob verlang forder plädier appellier
  wiederhol verkünd bekräftig begründ argumentier kommentier erläuter schilder prognostizier
  bezweifel bedauer bestreit dementier verneint unterstell entgegn erwider meld zitier
  wünsch versprech empfehl beschuldig verteidig würdig rechtfertig verurteil beschreib
  schätz ergänz resümier konstatier bilanzier spekulier beteuer erinner offenbar gesteh signalisier
  enthüll beantrag verweiger betracht fürcht schlussfolger skandier beschwer
  unterstreich zweifel protestier bezichtig billig akzeptier verlaut kontert konter moniert monier`;

const IRREGULAR = `
  schrieb schreibt schrieben schreiben nannte nennt nannten nennen sprach spricht
  sprachen sprechen versprach verspricht versprachen empfahl empfiehlt empfahlen verwies verweist
  verwiesen bestritt bestreitet widersprach widerspricht widersprachen bat bittet baten weiß
  wusste wussten dachte denkt dachten beschrieb beschreibt unterstrich unterstreicht bezeichnete
  bezeichnet bezeichneten gesteht gestand verlautete rechnet rechnete rechnen schwor verbreitete
  lautet lautete heißt hieß bezog beschloss beschlossen beschließt entschied entschieden
  ergab ergibt ergaben distanzierte weigerte weigert`;

const PARTICIPLES = `
  gesagt erklärt betont gemeint berichtet versichert behauptet bestätigt geäußert geantwortet gewarnt
  gemahnt gehofft kritisiert beklagt begrüßt gelobt verlangt gefordert plädiert appelliert wiederholt
  verkündet bekräftigt begründet argumentiert kommentiert erläutert bezweifelt bedauert bestritten
  dementiert gemeldet zitiert empfohlen beschuldigt verteidigt verurteilt beschrieben geschrieben genannt
  bezeichnet versprochen mitgeteilt angekündigt aufgefordert vorgeworfen zurückgewiesen abgelehnt
  eingeräumt zugegeben bekanntgegeben angegeben festgestellt klargestellt hingewiesen ausgeführt
  vorgeschlagen hervorgehoben hinzugefügt angedeutet angedroht angeboten zugesichert zugesagt
  ausgesprochen gebeten beschlossen entschieden gestanden geschätzt eingeschätzt befürchtet vermutet
  erwartet gezweifelt angezweifelt beantragt gedroht beteuert angemahnt unterstellt gewünscht
  erhofft ausgeschlossen prophezeit gefragt angeprangert`;

export const germanReports: ClauseGrammar = {
  verbs: wordSet(`${regular(REGULAR)} ${IRREGULAR}`),
  separable: separable(),
  objectVerbs: wordSet(`
    spricht sprach sprachen sprechen bezeichnet bezeichnete bezeichneten nennt nannte nannten fordert
    forderte forderten fordern weist wies wiesen begründet begründete begründeten berichtet berichtete
    berichteten berichten warnt warnte warnten warnen geht ging gehen gingen plädiert plädierte lehnt
    lehnte lehnten wirft warf warfen werfen rechnet rechnete rechnen schätzt schätzte schätzten
    befürchtet befürchtete bezweifelt bezweifelte beklagt beklagte bestreitet bestritt dementierte
    verlangt verlangte verlangten empfiehlt empfahl`),
  participles: wordSet(PARTICIPLES),
  passiveParticiples: wordSet(`
    vorgeworfen beschuldigt berichtet gemeldet mitgeteilt bekanntgegeben aufgefordert vermutet
    befürchtet angekündigt bezeichnet betont behauptet erklärt empfohlen vorgeschlagen angenommen`),
  auxiliaries: wordSet('hat haben hatte hatten wird werden wurde wurden'),
  passives: wordSet('wird werden wurde wurden worden'),
  lastVerbs: wordSet(`
    ${regular(REGULAR)} ${IRREGULAR} mitteilte mitteilten mitteilt mitteilen angab angaben angibt
    bekanntgab bekanntgaben gab gaben gibt feststellte feststellten ausführte ankündigte ankündigten
    ankündigt hervorgeht hinzufügte einräumte berichtet berichten verlautete wurde wird worden hatte haben
    hat hervorhob vermeldete ausdrückte geht ging ausgehen ausgeht ausging vorwirft vorwarf
    zuweist hinwies auffordert aufforderte annimmt annahm`),
  views: wordSet(`
    meinung ansicht auffassung überzeugung überzeugt sicher davon these standpunkt hoffnung
    befürchtung forderung vorwurf vermutung verdacht bedenken`),
  accordingTo: wordSet('laut gemäß'),
  after: 'nach',
  speechNoun:
    /(?:angaben?|berichte?n?|aussagen?|informationen|meldungen?|mitteilung(?:en)?|einschatzung(?:en)?|ansicht|meinung|auffassung|schatzungen?|worten|auskunft|erkenntnissen|darstellung|uberzeugung|quellen|bekunden|vernehmen|lesart|beobachtern|experten|umfragen?|prognosen?|erklarung|aussage|studien?|berechnungen|beobachtungen|vorwurfen|planen|vorstellungen)$/,
  behind: wordSet('zufolge'),
  thereby: wordSet('demnach demzufolge hiernach wonach'),
  so: 'so',
  as: 'wie',
  determiners: wordSet(`
    der die das dem den des ein eine einen einem einer eines dieser diese dieses diesem diesen sein
    seine seiner seinem seinen ihr ihre ihrer ihrem ihren kein keine viele einige mehrere manche alle
    beide zahlreiche deren dessen unser unsere jener jene`),
  pronouns: wordSet('er sie es man wir ich dieser diese jener beide viele einige manche andere'),
  nominatives: wordSet('er man wir ich'),
  nobody: 'es',
  pointing: wordSet('das dies'),
  objects: wordSet('den dem'),
  relatives: wordSet('der die das welcher welche welches'),
  relativeThereby: wordSet('wonach'),
  conjunctions: wordSet('indem während obwohl da dass weil nachdem als wenn ob bevor falls sofern'),
  circumstances: wordSet('da weil nachdem obwohl während als wenn bevor indem wie'),
  emphasis: wordSet('auch und doch aber jedoch sowohl nur selbst sogar allerdings'),
  adverbs: wordSet(`
    dazu dabei zuvor gestern heute daraufhin dagegen zudem außerdem weiter weiterhin ferner dort hierzu
    hierbei dennoch damit darin daher deshalb so dann nun bereits zugleich gleichzeitig zuletzt später
    bislang bisher inzwischen mittlerweile offenbar nachdem als wenn weil zwar zunächst während obwohl
    indem da hier anschließend schließlich hingegen wörtlich ebenso unterdessen alternativ insgesamt
    wie darüber`),
  adverb: /(?:lich|ig|weise|mals|sam|haft|ends|warts)$/,
  particles: wordSet(`
    ab an auf aus bei ein fest fort her hin los mit nach vor weg zu zurück zusammen um durch statt teil
    bereit`),
  links: wordSet('der des von vom für im in am aus zum zur bei beim und de van di del la le of'),
  copulas: wordSet('ist sind sei war waren seien könne werde habe vertritt vertrat'),
  passivePerfect: 'worden',
  quotedParticiples: wordSet('zitiert'),
  subjunctive:
    /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|gehe|komme|bleibe|stehe|liege|lasse|bringe|sehe|brauche|finde|führe|mache|nehme|halte|handele|handle|wisse|möge|bestehe|gelte|drohe|fehle|sage|heiße|diene|zeige|bedeute|spreche|trage|bedürfe|erhalte|gehöre|biete|glaube|freue|hoffe|erwarte|bekomme|verfüge|entspreche|verstoße|stelle|setze|[a-zäöü]+iere)$/u,
  conditional: /^(?:hätten?|würden?|könnten?|müssten?|dürften?|wären?)$/u,
};
