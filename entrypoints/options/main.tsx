import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { createOptionsPort } from '../../platform/ports/options-port.ts';

render(<Options port={createOptionsPort()} />, document.body);
