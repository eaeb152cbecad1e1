import { render } from 'preact';
import { Dossier } from '../../components/dossier/dossier.tsx';
import { nameDocument } from '../../components/name-document.ts';
import { speak, words } from '../../components/strings.ts';
import { createDossierPort } from '../../platform/ports/dossier-port.ts';
import { followWords } from '../../platform/words.ts';

const port = createDossierPort();
void followWords((catalogue) => {
  speak(catalogue);
  nameDocument(document, `${words.dossier.title}: ${words.name}`);
  render(<Dossier port={port} />, document.body);
});
