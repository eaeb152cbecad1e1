/** Something that keys of the reader's choice do. */
export interface Command {
  name: string;
  /** What it does, in the browser's language. */
  description: string;
  /** As the browser writes them; empty where it has none. */
  keys: string;
}
