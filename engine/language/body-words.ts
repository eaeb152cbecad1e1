import type { Meaning } from './meanings.ts';

/** Ministries, seats of government and bodies in the words of nine languages, written as offices are. */
export const BODY_WORDS: readonly [Meaning, string][] = [
  [
    { kind: 'body', body: 'presidency', state: '=russia', isSeat: true },
    `kremlin; kreml; kremls; kremla; kremlu; cremlino; кремль; кремля; кремлю; кремлем; кремлі`,
  ],
  [
    { kind: 'body', body: 'presidency', state: '=usa', isSeat: true },
    `white house; weiß* haus*; maison blanche; casa blanca; casa bianca; biał* dom*; бел* дом*; білий дім;
     біл* дом*; beyaz saray; oval office`,
  ],
  [
    { kind: 'body', body: 'presidency', state: '=france', isSeat: true },
    `élysée; eliseo; pałac* elizejsk*; елисейск* двор*; єлисейськ* палац*`,
  ],
  [
    { kind: 'body', body: 'presidency' },
    `presidential; presidency; présidence; presidencia; presidenza; cumhurbaşkanlığı`,
  ],
  [{ kind: 'body', body: 'government', state: '=uk', isSeat: true }, `downing street`],
  [{ kind: 'body', body: 'government', state: '=italy', isSeat: true }, `palazzo chigi`],
  [{ kind: 'body', body: 'government', state: '=france', isSeat: true }, `matignon`],
  [
    { kind: 'body', body: 'government' },
    `government; regierung; gouvernement; gobierno; governo; rządu; правительства; уряду; hükümet; hükümeti`,
  ],
  [
    { kind: 'body', body: 'foreign', state: '=usa' },
    `state department; department of state; us außenministerium; département d état;
     departamento de estado; dipartimento di stato; departament* stanu; госдеп*; госдепартамент*; держдеп*;
     держдепартамент*`,
  ],
  [{ kind: 'body', body: 'foreign', state: '=uk' }, `foreign office`],
  [{ kind: 'body', body: 'foreign', state: '=france' }, `quai d orsay`],
  [{ kind: 'body', body: 'foreign', state: '=italy' }, `farnesina`],
  [{ kind: 'body', body: 'foreign', state: '=germany' }, `auswärtig* amt*`],
  [
    { kind: 'body', body: 'foreign' },
    `foreign ministry; ministry of foreign affairs; ministry for foreign affairs; außenministerium;
     außenministeriums; außenamt; außenamts; ministère des affaires étrangères; cancillería;
     ministerio de exteriores; ministerio de asuntos exteriores; ministerio de relaciones exteriores;
     ministero degli esteri; msz; ministerstwo spraw zagranicznych; ministerstwa spraw zagranicznych; мид; мида;
     министерств* иностранных дел; мзс; міністерств* закордонних справ; dışişleri bakanlığı; dışişleri`,
  ],
  [
    { kind: 'body', body: 'defence', state: '=usa', isSeat: true },
    `pentagon; pentagons; pentágono; pentagono; pentagonu; пентагон*`,
  ],
  [
    { kind: 'body', body: 'defence' },
    `defence ministry; defense ministry; ministry of defence; ministry of defense; verteidigungsministerium;
     verteidigungsministeriums; ministère de la défense; ministère des armées; ministerio de defensa;
     ministero della difesa; mon; ministerstw* obrony; минобороны; министерств* обороны; міноборони;
     міністерств* оборони; savunma bakanlığı`,
  ],
  [
    { kind: 'body', body: 'finance' },
    `treasury; finance ministry; department of the treasury; finanzministerium; finanzministeriums;
     ministère des finances; ministerio de hacienda; tesoro; минфин*; мінфін*; maliye bakanlığı`,
  ],
  [
    { kind: 'field', body: 'foreign' },
    `affaires étrangères; exteriores; asuntos exteriores; relaciones exteriores; esteri; affari esteri;
     spraw zagranicznych; иностранных дел; закордонних справ`,
  ],
  [
    { kind: 'field', body: 'foreign', needsHead: true },
    `diplomatie; diplomacia; diplomazia; diplomacy; dyplomacji; дипломатии; дипломатії; diplomasi; diplomasinin;
     diplomasisinin`,
  ],
  [
    { kind: 'field', body: 'defence' },
    `défense; armées; defensa; difesa; obrony; обороны; оборони`,
  ],
  [
    { kind: 'field', body: 'finance' },
    `finances; finanzas; hacienda; finanze; finansów; финансов; фінансів`,
  ],
  [
    { kind: 'field', body: 'interior' },
    `intérieur; interior; interno; interni; spraw wewnętrznych; внутренних дел; внутрішніх справ`,
  ],
  [
    { kind: 'body', body: '@commission' },
    `european commission; eu commission; commission; kommission; eu kommission; europäisch* kommission;
     commission européenne; comisión europea; comisión; commissione europea; commissione ue; commissione;
     komisj* europejsk*; еврокомисси*; европейск* комисси*; єврокомісі*; європейськ* комісі*; ab komisyonu;
     avrupa komisyonu`,
  ],
  [
    { kind: 'body', body: '@council' },
    `european council; eu council; europäisch* rat; europäisch* rats; europäisch* rates; conseil européen;
     consejo europeo; consiglio europeo; rady europejskiej; европейск* совет*; евросовет*; європейськ* рад*;
     євроради; ab konseyi`,
  ],
  [{ kind: 'body', body: '@nato' }, `nato; otan; нато; north atlantic treaty organization`],
  [
    { kind: 'body', body: '@iaea' },
    `iaea; aiea; iaeo; oiea; maea; магатэ; магате; uaea; international atomic energy agency;
     atomenergiebehörde; nuclear watchdog; atomic watchdog`,
  ],
  [
    { kind: 'body', body: '@un' },
    `un; uno; onu; onz; оон; bm; united nations; vereint* nationen; nations unies; naciones unidas; nazioni unite;
     birleşmiş milletler`,
  ],
  [
    { kind: 'body', body: 'parliament' },
    `parliament; parlament; parlaments; parlement; parlamento; парламента; парламенту; assemblée nationale;
     consultative assembly; sejmu; meclis; meclisi`,
  ],
  [
    { kind: 'body', body: 'security-council' },
    `security council; supreme national security council; national security and defense council;
     national security and defence council; sicherheitsrat; sicherheitsrats; conseil de sécurité;
     consejo de seguridad; consiglio di sicurezza; rady bezpieczeństwa; совета безопасности; совбеза; снбо; рнбо;
     güvenlik konseyi`,
  ],
  [
    { kind: 'body', body: 'central-bank' },
    `central bank; zentralbank; notenbank; banque centrale; banco central; banca centrale; banku centralnego;
     центробанка; центрального банка; центробанку; центрального банку; merkez bankası`,
  ],
  [
    { kind: 'body', body: 'presidential-office' },
    `office of the president; presidential office; präsidialamt; präsidialamts; präsidialamtes; präsidentenbüros;
     bureau du président; bureau de la présidence; oficina del presidente; oficina presidencial;
     ufficio del presidente; ufficio presidenziale; biura prezydenta; kancelarii prezydenta;
     администрации президента; адміністрації президента`,
  ],
  [
    { kind: 'body', body: 'presidential-office', state: '=ukraine' },
    `офиса президента; офісу президента`,
  ],
];

