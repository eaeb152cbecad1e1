import { render } from 'preact';
import { nameDocument } from '../../components/name-document.ts';
import { speak, words } from '../../components/strings.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { createWelcomePort } from '../../platform/ports/welcome-port.ts';
import { followWords } from '../../platform/words.ts';

const port = createWelcomePort();
void followWords((catalogue) => {
  speak(catalogue);
  nameDocument(document, words.welcome.title);
  render(<Welcome port={port} />, document.body);
});
