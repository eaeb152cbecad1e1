import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { WelcomePort } from '../../contract/ports/welcome.ts';
import { words } from '../strings.ts';

type Choice = keyof typeof words.welcome.choices;
const CHOICES: Choice[] = ['all', 'some', 'later'];

/** Three ways to begin; each can be changed at any time, and each answers at once. */
export function Choices({ port }: { port: WelcomePort }): VNode {
  const [chosen, setChosen] = useState<Choice>();
  const [answer, setAnswer] = useState<string>();
  const { choices, done } = words.welcome;

  const choose = async (choice: Choice) => {
    if (choice !== 'all') {
      setChosen(choice);
      setAnswer(done[choice]);
      return;
    }
    // The browser takes the question for the reader's only before anything is awaited.
    const isGranted = await port.requestAccess('all').catch(() => false);
    setChosen(isGranted ? 'all' : undefined);
    setAnswer(isGranted ? done.all : done.refused);
  };
  return (
    <>
      <ul class="welcome-choices">
        {CHOICES.map((choice) => (
          <li key={choice}>
            <button
              type="button"
              class="welcome-choice"
              aria-pressed={choice === chosen}
              onClick={() => choose(choice)}
            >
              <span class="welcome-choice-label">{choices[choice].label}</span>
              <span class="welcome-choice-detail">{choices[choice].detail}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="welcome-answer" role="status">
        {answer}
      </p>
    </>
  );
}
