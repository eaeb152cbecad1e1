import type { VNode } from 'preact';
import type { DossierPort } from '../../contract/ports/dossier.ts';
import { draftWordsOf } from '../../locales/draft-words.ts';
import { saveAsFile } from '../options/save-as-file.ts';
import { words } from '../strings.ts';

interface SaveLessonProps {
  port: Pick<DossierPort, 'lesson'>;
  /** Told how the writing goes; `undefined` once the file is there. */
  onState(state: 'writing' | 'failed' | undefined): void;
}

/** Saves questions on the article as a file that can be printed. */
export function SaveLesson({ port, onState }: SaveLessonProps): VNode {
  const save = async () => {
    onState('writing');
    try {
      const sheet = await port.lesson(draftWordsOf(words));
      if (sheet === null) throw new Error('There is no article.');
      saveAsFile('counterpoint-lesson.html', sheet, 'text/html');
      onState(undefined);
    } catch {
      onState('failed');
    }
  };
  return (
    <button type="button" class="text-button" onClick={() => void save()}>
      {words.lesson.save}
    </button>
  );
}
