import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ImportProgress, PackImport, ReplacedPack } from '../../contract/installed-packs.ts';
import type { OptionsPort } from '../../contract/ports/options.ts';
import type { Problem } from '../../contract/problem.ts';
import { words } from '../strings.ts';
import { AskToReplace } from './ask-to-replace.tsx';

interface AddPackProps {
  port: OptionsPort;
  onAdded(): void;
}

type State =
  | { is: 'idle' }
  | { is: 'working'; progress: ImportProgress }
  | { is: 'asking'; file: File; replaces: ReplacedPack }
  | { is: 'done'; result: Exclude<PackImport, { replaces: ReplacedPack }> }
  | { is: 'failed' }
  | { is: 'cancelled' };

/** Takes a pack from a file, says how far it is, and what came of it. */
export function AddPack({ port, onAdded }: AddPackProps): VNode {
  const [state, setState] = useState<State>({ is: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);
  const { options } = words;

  const add = async (file: File, mayReplace: boolean) => {
    const controller = new AbortController();
    running.current = controller;
    setState({ is: 'working', progress: { stage: 'reading' } });
    try {
      const onProgress = (progress: ImportProgress) => setState({ is: 'working', progress });
      const result = await port.addPack(file, onProgress, controller.signal, mayReplace);
      if ('replaces' in result) setState({ is: 'asking', file, replaces: result.replaces });
      else setState({ is: 'done', result });
      if (result.ok) onAdded();
    } catch {
      setState({ is: controller.signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  const choose = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    // Else choosing the same file again would be no change.
    input.value = '';
    if (file) void add(file, false);
  };

  const isWorking = state.is === 'working';
  return (
    <div class="add-pack">
      <p class="note">{options.addPackIntro}</p>
      <p class="buttons">
        <label class={isWorking ? 'button file-button button-idle' : 'button file-button'}>
          {options.addPack}
          <input
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            disabled={isWorking}
            onChange={({ currentTarget }) => choose(currentTarget)}
          />
        </label>
        {isWorking && (
          <button type="button" class="button" onClick={() => running.current?.abort()}>
            {options.cancel}
          </button>
        )}
      </p>
      {isWorking && <Progress progress={state.progress} />}
      {state.is === 'asking' && (
        <AskToReplace
          replaces={state.replaces}
          onYes={() => add(state.file, true)}
          onNo={() => setState({ is: 'cancelled' })}
        />
      )}
      <div role="status">{!isWorking && <Outcome state={state} />}</div>
    </div>
  );
}

function Progress({ progress }: { progress: ImportProgress }): VNode {
  const label = words.options.importStages[progress.stage];
  return progress.stage === 'preparing' ? (
    <label class="import-progress">
      {label} {words.options.importCount(progress.done, progress.total)}
      <progress value={progress.done} max={progress.total} />
    </label>
  ) : (
    <label class="import-progress">
      {label}
      <progress />
    </label>
  );
}

function Outcome({ state }: { state: State }): VNode | null {
  const { options } = words;
  if (state.is === 'cancelled') return <p class="said">{options.importCancelled}</p>;
  if (state.is === 'failed') return <p class="said said-problem">{options.importFailed}</p>;
  if (state.is !== 'done') return null;
  const { result } = state;
  if (!result.ok) return <Problems problems={result.problems} />;
  const { title, actors, statements, isUpdate } = result;
  const said = isUpdate ? options.packUpdated : options.packAdded;
  return <p class="said">{said(title, actors, statements)}</p>;
}

/** An editor mends a few faults at a time; more would hide how to begin. */
const MOST_SHOWN = 5;

function Problems({ problems }: { problems: readonly Problem[] }): VNode {
  const { options } = words;
  const more = problems.length - MOST_SHOWN;
  return (
    <div class="problems">
      <p class="said said-problem">{options.packRefused}</p>
      <ul class="points">
        {problems.slice(0, MOST_SHOWN).map(({ entry, field, message, remedy }) => (
          <li key={`${entry} ${field} ${message}`}>
            <span class="problem-place">{[entry, field].filter(Boolean).join(' · ')}</span>{' '}
            {message}. <span class="note">{remedy}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="note">{options.moreProblems(more)}</p>}
    </div>
  );
}
