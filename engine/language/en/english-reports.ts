import { phraseList, type ReportGrammar, wordSet } from '../language.ts';

/** Third person, past and participle of regular verbs, written as stems. */
function regular(stems: string): string {
  return stems
    .trim()
    .split(/\s+/)
    .flatMap((verb) => {
      const root = verb.endsWith('e') ? verb.slice(0, -1) : verb;
      if (verb.endsWith('y') && !/[aeou]y$/.test(verb)) {
        const stem = verb.slice(0, -1);
        return [`${stem}ies`, `${stem}ied`, `${verb}ing`];
      }
      const plural = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
      return [plural, `${root}ed`, `${root}ing`];
    })
    .join(' ');
}

const ATTITUDES = `
  believe hope fear want expect doubt suspect assume consider regard view wish
  desire prefer worry agree disagree accept support oppose favor favour endorse back
  embrace reject question challenge attack criticize defend praise admire blame mock ridicule
  insult vouch call urge encourage request ask plead recommend advocate demand instruct
  promise vow pledge offer threaten intend plan decide determine resolve conclude learn
  realize realise recognize recognise remember recall understand acknowledge ignore appear seem indicate
  suggest reveal demonstrate reflect disclose describe portray characterize characterise depict label discuss
  debate mention cite reference propose push convince remind assure reassure inform notify
  alert advise caution lament bemoan complain protest object apologize apologise regret celebrate
  applaud welcome thank congratulate express voice echo repeat stress emphasize highlight underscore
  note observe remark joke quip tease chant shout yell scream declare announce
  proclaim pronounce affirm reaffirm confirm verify certify testify allege accuse charge claim
  assert contend argue maintain insist reason posit theorize speculate guess estimate predict
  forecast anticipate calculate imagine envision wonder ponder inquire query respond reply counter
  retort explain clarify elaborate detail outline specify post report retweet refuse
  decline deny dispute refute rebut dismiss disavow denounce condemn decry deplore blast
  rip slam lambast lambaste chide scold rebuke admonish lash sue petition lobby
  pray swear admit confess concede hate dislike resent distrust trust respect appreciate
  tout boast brag hail approve disapprove signal telegraph hint imply insinuate opine
  interject exclaim poke warn introduce invoke disparage deride dub taunt preach nickname
  rail rant vent riff marvel muse gush fume sigh laugh bristle balk
  demur acquiesce assent concur deem presume suppose ascertain discover`;

const IRREGULAR = `
  says said saying tells told telling thinks thought thinking feels felt feeling
  knows knew finds found finding shows showed showing shown sought
  wrote writes writing written understood swore sworn wanting hears vowing dreams dreamed
  dreamt chose chooses forbids forbade admitted admits admitting ripped ripping
  referred refers referring preferred prefers regretted regretting planned planning begged begging begs
  urged wants bragged bragging dubbed compelled committed committing tweeted submitted
  submits submitting likened spoke speaks speaking talks talked talking spelled spells argued
  asks`;

const BARE = `
  say tell think feel know show want believe hope fear expect doubt
  worry agree disagree argue claim suggest indicate insist maintain support oppose favor
  prefer consider view call warn predict contend complain describe acknowledge admit deny
  reject dismiss question wonder understand wish hate plan intend ask demand urge
  promise vow pledge estimate recognize seem reveal note report caution concede blame
  accuse attack criticize defend praise welcome back endorse propose refuse decline`;

export const englishReports: ReportGrammar = {
  attitudes: wordSet(`${regular(ATTITUDES)} ${IRREGULAR}`),
  attitudePhrases: phraseList(`
    is aware; was aware; are aware; is sure; was sure; are sure; is confident; are confident; was confident;
    is convinced; are convinced; was convinced; is worried; are worried; was worried; is concerned;
    are concerned; was concerned; is eager; are eager; was eager; is willing; are willing; was willing;
    is afraid; are afraid; was afraid; is certain; are certain; is wary; are wary; is unhappy;
    is hopeful; are hopeful; is optimistic; are optimistic; is skeptical; are skeptical; is open to;
    is critical of; was critical of; are critical of; is adamant; was adamant; would like; would prefer;
    would love; pointed to; points to; pointed out; points out; pointing to; pointing out; called on; calls on;
    calling on; called for; calls for; calling for; made clear; makes clear; made the case; makes the case;
    took issue with; takes issue with; lashed out; raised concerns; raised questions; raised the possibility;
    went on to say; is calling; looks forward; looked forward; makes the point; made the point;
    weighed in; spoke out; speaks out; set out; laid out; lays out; ruled out; rules out; brought up;
    played down; pushed back; hit back; fired back; shot back; chimed in; opened up about; took aim at;
    takes aim at; gave a speech; issued a statement; sent a letter`),
  bareVerbs: wordSet(BARE),
  homographs: wordSet(`
    detailed states attacks questions plans issues debates needs rates records leads votes calls comments remarks
    claims views reports tweets campaigns rules details judges protests offers charges challenges fears
    thanks credits documents projects demands requests orders signals doubts worries hopes posts notes
    answers promises pledges threats warnings supports backs wishes wants complaints concerns arguments
    estimates forecasts echoes lists labels pushes blasts slams boasts jokes hints guesses appeals points
    reasons values releases shows finds stresses rates mocks blames praises voices regrets predicts
    dreams counters desires respects alerts outlines quips laments dubs ranks trusts hates loves`),
  impersonal: wordSet('appear appears appeared appearing seem seems seemed seeming'),
  notReporting: wordSet(`
    continue continues continued raise raises raised allowed float floated offered offering
    conveyed shrugged read reads regarded considered speak speaks spoke report excluding excludes exclude
    observe addressed backing thanks state states speaking committed posted advocate tweet
    reporting regarding reasons`),
  passives: wordSet(`
    expected believed said accused known seen alleged reported asked told rumored rumoured estimated
    projected viewed regarded described dubbed labeled labelled perceived deemed predicted urged quoted
    criticized criticised blamed praised rated charged declared announced endorsed opposed backed
    rejected condemned attacked`),
  nouns: wordSet(`
    claim claims assertion assertions allegation allegations argument arguments accusation accusations
    suggestion suggestions view views belief beliefs idea fear fears concern
    concerns worry worries hope hopes promise promises pledge pledges vow
    vows proposal proposals call calls demand demands request requests desire
    decision decisions warning warnings prediction predictions complaint complaints insistence refusal
    intention opinion opinions doubt doubts announcement news impression expectation expectations
    speculation conclusion acknowledgment admission contention denial signal reminder assurance assurances
    theory recommendation rumor rumors`),
  nounLinks: wordSet('that to'),
  studies: wordSet('poll polls survey study report reports analysis'),
  possessives: wordSet('his her its their my our your'),
  clauseOpeners: wordSet(`
    that which who whom whose what when where why how because if although though while whereas as but
    than until unless since whether before after so then and or yet`),
  auxiliaries: wordSet(`
    is are was were am be been being has have had having do does did will would can could may might
    must should shall ll re ve d isn aren wasn weren hasn haven hadn don doesn didn won wouldn couldn shouldn`),
  determiners: wordSet(`
    the a an this that these those his her its their our my your some many most several few all both
    no any each every another other one two three four five six seven eight nine ten more fewer half
    nearly about even only top former senior`),
};
