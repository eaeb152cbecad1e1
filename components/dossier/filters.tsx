import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { DossierFilter, DossierThere } from '../../contract/dossier.ts';
import type { RelationKind } from '../../contract/pack.ts';
import type { DossierPort } from '../../contract/ports/dossier.ts';
import { ALL_RELATION_KINDS } from '../../contract/relation-kinds.ts';
import { shortDate } from '../dates.ts';
import { words } from '../strings.ts';
import { ActorFilter } from './actor-filter.tsx';
import { isNarrowed } from './address.ts';
import type { DossierControl } from './use-dossier.ts';

interface FiltersProps {
  control: DossierControl;
  there: DossierThere;
  port: DossierPort;
}

/** Narrows all views by actor, topic, first day and kind of relation. */
export function Filters({ control, there, port }: FiltersProps): VNode {
  const { filter, view, asTable } = control.address;
  const { dossier, relations } = words;
  const narrow = (change: Partial<DossierFilter>) =>
    control.go({ filter: { ...filter, ...change } });
  return (
    <div class="filters">
      <details class="fold">
        <summary>
          <span>{dossier.filter}</span>
          {isNarrowed(filter) && (
            <span class="filter-chosen data">{words.list(inWords(filter, there))}</span>
          )}
        </summary>
        <div class="filter-fields">
          <ActorFilter
            chosen={there.actors}
            onChange={(actors) => narrow({ actors })}
            port={port}
          />
          <Choice
            label={dossier.topic}
            all={dossier.allTopics}
            choices={there.topics.map(({ id, label, lang }) => [id, label, lang])}
            chosen={filter.topic}
            onChoose={(topic) => narrow({ topic })}
          />
          <Choice
            label={dossier.relation}
            all={dossier.allRelations}
            choices={ALL_RELATION_KINDS.map((kind) => [kind, relations[kind]])}
            chosen={filter.relation}
            onChoose={(relation) => narrow({ relation: relation as RelationKind | undefined })}
          />
          <Day label={dossier.from} day={filter.from} onChoose={(from) => narrow({ from })} />
        </div>
      </details>
      {view !== 'pair' && (
        <label class="as-table">
          <input
            type="checkbox"
            checked={asTable}
            onChange={({ currentTarget }) => control.go({ asTable: currentTarget.checked })}
          />
          {dossier.asTable}
        </label>
      )}
    </div>
  );
}

/** What is chosen, so that it is seen while the fields are folded. */
function inWords(
  { topic, relation, from }: DossierFilter,
  { actors, topics }: DossierThere,
): string[] {
  return [
    ...actors.map(({ name }) => name),
    topics.find(({ id }) => id === topic)?.label,
    relation && words.relations[relation],
    from && `${words.dossier.from} ${shortDate(from)}`,
  ].filter((text) => text !== undefined);
}

interface ChoiceProps {
  label: string;
  /** What it says where nothing is chosen. */
  all: string;
  /** Value, words, and their language where it is not the reader's. */
  choices: [value: string, name: string, lang?: string | undefined][];
  chosen: string | undefined;
  onChoose(choice: string | undefined): void;
}

function Choice({ label, all, choices, chosen, onChoose }: ChoiceProps): VNode {
  const id = useId();
  return (
    <div class="filter-field">
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
      >
        <option value="">{all}</option>
        {choices.map(([value, name, lang]) => (
          <option key={value} value={value} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface DayProps {
  label: string;
  day: string | undefined;
  onChoose(day: string | undefined): void;
}

function Day({ label, day, onChoose }: DayProps): VNode {
  const id = useId();
  return (
    <div class="filter-field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        type="date"
        value={day ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
      />
    </div>
  );
}
