import type { VNode } from 'preact';
import type { PopupPort } from '../../contract/ports/popup.ts';
import type { DifferenceView } from '../../contract/views.ts';
import { Lead, leadAccounts } from '../difference/lead.tsx';
import { Rest } from '../difference/rest.tsx';
import { PackWords } from '../pack-words.tsx';
import { ShowOnPage } from '../show-on-page.tsx';
import { words } from '../strings.ts';

interface DifferencesProps {
  differences: DifferenceView[];
  port: PopupPort;
}

/** Where accounts differ on this page, the most telling first and open, the others a row each. */
export function Differences({ differences, port }: DifferencesProps): VNode | null {
  const [first, ...others] = differences;
  if (!first) return null;
  return (
    <section class="section" aria-label={words.difference.heading}>
      <Lead difference={first} titled />
      <details key={first.id} class="fold">
        <summary>{words.popup.moreOnQuestion}</summary>
        <Below difference={first} port={port} />
      </details>
      {others.map((difference) => (
        <details key={difference.id} class="fold">
          <summary>
            <Summary difference={difference} />
          </summary>
          <Lead difference={difference} titled={false} />
          <Below difference={difference} port={port} />
        </details>
      ))}
    </section>
  );
}

/** The question, who speaks to it, and whose side the article has nothing of. */
function Summary({ difference }: { difference: DifferenceView }) {
  const { question, langs, actors, missing } = difference;
  return (
    <span class="row-text">
      <span class="question">
        <PackWords text={question} lang={langs?.question} />
      </span>
      <span class="row-detail">{actors.map(({ name }) => name).join(' · ')}</span>
      {missing.length > 0 && (
        <span class="row-detail missing">
          {words.popup.missing(missing.map(({ name }) => name))}
        </span>
      )}
    </span>
  );
}

/** What stands below the two accounts: the way to them in the article, sources and further accounts. */
function Below({ difference, port }: { difference: DifferenceView; port: PopupPort }): VNode {
  const carried = leadAccounts(difference).filter(({ presence }) => presence === 'in-article');
  return (
    <>
      {carried.map(({ id, actor }) => (
        <ShowOnPage
          key={id}
          of={carried.length > 1 ? actor.name : undefined}
          show={() => port.showOnPage({ statement: id })}
        />
      ))}
      <Rest difference={difference} onShow={(id) => port.showOnPage({ statement: id })} />
    </>
  );
}
