import type { SpokenSentence } from '../3-speech/speech.ts';
import type { Utterance } from '../3-speech/utterances.ts';
import type { QuotedStatement } from './quoted-statements.ts';

/** Somebody speaks in a sentence, with the stored quotations found there. */
export interface Said {
  spoken: SpokenSentence;
  /** Absent where nobody is known to speak. */
  utterance: Utterance | undefined;
  quotations: readonly SentenceQuotation[];
}

/** A stored statement that words between quotation marks repeat. */
export interface SentenceQuotation extends QuotedStatement {
  /** Tokens of the words. */
  from: number;
  to: number;
}
