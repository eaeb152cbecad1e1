import { render } from 'preact';
import { nameDocument } from '../../components/name-document.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { speak, words } from '../../components/strings.ts';
import { createPopupPort } from '../../platform/ports/popup-port.ts';
import { followWords } from '../../platform/words.ts';

const port = createPopupPort();
void followWords((catalogue) => {
  speak(catalogue);
  nameDocument(document, words.popup.title);
  render(<Popup port={port} />, document.body);
});
