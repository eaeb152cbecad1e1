/** What a shell reports of a program that the signal SIGPIPE (13) ended. */
const ENDED_BY_PIPE = 128 + 13;

/**
 * Ends the program without a word where whoever reads standard output, such as `head`, has seen
 * enough, as programs do that the system ends for it.
 */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(ENDED_BY_PIPE);
  });
}