/** States whose names or adjectives in other languages are not among the words that all texts are read by. */
export const STATE_WORDS: readonly [string, string][] = [
  [
    '=usa',
    `united states; u s; vereinigt* staaten; etats unis; états unis; estados unidos; stati uniti; ee uu; eeuu;
     stan* zjednoczon*; соединенн* штат*; сполучен* штат*; amerika birleşik devletleri; amerikanisch*; amerykańsk*;
     американск*; американськ*; américaine; americane; amerikalı`,
  ],
  [
    '=russia',
    `russlands; russisch*; rosyjsk*; российск*; російськ*; rusas; rusya federasyonu; russian federation; rus; росі*`,
  ],
  [
    '=ukraine',
    `ukrainisch*; ukraińsk*; украинск*; українськ*; ukrainienne; ucraine; ucraina; ukraynalı`,
  ],
  [
    '=germany',
    `deutschlands; deutsch*; niemieck*; немецк*; германск*; німецьк*; фрг; brd; allemande; alemán; alemana; tedesche; alman`,
  ],
  ['=france', `frankreichs; französisch*; francusk*; французск*; французьк*; française; fransız`],
  [
    '=uk',
    `großbritanniens; united kingdom; u k; great britain; vereinigt* königreich*; royaume uni; reino unido; regno unito;
     wielk* brytani*; britisch*; brytyjsk*; британск*; британськ*; великобритании; великої британії;
     birleşik krallık; inglese; inglés`,
  ],
  [
    '=poland',
    `polens; polnisch*; polsk*; польск*; польськ*; polonaise; polaca; polacca; polacche; polonya; polonyalı; польщі`,
  ],
  [
    '=china',
    `chinas; chinesisch*; chińsk*; китайск*; китайськ*; chinoise; кнр; china; cinesi; çin; çinli; пекин*; пекін*`,
  ],
  ['=turkey', `türkisch*; tureck*; турецк*; турецьк*; turca; türk; анкар*`],
  [
    '=italy',
    `italiens; italienisch*; włosk*; итальянск*; італійськ*; italiane; włoch; итали*; італі*`,
  ],
  [
    '=hungary',
    `ungarisch*; ungarns; węgiersk*; węgier; венгерск*; угорськ*; húngara; hongroise; macar; macaristan`,
  ],
  ['=finland', `finnlands; finnisch*; fińsk*; финск*; фінськ*; finlandaise; fin; finlandesa`],
  [
    '=spain',
    `spanien; spaniens; spanisch*; espagne; espagnol; espagnole; español; española; spagna; spagnolo; spagnola;
     hiszpani*; hiszpańsk*; испани*; испанск*; іспані*; іспанськ*; ispanya; ispanyol`,
  ],
  [
    '=belarus',
    `belarussisch*; biélorusse; bielorruso; bielorussia; białorusi; białorusk*; беларус*; белорус*; білорус*`,
  ],
  [
    '=iran',
    `irans; iranisch*; iranien; iranienne; iraní; iraniano; iraniana; irańsk*; irański; iranu; иран; ирана;
     иранск*; іран; ірану; іранськ*; iranlı; teheran; téhéran; teherán; тегеран*; tahran`,
  ],
  [
    '=israel',
    `israels; israelisch*; israël; israélien; israélienne; israelí; israele; israeliano; israeliana; izrael;
     izraela; izraelsk*; израиль; израиля; израильск*; ізраїль; ізраїлю; ізраїльськ*; israil; tel aviv`,
  ],
  ['=oman', `oman; omani; omans; omanisch*; omanais; omaní; omanita; omanu; оман; оман*`],
  [
    '=pakistan',
    `pakistans; pakistanisch*; pakistanais; pakistaní; pachistano; pakistańsk*; пакистан*`,
  ],
  [
    '=slovakia',
    `slowakei; slowakisch*; slovaquie; slovaque; eslovaquia; eslovaco; slovacchia; slovacco; słowacj*;
     słowack*; словаки*; словацк*; словаччин*; словацьк*; slovakya; slovak`,
  ],
  [
    '=belgium',
    `belgien; belgiens; belgisch*; belgique; belge; bélgica; belga; belgio; belgi*; belgijsk*; бельги*;
     бельгійськ*; belçika`,
  ],
  [
    '=denmark',
    `dänemark; dänemarks; dänisch*; danemark; danois; danoise; dinamarca; danés; danesa; danimarca; danese;
     dania; danii; duńsk*; дания; дании; датск*; данія; данії; данськ*; danimarka`,
  ],
  [
    '=netherlands',
    `niederlande; niederländisch*; pays bas; néerlandais; néerlandaise; países bajos; neerlandés; paesi bassi;
     olandese; holandi*; holendersk*; нидерланд*; нідерланд*; hollanda; dutch`,
  ],
  [
    '=norway',
    `norwegen; norwegens; norwegisch*; norvège; norvégien; noruega; noruego; norvegia; norvegese; norwegi*;
     norwesk*; норвеги*; норвежск*; норвегі*; норвезьк*; norveç`,
  ],
  [
    '=austria',
    `österreich; österreichs; österreichisch*; autriche; autrichien; austriaco; austriaca; austri*; austriack*;
     австри*; австрийск*; австрі*; австрійськ*; avusturya`,
  ],
  [
    '=czechia',
    `tschechien; tschechiens; tschechisch*; tchèque; checo; checa; ceco; ceca; czech; czesk*; чехи*; чешск*; чехі*;
     чеськ*; çek`,
  ],
  [
    '=romania',
    `rumänien; rumäniens; rumänisch*; roumanie; roumain; rumania; rumano; rumeno; rumuni*; rumuńsk*; румыни*;
     румынск*; румуні*; румунськ*; romanya`,
  ],
  [
    '=serbia',
    `serbien; serbiens; serbisch*; serbie; serbe; serbio; serbo; serbi*; serbsk*; серби*; сербск*; сербі*;
     сербськ*; sırbistan; sırp`,
  ],
  [
    '=estonia',
    `estland; estlands; estnisch*; estonie; estonien; estonio; estone; estoni*; estońsk*; эстони*; эстонск*;
     естоні*; естонськ*; estonya`,
  ],
  [
    '=latvia',
    `lettland; lettlands; lettisch*; lettonie; letton; letonia; letón; lettonia; lettone; łotw*; łotewsk*; латви*;
     латышск*; латві*; латвійськ*; letonya`,
  ],
  [
    '=lithuania',
    `litauen; litauens; litauisch*; lituanie; lituanien; lituania; lituano; litw*; litewsk*; литв*; литовск*;
     литовськ*; litvanya`,
  ],
  [
    '=sweden',
    `schweden; schwedens; schwedisch*; suède; suédois; suecia; sueco; svezia; svedese; szwecj*; szwedzk*; швеци*;
     шведск*; швеці*; шведськ*; isveç`,
  ],
  [
    '=greece',
    `griechenland; griechenlands; griechisch*; grèce; grec; grecia; griego; greco; grecj*; greck*; греци*; греческ*;
     греці*; грецьк*; yunanistan; yunan`,
  ],
  [
    '=india',
    `indien; indiens; indisch*; inde; indien; indio; indiano; indie; indii; indyjsk*; индия; индии; индийск*; індія; індії; індійськ*;
     hindistan`,
  ],
  [
    '=japan',
    `japans; japanisch*; japon; japonais; japonés; giappone; giapponese; japoni*; japońsk*; япони*; японск*; японі*;
     японськ*; japonya`,
  ],
  [
    '=egypt',
    `ägypten; ägyptens; ägyptisch*; égypte; égyptien; egipto; egipcio; egitto; egiziano; egipt; egiptu; египт*;
     египетск*; єгипт*; mısır`,
  ],
  ['=qatar', `katar; katars; katarisch*; qatari; qatarí; qatariota; катар*; kataru; katarsk*`],
  [
    '=saudi',
    `saudi arabia; saudi arabien; saudi arabiens; saudisch*; saoudien; saudí; saudita; saudyjsk*; саудовск*; саудівськ*;
     suudi`,
  ],
  [
    '=europe',
    `european union; eu; ue; ес; єс; ab; union européenne; européenne; europäisch* union; europäisch*; unión europea;
     unione europea; europeo; europea; uni* europejsk*; unijn*; europejsk*; евросоюз*; европейск*; євросоюз*;
     європейськ*; avrupa birliği; avrupa`,
  ],
  ['=vatican', `vatican; vatikan; vaticano; watykan*; ватикан*`],
  [
    '=korea',
    `north korea; north korean; south korea; south korean; nordkorea; südkorea; nordkoreanisch*; südkoreanisch*`,
  ],
  [
    '=brazil',
    `brasilien; brasiliens; brasilianisch*; brésil; brésilien; brasileño; brasile; brasiliano; brazyli*; бразили*; бразилі*`,
  ],
];
