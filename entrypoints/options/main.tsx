import { render } from 'preact';
import { nameDocument } from '../../components/name-document.ts';
import { Options } from '../../components/options/options.tsx';
import { speak, words } from '../../components/strings.ts';
import { createOptionsPort } from '../../platform/ports/options-port.ts';
import { followWords } from '../../platform/words.ts';

const port = createOptionsPort();
void followWords((catalogue) => {
  speak(catalogue);
  nameDocument(document, words.options.title);
  render(<Options port={port} />, document.body);
});
