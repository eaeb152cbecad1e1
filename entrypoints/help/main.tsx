import { render } from 'preact';
import { Help } from '../../components/help/help.tsx';
import { nameDocument } from '../../components/name-document.ts';
import { speak, words } from '../../components/strings.ts';
import { createHelpPort } from '../../platform/ports/help-port.ts';
import { followWords } from '../../platform/words.ts';

const port = createHelpPort();
void followWords((catalogue) => {
  speak(catalogue);
  nameDocument(document, words.help.title);
  render(<Help port={port} />, document.body);
});
