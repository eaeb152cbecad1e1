/** A file or a line that is no use; the message goes on after its name: `is empty`. */
export class UnusableInput extends Error {}

/** More than any text that a person wrote; what is longer would fill the memory. */
export const MAX_INPUT_BYTES = 50_000_000;

/** Why an input was refused that is longer than `MAX_INPUT_BYTES`. */
export const TOO_LONG = `is longer than ${MAX_INPUT_BYTES / 1_000_000} MB`;

/**
 * Works on one of several inputs, so that a bad one is said in a line and costs none of the others.
 * A fault of our own is said as well: the inputs after it are no worse for it.
 *
 * @param name what the reader knows the input by
 * @returns whether it could be used
 */
export async function attempt(
  name: string,
  work: () => void | Promise<void>,
  complain: (text: string) => void,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    complain(`${name} ${reasonOf(error)}`.replace(/\s+/g, ' '));
    return false;
  }
}

const SYSTEM_REASONS: Record<string, string> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'does not exist: part of its path is a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

function reasonOf(error: unknown): string {
  if (error instanceof UnusableInput) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  return (code && SYSTEM_REASONS[code]) || `could not be used: ${error}`;
}
