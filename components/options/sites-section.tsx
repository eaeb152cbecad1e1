import type { VNode } from 'preact';
import type { OptionsPort } from '../../contract/ports/options.ts';
import type { Settings } from '../../contract/settings.ts';
import { words } from '../strings.ts';
import { AccessField } from './access-field.tsx';
import { AddSite } from './add-site.tsx';
import { Section } from './section.tsx';
import { SiteTable } from './site-table.tsx';
import { useAct } from './use-act.ts';

interface SitesSectionProps {
  settings: Settings;
  port: OptionsPort;
}

/** Where Counterpoint runs: what the browser grants, and all sites with a setting of their own. */
export function SitesSection({ settings, port }: SitesSectionProps): VNode {
  const act = useAct();
  return (
    <Section title={words.options.sites} intro={words.options.sitesIntro} act={act}>
      <AccessField port={port} act={act} />
      <SiteTable
        sites={settings.sites}
        onSet={(host, mode) => act.run(() => port.setSite(host, mode))}
        onRemove={(host) => act.run(() => port.removeSite(host))}
      />
      <AddSite
        parse={(text) => port.parseSite(text)}
        onAdd={(host, mode) => act.run(() => port.setSite(host, mode))}
      />
    </Section>
  );
}
