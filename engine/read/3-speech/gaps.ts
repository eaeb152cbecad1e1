/** Whether a mark parts a token from the one before. */
export function isBreak(gap: string | undefined): boolean {
  return gap === 'comma' || gap === 'other' || gap === 'stop';
}
