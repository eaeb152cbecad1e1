import type { VNode } from 'preact';
import { MARK_DENSITIES, MARK_KINDS } from '../../contract/marks.ts';
import type { OptionsPort } from '../../contract/ports/options.ts';
import type { Settings } from '../../contract/settings.ts';
import { words } from '../strings.ts';
import { DelayField } from './delay-field.tsx';
import { MarkSample } from './mark-sample.tsx';
import { OpensField } from './opens-field.tsx';
import { Section } from './section.tsx';
import { useAct } from './use-act.ts';

interface MarksSectionProps {
  settings: Settings;
  port: OptionsPort;
}

/** What is marked, how often, and how the pointer opens a card. */
export function MarksSection({ settings, port }: MarksSectionProps): VNode {
  const act = useAct();
  const { density, kinds, opensOn, hoverDelay } = settings;
  return (
    <Section title={words.options.marks} act={act}>
      <fieldset class="choices">
        <legend class="choices-title">{words.options.kinds}</legend>
        {MARK_KINDS.map((kind) => (
          <label key={kind} class="choice">
            <input
              type="checkbox"
              checked={kinds[kind]}
              onChange={({ currentTarget: { checked } }) =>
                act.run(() => port.setDefaults({ kinds: { [kind]: checked } }))
              }
            />
            <span>
              {words.options.markKinds[kind]}
              <MarkSample kind={kind}>{words.options.markSample[kind]}</MarkSample>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend class="choices-title">{words.options.density}</legend>
        {MARK_DENSITIES.map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name="density"
              checked={choice === density}
              onChange={() => act.run(() => port.setDefaults({ density: choice }))}
            />
            <span>
              {words.options.densities[choice].label}
              <span class="choice-detail">{words.options.densities[choice].detail}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <OpensField
        value={opensOn}
        onChoose={(value) => act.run(() => port.setDefaults({ opensOn: value }))}
      />
      {opensOn !== 'click' && (
        <DelayField
          value={hoverDelay}
          onChoose={(value) => act.run(() => port.setDefaults({ hoverDelay: value }))}
        />
      )}
    </Section>
  );
}
