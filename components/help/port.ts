import type { Command } from '../keys/command.ts';

/** What the help page needs of the browser. */
export interface HelpPort {
  commands(): Promise<Command[]>;
  openOptions(): Promise<void> | void;
}
