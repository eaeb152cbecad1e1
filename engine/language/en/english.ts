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
import { englishReports } from './english-reports.ts';

export const english = defineLanguage({
  code: 'en',
  abbreviations: wordSet(`
    mr mrs ms mx dr prof sen rep gov gen lt col maj capt cmdr adm sgt st jr sr rev hon amb pres
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    vs etc inc ltd co corp no vol approx dept est fig al eg ie cf ft`),
  ordinalDot: false,
  stopWords: wordSet(`
    a an the this that these those there here it its itself he him his himself she her hers herself
    they them their theirs themselves we us our ours you your yours i me my mine who whom whose which
    what when where why how and or but nor so yet if then than as at by for from in into of off on onto
    out over under up down to toward towards with within without about above across after against along
    among around before behind below beneath beside between beyond during except inside like near since
    through throughout till until upon via while whereas though although because am is are was were be
    been being do does did doing done have has had having can could may might must shall should will
    would ought not no none s t d ll re ve m also again already always any both each either else even
    ever every few just least less lot made make makes making many more most much neither never now
    often once one only other others own quite rather really said same say saying says several some
    something still such take takes taken too very well whether yes actually another anything going
    gonna get gets got go goes went gone come comes came put let lets think thinks thought know knows
    known see sees saw seen want wants wanted told tell tells added according it's thing things way
    kind part someone somebody anyone anybody nobody
    day days week weeks month months year years time today yesterday tomorrow monday tuesday
    wednesday thursday friday saturday sunday first last next two new mr mrs ms reporters interview
    statement spokesman spokeswoman spokesperson`),
  says: wordSet(`
    say says said saying tell tells told telling add adds added adding state states stated stating
    note notes noted noting write writes wrote written writing post posts posted posting tweet tweets
    tweeted reply replies replied replying respond responds responded responding answer answers
    answered answering announce announces announced announcing declare declares declared declaring
    confirm confirms confirmed confirming claim claims claimed claiming insist insists insisted
    insisting argue argues argued arguing stress stresses stressed stressing emphasize emphasizes
    emphasized emphasizing emphasise emphasises emphasised emphasising underline underlines underlined
    underlining underscore underscores underscored underscoring reiterate reiterates reiterated
    reiterating repeat repeats repeated repeating reaffirm reaffirms reaffirmed reaffirming affirm
    affirms affirmed affirming maintain maintains maintained maintaining assert asserts asserted
    asserting suggest suggests suggested suggesting indicate indicates indicated indicating hint hints
    hinted hinting warn warns warned warning caution cautions cautioned cautioning explain explains
    explained explaining comment comments commented commenting remark remarks remarked remarking
    observe observes observed reveal reveals revealed revealing acknowledge acknowledges acknowledged
    acknowledging concede concedes conceded conceding admit admits admitted admitting vow vows vowed
    vowing pledge pledges pledged pledging promise promises promised promising urge urges urged urging
    demand demands demanded demanding propose proposes proposed proposing call calls called calling
    describe describes described describing label labels labelled labeled labelling labeling dub dubbed
    predict predicts predicted predicting express expresses expressed expressing voice voices voiced
    signal signals signaled signalled signaling signalling praise praises praised praising hail hails
    hailed hailing welcome welcomes welcomed welcoming highlight highlights highlighted highlighting
    tout touts touted credit credits credited crediting accuse accuses accused accusing blame blames
    blamed blaming criticize criticizes criticized criticizing criticise criticises criticised
    criticising denounce denounces denounced denouncing condemn condemns condemned condemning slam
    slams slammed slamming blast blasts blasted mock mocks mocked threaten threatens threatened
    threatening back backs backed backing support supports supported supporting endorse endorses
    endorsed endorsing agree agrees agreed agreeing accept accepts accepted accepting believe believes
    believed hope hopes hoped hoping expect expects expected fear fears feared want wants wanted
    argue reckon reckons reckoned joke jokes joked quip quips quipped recall recalls recalled recalling
    read reads exclaim exclaimed report reports reported reporting testify testifies testified ask asks asked asking advocate
    advocates advocated raise raised floated float allowed concluded conclude contend contends
    contended counter counters countered countering interjected lament laments lamented caution
    boast boasts boasted portray portrayed pronounce pronounced proclaim proclaims proclaimed
    proclaiming clarify clarifies clarified complain complains complained continue continued thank
    thanks thanked shrugged liken likened speak speaks spoke estimate estimates estimated consider
    considers considered regard regards regarded see sees saw view views viewed suspect suspects
    suspected doubt doubts doubted think thinks thought favor favors favored favour favours favoured
    appeal appeals appealed offer offers offered stipulate stipulated outline outlines outlined
    mentioning advise advised recommend recommended conveyed relay relayed`),
  denies: wordSet(`
    deny denies denied denying reject rejects rejected rejecting refuse refuses refused refusing
    dismiss dismisses dismissed dismissing rebuff rebuffs rebuffed rebuffing oppose opposes opposed
    opposing dispute disputes disputed disputing refute refutes refuted refuting contradict contradicts
    contradicted decline declines declined exclude excludes excluded excluding rebut rebuts rebutted
    disagree disagrees disagreed doubt doubts doubted downplay downplays downplayed downplaying
    decry decries decried discount discounts discounted repudiate repudiated`),
  doubtfulVerbs: wordSet(`
    state states post posts note notes claim claims comment comments remark remarks call calls back
    backs support supports welcome demand demands report reports hope hopes fear fears want wants
    wanted view views see sees saw credit credits offer offers offered promise promises pledge pledges
    vow vows signal signals warning answer answers address stress voice label blame praise slam blast
    read reads estimate estimates estimated consider considered regard regarded expect expects expected think
    thinks thought believe believes believed continue continued speak speaks spoke thank thanks
    thanked raise raised float ask asks asked agree agrees agreed agreeing accept accepts accepted
    accepting written appeal appeals counter counters reported offered mention considers regards
    decline declines declined dispute disputes doubt doubts threatened threatens threaten conclude
    concluded outline outlines supported backed suspect suspects suspected favor favors favour
    favours appealed credited discount discounts answer ask view viewed write quoted feared hoped
    maintain maintains maintained`),
  phrases: reportingPhrases(
    `made clear; makes clear; make clear; made it clear; called for; calls for; calling for; pointed out;
     points out; pointing out; came out in favour of; come out in favour of; came out in favor of;
     come out in favor of; set out; spelled out; went on; brought up; put it; signed off on; gave his backing;
     spoke of; speaks of; speaking of; spoke out; talked of; talked about; laid out; in favour of; in favor of`,
    `rule out; rules out; ruled out; ruling out; turn down; turns down; turned down; turning down;
     push back; pushed back; pushes back; pushing back; shoot down; shot down; shoots down; bat off;
     batted off; batted away; brush off; brushed off; brushes off; brush aside; brushed aside;
     closed the door on; closed the door to; shut the door on; poured cold water on; cast doubt on;
     casts doubt on; casting doubt on; came out against; come out against; spoke out against;
     speaks out against; hit back at; will not have it; would not accept; will not accept; would not hear of;
     objected to; objects to; threw out; waved away; wave away; played down; plays down; playing down;
     pour scorn on; poured scorn on; pours scorn on; pouring scorn on`,
  ),
  according: phraseList(
    `according to; in the words of; in the view of; in the opinion of; quoting; citing`,
  ),
  ownViews: ownViews(
    `in his view; in his opinion; in his words; in his eyes; in his judgment; in his judgement; in his telling; by his account; to his mind`,
    `in her view; in her opinion; in her words; in her eyes; in her judgment; in her judgement; in her telling; by her account; to her mind`,
  ),
  accordingAfter: wordSet(''),
  speechNouns: wordSet(`
    demand demands claim claims view views opinion words statement statements proposal proposals call
    calls warning warnings insistence remarks remark position comments comment offer refusal rejection
    denial assertion suggestion account promise pledge message`),
  reports: englishReports,
  pronouns: new Map([
    ['he', 'male'],
    ['she', 'female'],
    ['it', 'thing'],
    ['they', 'many'],
  ]),
  relativePronouns: wordSet('who which'),
  titles: wordSet(`
    mr mrs ms miss mx sir dame lord lady baroness dr prof professor president presidents chancellor
    chancellors minister ministers premier pm prime secretary sec undersecretary senator senators sen
    congressman congresswoman representative rep governor gov mayor judge justice chief general gen
    admiral colonel col major captain lieutenant lt commander marshal king queen prince princess
    pope archbishop bishop envoy envoys ambassador diplomat spokesman spokeswoman spokesperson aide
    adviser advisor negotiator leader leaders chairman chairwoman chair director head boss candidate
    nominee lawmaker politician commissioner deputy vice former ex then acting interim incoming
    outgoing special press state foreign defense defence treasury finance interior first top senior
    presidential democrat republican democratic conservative labour liberal independent european
    western eastern us uk eu un nato g7 kremlin pentagon commission council union billionaire
    businessman oligarch veteran strongman populist autocrat dictator counterpart host ally allies
    rival opponent predecessor successor comrade father son brother`),
  namesakes: {
    generations: writtenPhrases('Jr; jr; Sr; sr; II; III; Junior; Senior; the younger; the elder'),
    generationsBefore: wordSet('younger elder'),
    occupations:
      /^(?:.*(?<!law|peace|deal|king|policy|trouble)maker|.*(?:keeper|smith|dresser|driver|player|baller|hunter|worker)|striker|midfielder|defender|winger|cricketer|golfer|boxer|swimmer|runner|sprinter|cyclist|skier|skater|jockey|referee|pitcher|quarterback|linebacker|student|pupil|schoolboy|schoolgirl|teenager|toddler|apprentice|trainee|teacher|headmaster|headteacher|baker|butcher|barber|plumber|electrician|carpenter|builder|bricklayer|mechanic|farmer|fisherman|gardener|cleaner|cook|chef|waiter|waitress|bartender|barista|cashier|clerk|janitor|caretaker|nurse|midwife|paramedic|firefighter|fireman|dentist|pharmacist|vet|veterinarian|optician|librarian|postman|courier|trucker|welder|miner|tailor|jeweller|jeweler|cobbler|potter|weaver|photographer|painter|sculptor|musician|violinist|pianist|guitarist|drummer|organist|dancer|victim|suspect|defendant|passenger|pedestrian|motorist|pensioner|widower?|grandfather|grandmother|burglar|robber|mayor|councill?or|councilman|councilwoman|alderman|vicar)$/,
    formerly: wordSet('former formerly ex once onetime turned'),
    callings: wordSet('trade training profession'),
    ages: wordSet('year years old aged age'),
  },
  prepositions: wordSet(`
    to of for with by from against about at on in between among over under towards toward after before
    behind without near upon via beside alongside including like than into onto through despite
    following since around within amid per versus vs regarding concerning`),
  and: wordSet('and or nor &'),
  clauseBreaks: wordSet('while whereas although though but however meanwhile whilst despite'),
  betweenSubjectAndVerb: wordSet(`
    has have had having is was were are be been will would could can may might must should shall did does do
    also later then again now already still just once twice even ever never not only too both
    previously earlier recently repeatedly consistently clearly today yesterday tonight reportedly
    however instead himself herself themselves itself on in this last early late
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan feb mar apr jun jul aug sept sep oct nov dec week month
    morning afternoon evening night since always often further soon long yet meanwhile all quickly
    openly publicly briefly bluntly so far quick to sharply went had s d`),
  passive: wordSet('is was were are been being be'),
  by: wordSet('by'),
  negations: wordSet(`
    not no never none nobody nothing neither nor cannot without hardly nowhere nobody`),
  negativeWords: wordSet(`
    unacceptable impossible unrealistic unlikely absurd nonsense unthinkable unfeasible inadmissible
    intolerable illusion illusionary unwilling unnecessary premature pointless wrong mistaken
    refusal refused refuses rejection ruled rejects rejected denies denied opposes opposed against failed
    fails lacks lack unfounded baseless untrue incorrect`),
  conditionals: wordSet(
    'if unless provided only until once when could might may perhaps possibly condition',
  ),
  unreal: {
    ifs: writtenWords('if unless whether lest'),
    whens: writtenWords(''),
    invertedIfs: writtenWords('had should were'),
    asking: wordSet('did does do has have had is are was were will would can could should'),
    supposing: writtenWords('may might could would should must allegedly supposedly purportedly'),
    mild: writtenWords('would'),
    supposingBehind: writtenWords(''),
    sayings: wordSet(`
      say says said saying state states stated write writes wrote written claim claims
      claimed announce announces announced declare declares declared confirm confirms
      confirmed add added post posted tweet tweeted utter uttered`),
    questions: wordSet('whether if who whom whose what when where why how which'),
    emphatic: wordSet('only just merely simply'),
    links: wordSet('that'),
    untruths: wordSet(`
      myth myths lie lies legend hoax fabrication fabrications falsehood falsehoods fiction
      fake faked rumour rumours rumor rumors invention nonsense joke satire parody satirical
      doctored deepfake manipulated false falsely untrue wrong wrongly fabricated invented
      baseless unfounded mistakenly fictitious bogus`),
    truths: wordSet('true correct accurate fact'),
  },
  months: wordList(
    'january february march april may june july august september october november december',
  ),
  inverts: false,
  dropsPronouns: false,
  contentOpeners: wordSet('that whether how why'),
  hearsay: /^(?:would|should|could)$/,
});
