import { render } from 'preact';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { createWelcomePort } from '../../platform/ports/welcome-port.ts';

render(<Welcome port={createWelcomePort()} />, document.body);
