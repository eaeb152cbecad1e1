import { isGivenName } from '../read/2-names/given-names.ts';
import { wordSet } from './language.ts';
import { isPlace } from './places.ts';
import { isTitle } from './titles.ts';

/** Surnames that so many people bear that one of them alone says nothing about who is meant. */
const FREQUENT = wordSet(`
  mueller moeller koehler schroder
  adams adkins ahmad ahmed akhtar alexander ali allen alvarez anderson andrews armstrong arnold ashley atkinson austin bailey baker
  ball barker barnes barnett barrett bates becker begum bell bennett berg berger berry bishop black bond boyd bradley brooks
  brown bryant burke burns burton bush butler byrne campbell carlson carpenter carr carroll carter castillo castro chambers chan chang chapman
  chavez chen clark clarke cohen cole coleman collins contreras cook cooper cox craig crawford cruz cunningham
  curtis daniels davies davis dawson day dean delgado diaz dixon dominguez douglas doyle duncan dunn edwards elliott ellis evans
  farrell fernandes fernandez ferguson ferrari ferreira fischer fisher fleming fletcher flores ford foster fowler fox
  francis franklin fraser freeman friedman fuller garcia gardner garza george gibbs gibson gilbert gill gomes gomez goldberg gonzales gonzalez
  goodwin gordon graham grant graves gray green greene griffin griffiths gutierrez guzman hall hamilton hansen hansson
  harper harris harrison hart harvey hassan hawkins hayes henderson henry hernandez herrera hicks hill hoffman hoffmann holland
  holmes holt hopkins horton howard howell hudson hughes hunt hunter hussain hussein ibrahim ivanov ivanova jackson jacobs james jansen jenkins
  jensen jimenez johansson johnson johnston jones jordan joseph kaufman kelley kelly kennedy khan kim king klein knight koch
  kovacs kumar lambert lane larsen larson lawrence lawson lee lewis li lin lee little liu long lopez love lowe lynch macdonald mann
  marshall martin martinez mason matthews maxwell may mccarthy mcdonald medina mendez mendoza meyer miller mills mitchell mohamed
  moore morales moran moreno morgan morris morrison moss muller muhammad murphy murray myers nelson newman newton nguyen
  nichols nielsen nikolic norris novak obrien oconnor oliver olsen olson ortega ortiz owen owens page palmer park parker parsons patel patterson
  pavlov payne pearson pena pereira perez perkins perry peters petersen peterson petrov phillips pierce popov porter potter powell power
  price quinn ramirez ramos reed reid reilly reyes reynolds rice richards richardson riley rivera robbins roberts
  robertson robinson rodrigues rodriguez rogers romero rose ross rossi roth rowe ruiz russell russo ryan salazar sanchez sanders
  santiago santos saunders schmidt schmitt schneider schroeder schultz schulz schwartz scott serrano shah sharma sharp shaw
  silva simmons simon simpson singh smith snyder soto spencer stein stephens stephenson stevens stevenson stewart stone sullivan sutton
  suzuki tanaka taylor thomas thompson thomson todd torres tucker turner vargas vasquez vega wagner walker wallace walsh walters wang
  ward warren washington watkins watson watts weaver webb weber welch wells west wheeler white williams williamson
  willis wilson wong wood woods wright wu xu yang young yilmaz zhang zhao zhou zimmerman levy levi cohn gross peters bauer
  hughes hale hull wade walsh nash nolan norton osborne parry pratt quigley rhodes rowland sims skinner slater stokes swan
  thornton tyler underwood vaughan vincent wade walton webster wiley wilkins wilkinson winters wolfe yates connor
  dale davidson davison dickson donovan drake drummond dyer flynn frost gallagher garrett goodman gould grady`);

/** Words of every day, of the calendar and of institutions that are surnames as well. */
const WORDS = wordSet(`
  abbot abbott able acres angel archer arena art back bacon badger baird bank banks bar barber barn baron bass bay beach bean bear beard beyond boxer given such theater theatre
  beck bee begin bell belt best bible bird bishop bloom blow blue board bold bone book born boss boulder bowl box boy brand branch brave bread
  bridge bridges bright broad brook brooks buck bull burden burn bush butcher buyer cable camp candy cannon cap card case cash castle chance
  chapel chapman charity chase cherry chief child christian christmas church city clay close coach coal cobb coe coffee cold
  colt common constant cook corn corner cotton court coward craft crane cream crisp cross crow crown crystal curry dance dark
  daily day dear dell devil diamond dollar dolphin draper drew driver drum duke dusk eagle earl early east easter english epic ever fair faith falcon
  farmer farr fast favor field fields finch fine fire fish flag flint flood flower flowers fly folk foot force forest fort forth found fountain freed
  freedom french friday friend friends frank gale gates gay gem gentry german glass glory gold golden good grace grand grass grave gross ground grove guard
  guest guide gun hand hands hardy harbor hare hay head healy heart heath hedge hero high hill holder hollow holiday holly holy home honey
  hood hook hope horn house hunt ice idle iron island ivory ivy jackal jewel job jobs joy judge july june junior jury just justice keen key keys kind
  king kings kiss kitchen knight lake lamb land lane large lark last law laws lawyer lead leaf lemon liberty life light lily lion little lock lodge long
  lord love low luck lunch mace mach major maker man manager march mark market marks marsh mason master may meadow means mercy merry might
  miles mill miner mint minister mirror monday money monk moon moor morning moss mount mountain mouse moves name new news night noble north nurse oak ocean office
  old olive page paint painter palace pan parade parish park parson part pass patience patient peace peak pearl penny people pepper pick pike pine pink pitt plain
  plant plum point polo pond pool poor pope port post potter pound powers prayer press price pride priest prince prior prize profit project proud
  queen quick rain reed regent revenge rich ring rise river rivers road rock roman rose round royal rule rush sage sail saint sands savage school sea seal senior
  service shade sharp shepherd shield shine shire ship shore short silk silver singer sky small smart snow soldier solid song south spark
  speaker spear spring square stack stamp star stark state steel sterling still stock stone storm street strong sugar summer summers sun sunday
  swan sweet swift tall tate temple thing thorn tide tiger timber title tower town trade train tree true turn union vale valentine valley van vice
  victor view vine viola virtue voice waggoner wait wall walls war ward warm water waters way weeks west wheat white wild will wind wine winter winters wise
  witness wolf wonder wood woods word words world worth wright yard year young`);

/** Whether a folded word, written with a capital, is an everyday word or a place as often as a name. */
export function isAmbiguousName(word: string): boolean {
  return WORDS.has(word) || isPlace(word) || isTitle(word);
}

/** Shorter surnames are acronyms, syllables or words of some language as often as not. */
const SHORTEST = 4;

/**
 * Whether a folded surname is so rare that a reader who meets it alone may take it for the one bearer
 * that the packs know.
 */
export function isRareSurname(word: string): boolean {
  if (word.length < SHORTEST || FREQUENT.has(word)) return false;
  return !isGivenName(word) && !isAmbiguousName(word);
}
