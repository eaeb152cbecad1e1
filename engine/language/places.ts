import { countryOf } from './countries.ts';
import { wordSet } from './language.ts';

/**
 * Cities and regions that English articles name without explaining them, in one word. People bear many
 * of these names too.
 */
const PLACES = wordSet(`
  alabama alaska alberta aleppo amsterdam antwerp arizona arkansas athens atlanta auckland augusta austin
  baghdad baltimore bangkok barcelona basel belfast bethlehem birmingham bombay bonn bordeaux boston
  bradford brighton brisbane bristol brooklyn buffalo calais calcutta calgary california cambridge canterbury
  cardiff carolina charleston charlotte chelsea chester chicago cincinnati cleveland cologne colombo colorado columbia
  columbus connecticut cordoba cork crimea dakota dallas delaware denver derby detroit dresden dubai
  dublin dundee durban durham edinburgh essex florence florida frankfurt gaza genoa georgia ghent
  glasgow granada grenoble hamburg hampshire hanover harlem harvard havana hebron hiroshima hollywood holland
  honolulu houston illinois indiana indianapolis iowa ireland istanbul jackson jersey johannesburg kabul kansas
  karachi kashmir kent kentucky kingston lancaster lausanne leeds leicester leipzig lille lima lincoln lisbon
  liverpool lombardy lorraine louisiana lyon lyons madison madrid maine malta manchester manhattan manila
  marseille maryland massachusetts medina melbourne memphis miami michigan milan milwaukee minneapolis minnesota
  mississippi missouri mobile monaco montana montgomery montreal mumbai munich naples nashville nebraska
  nevada newcastle newport normandy northumberland nottingham oakland ohio oklahoma ontario orange oregon
  orlando oxford palermo pennsylvania perth philadelphia phoenix pittsburgh plymouth portland porto
  prague preston princeton quebec queens queensland raleigh reading richmond riga rochester rotterdam
  sacramento salem salisbury salzburg scotland seattle seville shanghai sheffield siena somerset southampton
  stanford stockholm strasbourg stuttgart surrey sussex sydney syracuse tampa tasmania tennessee texas toledo
  toronto toulouse tucson turin utah utrecht valencia vancouver venice vermont verona versailles victoria
  vienna virginia wales warwick waterloo wellington westminster wimbledon winchester windsor wisconsin
  worcester wyoming yale york yorkshire zurich london paris rome berlin moscow brussels geneva kremlin
  aberdeen airdrie albany arbroath arlington ayr bakersfield barnet barnsley berkeley berwick blackburn blackpool
  bloomington boise bolton bournemouth brentford burlington burnley camden carlisle charlton chesterfield colchester
  compton concord coventry crewe darlington dayton denton doncaster dunfermline everton exeter falkirk forfar
  fremont fulham gillingham grimsby halifax hampton hartford hartlepool hereford huddersfield hull ipswich irvine
  kilmarnock kidderminster lansing laredo lexington leyton livingston lowell lubbock luton macclesfield macon
  mansfield middlesbrough millwall modesto montrose motherwell newark norfolk norwich oldham partick pasadena peebles
  peoria peterborough portsmouth provo pueblo racine reno roanoke rochdale rockford rotherham
  savannah scarborough scranton scunthorpe shreveport shrewsbury southend spokane springfield stafford stamford stirling
  stockport stockton stoke stranraer sunderland swansea swindon tacoma topeka torquay tottenham tranmere trenton
  tulsa waco walsall waterbury watford wichita wigan wilmington wolverhampton wrexham wycombe yonkers
  europe asia africa america east west north south`);

/** Whether a folded word is a place, a country or its people. */
export function isPlace(word: string): boolean {
  return PLACES.has(word) || countryOf(word) !== undefined;
}
