import type { VNode } from 'preact';
import type { CardView } from '../../contract/views.ts';
import { dateInWords } from '../dates.ts';
import { words } from '../strings.ts';

/** The words that matched, the rule, the confidence, and whose data it rests on. */
export function WhyMarked({ why, packs }: Pick<CardView, 'why' | 'packs'>): VNode {
  return (
    <dl class="why">
      {why.words.length > 0 && (
        <>
          <dt>{words.why.words}</dt>
          <dd>{words.list(why.words.map(words.why.quoted))}</dd>
        </>
      )}
      <dt>{words.why.rule}</dt>
      <dd>{words.why.rules[why.rule]}</dd>
      {why.confidence !== undefined && (
        <>
          <dt>{words.why.confidence}</dt>
          <dd>{words.why.percent(why.confidence)}</dd>
        </>
      )}
      <dt>{words.why.pack}</dt>
      {packs.map(({ title, updated }) => (
        <dd key={title}>{words.why.packAsOf(title, dateInWords(updated))}</dd>
      ))}
    </dl>
  );
}
