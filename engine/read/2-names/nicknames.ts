import { wordList } from '../../language/language.ts';

/**
 * Given names with what their bearers are called for short, and given names that reports write in
 * several ways: English ones first, then others that English and Russian papers print. Semicolons
 * part the groups; a word may be in several.
 */
const GROUPS = `
  abigail abby; abraham abe; alan allan allen al; albert al bert; alejandro alex alec;
  alexander alexandr aleksandr aleksander alex alec sandy; alexandra alex sandra; alfred alf fred;
  alistair alastair alister ally; andrew andy drew; anthony antony anton antonio tony toni;
  archibald archie; arthur art; barbara barb barbie; benjamin ben benny; bernard bernie;
  bradley brad; bradford brad; bruce brucie; catherine katherine kathryn katharine cathy kathy kate katie kitty;
  carl karl; charles charlie charley chuck chas; christina christine chris tina; christopher chris kit;
  clifford cliff; cornelis cornelius cor; curtis curt; cynthia cindy; daniel dan danny; david dave davey;
  deborah debra deb debbie; dennis denis denny; dominic dominick dom; donald don donnie donny;
  dorothy dot dottie; douglas doug; eduard edouard edward; edgar ed eddie; edmund ed eddie ned;
  edward ed eddie ted teddy ned; edwin ed eddie; eleanor ellie nell; elizabeth elisabeth liz beth betty betsy lizzie eliza;
  eric erik erich; ernest ernie; eugene gene; frances fran; francis frank; franklin frank;
  frederick frederic fred freddie freddy; gabriel gabe; geoffrey jeffrey jeff geoff; george georgie;
  gerald gerry jerry; gerard gerry; gilbert gil; gregory greg; harold harry hal; henry harry hank hal;
  herbert herb bert; herman hermann herm; howard howie; hubert bert; isaac ike; jacob jake;
  jacqueline jackie; james jim jimmy jamie jimmie; janet jan; jeffery jeff; jennifer jen jenny jenni;
  jeremiah jerry; jeremy jerry; jerome jerry; jessica jess jessie; johann johan; john johnny jack jon johnnie; jonathan jon jonny;
  jose pepe; joseph joe joey; josephine jo josie; joshua josh; judith judy; julian jules;
  kenneth ken kenny; kimberly kim; lawrence laurence larry; leonard len lenny leo; leopold leo;
  leslie les; lester les; lewis louis lou; louise lou; lucille lucy; malcolm mal; manuel manny;
  marcus mark marc; margaret maggie meg peggy marge margie; marjorie marge; martin marty; mary molly polly mae;
  matthew matt; maximilian max; melvin mel; michael mike mick mickey micky; michelle shelly;
  mitchell mitch; mohammed muhammad mohamed mohammad mohamad muhammed mehmet; nancy nan; nathan nate nat; nathaniel nate nat;
  nicholas nicolas nick nicky nic; norman norm; oliver ollie; pamela pam; patricia pat patty patti tricia trish;
  patrick pat paddy; peter pete; philip phillip phil; randall randolph randy; raymond ray; rebecca becky becca;
  reginald reg reggie; richard dick rick ricky rich richie; robert rob bob bobby robbie bert; roderick rod; rodney rod;
  roland rollie; ronald ron ronnie ronny; rudolph rudolf rudy; russell russ; saleem salim; samuel sam sammy; samantha sam;
  sandra sandy; sarah sally sara; sidney sydney sid syd; solomon sol; stanley stan; stephanie steph; steven stephen steve stevie;
  stuart stewart stu; susan sue suzie susie suzy; susanna sue; terence terrence terry; theodore ted teddy theo; theresa teresa terry tess;
  thomas tom tommy; timothy tim timmy; valerie val; veronica ronnie; victor vic; victoria vicky vicki tori; vincent vince vinny vinnie;
  virginia ginny ginger; walter walther walt wally; wesley wes; wilfred wilf; william bill billy will willie willy liam; zachary zach zack;
  alexander alex sasha sandy aleksandr саша александр alec alexandr; alexandra sasha sandra alex
  александра саша; benjamin ben benny bibi; dmitry dima dmitri дмитрий дима; evgeny zhenya евгений женя;
  francisco paco pancho; friedrich fritz; ivan vanya иван ваня; johannes hans; maria masha мария маша;
  mikhail misha михаил миша; mohammed muhammad mohamed mohammad mohamad muhammed mohd; nikolai kolya
  николай коля; sergei seryozha сергей; valery valera; vladimir volodya vova владимир володя вова; yulia
  julia юлия; yuri yura юрий юра`;

/** By name, the numbers of its groups. */
const GROUPS_OF: ReadonlyMap<string, readonly number[]> = groupsByName();

function groupsByName(): Map<string, number[]> {
  const groupsOf = new Map<string, number[]>();
  GROUPS.split(';').forEach((group, number) => {
    for (const word of wordList(group)) {
      groupsOf.set(word, [...(groupsOf.get(word) ?? []), number]);
    }
  });
  return groupsOf;
}

/** Whether two folded given names may be one person's: `andrew` and `andy`, but not `al` and `bert`. */
export function mayBeSameGivenName(a: string, b: string): boolean {
  const groups = GROUPS_OF.get(a);
  const others = GROUPS_OF.get(b);
  return groups !== undefined && others !== undefined && groups.some((one) => others.includes(one));
}

/** Whether a folded word is a short form or another spelling that the list knows. */
export function isNickname(word: string): boolean {
  return GROUPS_OF.has(word);
}
