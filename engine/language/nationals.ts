import { wordList } from './language.ts';

/**
 * Words for one person of a country, in the languages the engine reads: those for men or for anybody,
 * behind a slash those for women.
 */
const TABLE: readonly [string, string][] = [
  [
    '=usa',
    `american amerikaner américain estadounidense norteamericano statunitense americano amerykanin американец
     американець / amerikanerin américaine norteamericana americana amerykanka американка`,
  ],
  [
    '=russia',
    `russian russe ruso russo rosjanin россиянин росіянин / russin rusa russa rosjanka россиянка росіянка`,
  ],
  [
    '=ukraine',
    `ukrainian ukrainer ukrainien ucraniano ucraino ukrainiec украинец українець / ukrainerin ukrainienne ucraniana
     ucraina ukrainka украинка українка`,
  ],
  [
    '=germany',
    `german deutscher allemand alemán tedesco немец німець / allemande alemana tedesca niemka немка німкеня`,
  ],
  [
    '=france',
    `frenchman franzose français francés francese francuz француз / frenchwoman französin française francesa francuzka
     француженка француженка`,
  ],
  [
    '=uk',
    `briton brite britannique británico britannico brytyjczyk британец британець / britin británica britannica brytyjka британка`,
  ],
  [
    '=poland',
    `pole polonais polaco polacco polak поляк / polin polonaise polaca polacca polka полька`,
  ],
  [
    '=italy',
    `italian italiener italien italiano włoch итальянец італієць / italienerin italienne italiana włoszka итальянка італійка`,
  ],
  [
    '=hungary',
    `hungarian ungar hongrois húngaro ungherese węgier венгр угорець / ungarin hongroise húngara węgierka`,
  ],
  [
    '=finland',
    `finn finne finlandais finlandés finlandese fin финн фін / finnin finlandaise finlandesa finka`,
  ],
  ['=turkey', `turk türke turc turco turek турок / türkin turque turca turczynka`],
  [
    '=china',
    `chinese chinois chino cinese chińczyk китаец китаєць / chinesin chinoise china chinka`,
  ],
  [
    '=iran',
    `iranian iraner iranien iraní iraniano irańczyk иранец іранець / iranerin iranienne iraniana iranka`,
  ],
  [
    '=israel',
    `israeli israélien israelí israeliano izraelczyk израильтянин ізраїльтянин / israélienne israeliana`,
  ],
  [
    '=netherlands',
    `dutchman niederländer néerlandais neerlandés holandés olandese holender нидерландец нідерландець / niederländerin`,
  ],
  [
    '=estonia',
    `estonian este estonien estonio estone estończyk эстонец естонець / estin estonienne estonia estonka эстонка естонка`,
  ],
  [
    '=spain',
    `spaniard spanier espagnol español spagnolo hiszpan испанец іспанець / spanierin espagnole española spagnola hiszpanka`,
  ],
  [
    '=portugal',
    `portuguese portugiese portugais portugués portoghese portugalczyk португалец португалець / portugiesin`,
  ],
  ['=slovakia', `slovak slowake slovaque eslovaco slovacco słowak словак / slowakin`],
  ['=pakistan', `pakistani pakistaner pakistanais pakistaní pachistano`],
  ['=oman', `omani omaner omanais omaní omanita`],
];

/** Somebody of a country. */
export interface National {
  country: string;
  /** In the form for women. */
  isWoman: boolean;
}

const NATIONALS: ReadonlyMap<string, National> = new Map<string, National>(
  TABLE.flatMap(([country, list]) => {
    const [anybody = '', women = ''] = list.split('/');
    return [
      ...wordList(anybody).map((word) => [word, { country, isWoman: false }] as const),
      ...wordList(women).map((word) => [word, { country, isWoman: true }] as const),
    ];
  }),
);

/** @returns Of which country a folded word makes one person, such as `=france` for `frenchman`. */
export function nationalOf(word: string): National | undefined {
  return NATIONALS.get(word);
}

/** Capitals by the names that stand for their governments, none that is a case of another form. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['=usa', 'washington вашингтон waszyngton'],
      ['=russia', 'moscow moskau moscou moscú mosca moskwa москва moskova'],
      ['=ukraine', 'kyiv kiev kiew kijów киев київ'],
      ['=germany', 'berlin berlino berlín берлин берлін'],
      ['=france', 'paris parís parigi paryż париж'],
      ['=uk', 'london londres londra londyn лондон'],
      ['=iran', 'tehran teheran téhéran teherán тегеран tahran'],
      ['=china', 'beijing peking pékin pekín pechino pekin пекин пекін'],
      ['=turkey', 'ankara анкара'],
      ['=israel', 'jerusalem'],
    ] as const
  ).flatMap(([state, list]) => wordList(list).map((word) => [word, state])),
);

/** @returns The country whose government a capital may stand for. @param word Folded. */
export function countryOfCapital(word: string): string | undefined {
  return CAPITALS.get(word);
}
