import type { VNode } from 'preact';
import type { OptionsPort } from '../../contract/ports/options.ts';
import type { Settings } from '../../contract/settings.ts';
import { LANGUAGES } from '../../locales/languages.ts';
import { words } from '../strings.ts';
import { Section } from './section.tsx';
import { useAct } from './use-act.ts';

interface LanguageSectionProps {
  language: Settings['language'];
  port: OptionsPort;
}

/** What Counterpoint speaks, each language named in itself, so that every reader finds the way back. */
export function LanguageSection({ language, port }: LanguageSectionProps): VNode {
  const act = useAct();
  const choose = (chosen: string) =>
    act.run(() => port.setDefaults({ language: chosen as Settings['language'] }));
  return (
    <Section title={words.options.language} act={act}>
      <select
        class="field language-field"
        aria-label={words.options.languageField}
        value={language}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="auto">{words.options.languageAuto}</option>
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </Section>
  );
}
