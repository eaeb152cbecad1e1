import { createContext } from 'preact';

/** Whether everything is shown that otherwise waits behind a click, as on paper. */
export const OpenedOut = createContext(false);
