import { useEffect, useRef, useState } from 'preact/hooks';
import type { DossierReply } from '../../contract/dossier.ts';
import type { DossierPort } from '../../contract/ports/dossier.ts';
import { words } from '../strings.ts';
import { askedBy, type DossierAddress, readAddress, writeAddress } from './address.ts';

/** `asking` and `unreachable` are the dossier's own words for no answer. */
export type DossierKnowledge = DossierReply | { state: 'asking' } | { state: 'unreachable' };

/** What is shown, and how to have something else shown. */
export interface DossierControl {
  address: DossierAddress;
  knowledge: DossierKnowledge;
  /** Changes a part of the address; another view or filter starts at its beginning. */
  go(change: Partial<DossierAddress>): void;
  reload(): void;
}

/**
 * Keeps up with the address and with the page. An answer stays until the next is there; one that a
 * later question has overtaken is dropped.
 */
export function useDossier(port: DossierPort): DossierControl {
  const [address, setAddress] = useState(() => readAddress(port.query()));
  const [knowledge, setKnowledge] = useState<DossierKnowledge>({ state: 'asking' });
  const [round, setRound] = useState(0);
  const token = useRef(0);
  const { scope, question, row, column } = address;
  const asked = askedBy(address);
  const reload = () => setRound((before) => before + 1);

  useEffect(() => {
    const mine = ++token.current;
    const take = (answer: DossierKnowledge) => {
      if (mine === token.current) setKnowledge(answer);
    };
    port
      .ask(scope, { ...asked, question, row, column })
      .then(take, () => take({ state: 'unreachable' }));
  }, [port, round, scope, question, row, column, JSON.stringify(asked), words.lang]);

  useEffect(() => {
    const stops = [
      port.onPageChanged(reload),
      port.onQuery((query) => setAddress(readAddress(query))),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [port]);

  useEffect(() => port.keepQuery(writeAddress(address)), [port, address]);

  const go = (change: Partial<DossierAddress>) =>
    setAddress((before) => {
      const startsAnew = 'scope' in change || 'view' in change || 'filter' in change;
      const beginning = { question: undefined, row: 0, column: 0, opened: [] };
      return { ...before, ...(startsAnew && beginning), ...change };
    });
  return { address, knowledge, go, reload };
}
