import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { createPopupPort } from '../../platform/ports/popup-port.ts';

render(<Popup port={createPopupPort()} />, document.body);
