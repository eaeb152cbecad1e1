import type { Command } from '../command.ts';

/** What the help page needs of the browser. */
export interface HelpPort {
  commands(): Promise<Command[]>;
  openOptions(): Promise<void> | void;
}
