import type { VNode } from 'preact';

interface ChoiceSwitchProps<Choice extends string> {
  label: string;
  choices: Record<Choice, string>;
  chosen: Choice;
  onChoose(choice: Choice): void;
}

/** A few choices side by side, one of which holds. */
export function ChoiceSwitch<Choice extends string>(props: ChoiceSwitchProps<Choice>): VNode {
  const { label, choices, chosen, onChoose } = props;
  return (
    <fieldset class="switch" aria-label={label}>
      {Object.entries<string>(choices).map(([choice, name]) => (
        <button
          key={choice}
          type="button"
          class="switch-choice"
          aria-pressed={choice === chosen}
          onClick={() => onChoose(choice as Choice)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
