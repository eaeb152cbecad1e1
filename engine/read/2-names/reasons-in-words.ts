import type { MentionRule } from '../../../contract/annotations.ts';
import type { NameReason } from '../../../contract/report.ts';

const ACCEPTED: Record<MentionRule, string> = {
  'full-name': 'accepted: the full name',
  title: 'accepted: a title that goes with the name',
  surname: 'accepted: a surname that may stand alone here',
  'given-name': 'accepted: a rare given name of somebody named in full in the article',
  'only-bearer': 'accepted: a rare surname that one actor of the packs has',
  organisation: 'accepted: the name of the organisation',
  metonym: 'accepted: a name that stands for the institution, which speaks here',
};

const WORDS: Record<NameReason, string> = {
  ...ACCEPTED,
  'shared-name': 'ambiguous: the page does not say which one is meant',
  confusable: 'refused: part of a phrase that means something else, as the pack says',
  'other-language': 'refused: a form of the name that another language has',
  'other-first-name': 'refused: somebody else’s first name stands before it',
  'goes-on': 'refused: the first word of a longer name',
  'another-entity': 'refused: with the next word it names another entity',
  'title-of-other-gender': 'refused: the title before it is of the other gender',
  'rival-bearer': 'refused: the article names somebody else of this name',
  'given-name-alone': 'refused: a given name that may mean something else here',
  'needs-full-name': 'refused: it stands alone, and the article does not name the actor in full',
  'doubtful-alone': 'refused: alone it may be a word, a place or somebody else’s name',
  'named-less': 'refused: the article more often names another actor of this name in full',
  'several-bearers': 'refused: several actors have this name, and none is preferred here',
  'does-not-speak': 'refused: a place or an institution that is not reported to say anything here',
};

/** Why a name was accepted or not, for the reader of a report. */
export function inWords(reason: NameReason, names: readonly string[]): string {
  return reason === 'shared-name' ? `${WORDS[reason]}: ${names.join(' or ')}` : WORDS[reason];
}

/** All rules by which a name is marked. */
export const MENTION_RULES = Object.keys(ACCEPTED) as MentionRule[];

/** All reasons there are. */
export const NAME_REASONS = Object.keys(WORDS) as NameReason[];
