/** Something that keys of the reader's choice do. */
export interface Command {
  name: string;
  /** What it does, in the browser's language. */
  description: string;
  /** As the browser writes them; empty where it has none. */
  keys: string;
}

/** How browsers name keys that everybody knows by their sign. */
const SIGNS: Partial<Record<string, string>> = { Period: '.', Comma: ',' };

/** The keys one by one, as they stand on a keyboard. */
export function keysOf({ keys }: Command): string[] {
  return keys.split('+').flatMap((key) => (key.trim() ? [SIGNS[key.trim()] ?? key.trim()] : []));
}
