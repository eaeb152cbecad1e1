import type { VNode } from 'preact';
import type { OptionsPort } from '../../contract/ports/options.ts';
import { words } from '../strings.ts';
import { FileSection } from './file-section.tsx';
import { KeyboardSection } from './keyboard-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { MarksSection } from './marks-section.tsx';
import { MutedSection } from './muted-section.tsx';
import { PacksSection } from './packs-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { UnmarkedSection } from './unmarked-section.tsx';
import { useSettings } from './use-settings.ts';

/** All settings on one page; each is stored as it is made. */
export function Options({ port }: { port: OptionsPort }): VNode {
  const settings = useSettings(port);
  return (
    <div class="surface options" lang={words.lang} dir={words.dir}>
      <header class="options-head">
        <p class="label">{words.name}</p>
        <div class="options-top">
          <h1 class="options-heading">{words.options.heading}</h1>
          <button type="button" class="text-button" onClick={() => void port.openHelp()}>
            {words.popup.help}
          </button>
        </div>
      </header>
      <main>
        {settings === 'failed' && <p role="alert">{words.options.unreadable}</p>}
        {typeof settings === 'object' && (
          <>
            <LanguageSection language={settings.language} port={port} />
            <MarksSection settings={settings} port={port} />
            <SitesSection settings={settings} port={port} />
            <UnmarkedSection unmarked={settings.unmarked} port={port} />
            <MutedSection muted={settings.muted} port={port} />
            <KeyboardSection port={port} />
            <PacksSection port={port} />
            <FileSection port={port} />
            <PrivacySection />
          </>
        )}
      </main>
    </div>
  );
}
