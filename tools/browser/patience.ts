/** Longest wait for what comes on its own, in milliseconds; a machine may have much else to do. */
export const PATIENCE_MS = 30_000;
