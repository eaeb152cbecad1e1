import { stem } from '../text/stem.ts';

/** Words that a report may use for one another. One line is one concept; the first word names it. */
const GROUPS = `
  summit summits meeting meetings meet meets met talks encounter rendezvous
  negotiation negotiations negotiate negotiating diplomacy diplomatic
  trilateral tripartite three-way three-party three-person three-sided
  quadrilateral four-way four-party four-sided quadripartite
  bilateral one-on-one face-to-face two-way
  deal deals agreement agreements accord accords pact settlement settle treaty
  truce ceasefire cease-fire armistice
  troops troop soldiers soldier forces contingent contingents peacekeepers peacekeeper boots servicemen
  land territory territories territorial
  cede ceding concession concessions surrender relinquish yield
  swap swaps swapping exchange exchanges
  guarantee guarantees assurance assurances
  secure security safety
  discuss discussed discussing discussion discussions talked raised raise touched broached
  arrange arranged arranging arrangements organize organise organizing organising prepare preparing
    prepared preparations setting
  agree agreed agrees accept accepts accepted accepting acceptance consent
  require requires required must need needs needed necessary
  leave withdraw withdraws withdrawal withdrawing pullout pull
  stop stopping halt halting cessation end ends ending ended
  kill killing killings killed deaths die dying
  weapon weapons arms armament weaponry
  buy buying purchase purchases purchasing
  sanction sanctions tariff tariffs
  release releases freed free freeing
  prisoner prisoners pows captives
  election elections vote ballot electoral
  unacceptable inadmissible intolerable
  help support aid assist assistance backing
  burden responsibility lead
  legitimate legitimacy illegitimate legally
  dialogue conversation conversations
  border borders frontier frontiers
  win regain reclaim retake recapture
  attack attacks strike strikes aggression
  join joining membership member accession
  mistake mistakes error accident accidental
  plan plans proposal proposals blueprint
  ready readiness willing prepared
  leader leaders head heads
  lasting enduring durable sustainable
  soon imminent shortly
  deploy deployed deploying deployment send sends sending sent dispatch station stationed
  host hosted hosting venue
  money funds funding billion
  asset assets
  drone drones
`;

const concepts = new Map<string, string>();
const compounds = new Map<string, string>();
for (const row of GROUPS.trim().split(/\n {2}(?! )/)) {
  const words = row.trim().split(/\s+/);
  const [name = ''] = words;
  for (const word of words) {
    const parts = word.split('-');
    if (parts.length > 1) compounds.set(parts.slice(0, 2).join('-'), `~${name}`);
    else if (!concepts.has(stem(word, 'en'))) concepts.set(stem(word, 'en'), `~${name}`);
  }
}

/** @returns The concept an English stem belongs to, or the stem itself. */
export function englishConcept(stemmed: string): string {
  return concepts.get(stemmed) ?? stemmed;
}

/** @returns The concept of a compound, such as `three-way`, by its first two words. */
export function compoundConcept(first: string, second: string): string | undefined {
  return compounds.get(`${first}-${second}`);
}
