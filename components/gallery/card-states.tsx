import type { OfferedActions } from '../../contract/card.ts';
import type { CardView } from '../../contract/views.ts';
import css from '../card/card.css?inline';
import { Card } from '../card/card.tsx';
import {
  awkwardCard,
  brentholmChosen,
  brentholmQuestion,
  manySources,
  merzSentence,
  nothingKnown,
  plainStatement,
  trumpDetail,
  trumpName,
  trumpSentence,
  ushakovDetail,
} from './fixtures/cards.ts';
import { onlyTranslated, spokenAndTranslated, spokenInEither } from './fixtures/versions.ts';
import type { GalleryState } from './state.ts';

const done = async () => {};

const actions: OfferedActions = {
  close() {},
  pin() {},
  unmarkActor: done,
  markActor: done,
  wrongMatch: done,
  undoWrongMatch: done,
  switchOffHere: async () => 'paper.example',
  switchOnHere: done,
  openActor: async (id) =>
    [ushakovDetail, trumpDetail].find(({ actor }) => actor.id === id) ?? null,
};

const gone = () => Promise.reject(new Error('gone'));

const failing: OfferedActions = {
  close() {},
  wrongMatch: gone,
  undoWrongMatch: gone,
  switchOffHere: gone,
  switchOnHere: gone,
};

const card = (
  id: string,
  title: string,
  view: CardView,
  with_: OfferedActions = actions,
  surface: 'card' | 'sheet' = 'card',
): GalleryState => ({
  id: `card-${id}`,
  title,
  css,
  surface,
  draw: () => <Card view={view} actions={with_} />,
});

const choosing: OfferedActions = {
  ...actions,
  choose: async (id) => (id === undefined ? brentholmQuestion : brentholmChosen(id)),
};

export const cardStates: GalleryState[] = [
  card('sentence', 'Card: a sentence others put differently', trumpSentence),
  card('side-missing', 'Card: one side is not in the article', merzSentence),
  card('actor', 'Card: a name', trumpName),
  card('plain', 'Card: a statement without a differing account', plainStatement),
  card('original', 'Card: words as spoken beside a translation', spokenAndTranslated),
  card('translation', 'Card: a translation alone, and a doubt', onlyTranslated),
  card('languages', 'Card: words in two languages, spoken in either', spokenInEither),
  card('nothing', 'Card: a name without statements', nothingKnown),
  card('awkward', 'Card: long names, long words, many positions', awkwardCard),
  card('subject', 'Card: no speaker, position changed', manySources),
  card('question', 'Card: a name of several people', brentholmQuestion, choosing),
  card('chosen', 'Card: who is meant was chosen', brentholmChosen('otto'), choosing),
  card('unanswered', 'Card: a choice that does not work', brentholmQuestion, {
    ...failing,
    choose: gone,
  }),
  card('failing', 'Card: nothing answers', trumpName, failing),
  card('sheet', 'Card: sheet for touch', trumpSentence, actions, 'sheet'),
];
