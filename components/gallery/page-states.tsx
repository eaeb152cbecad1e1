import documentCss from '../document.css?inline';
import helpCss from '../help/help.css?inline';
import { Help } from '../help/help.tsx';
import optionsCss from '../options/options.css?inline';
import { Options } from '../options/options.tsx';
import welcomeCss from '../welcome/welcome.css?inline';
import { Welcome } from '../welcome/welcome.tsx';
import { commands } from './fixtures/commands.ts';
import { fixtureOptions, manySites, settled, untouched } from './fixtures/options-port.ts';
import type { GalleryState } from './state.ts';

export const pageStates: GalleryState[] = [
  {
    id: 'options-untouched',
    title: 'Options: after installing',
    css: documentCss + optionsCss,
    surface: 'page',
    draw: () => <Options port={fixtureOptions(untouched)} />,
  },
  {
    id: 'options-settled',
    title: 'Options: sites and wrong matches',
    css: documentCss + optionsCss,
    surface: 'page',
    draw: () => <Options port={fixtureOptions(settled)} />,
  },
  {
    id: 'options-many-sites',
    title: 'Options: more sites than are seen at a glance',
    css: documentCss + optionsCss,
    surface: 'page',
    draw: () => <Options port={fixtureOptions(manySites)} />,
  },
  {
    id: 'help',
    title: 'Help',
    css: helpCss,
    surface: 'page',
    draw: () => <Help port={{ commands: async () => commands, openOptions() {} }} />,
  },
  {
    id: 'options-failing',
    title: 'Options: nothing can be saved',
    css: documentCss + optionsCss,
    surface: 'page',
    draw: () => <Options port={fixtureOptions(settled, { failing: true })} />,
  },
  {
    id: 'welcome',
    title: 'Welcome',
    css: welcomeCss,
    surface: 'page',
    draw: () => <Welcome port={{ requestAccess: async () => false, openOptions() {} }} />,
  },
];
