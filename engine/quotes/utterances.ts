import type { SpeechCue } from './cues.ts';
import type { Report } from './reports.ts';

/** Who speaks, where the text says so. */
export interface Speaker {
  /** Absent where nobody of the packs speaks. */
  actor?: string | undefined;
  how: 'named' | 'pronoun' | 'continued';
  block: number;
  /** Tokens of the name, description or pronoun. */
  from: number;
  to: number;
  /** First token of the cue of a quotation's own report. */
  cue?: number | undefined;
}

/** Somebody says something in a sentence, or in a part of it. */
export interface Utterance {
  speaker: Speaker;
  cue?: SpeechCue | undefined;
  /** Tokens of the sentence that belong to it, cue included. */
  from: number;
  to: number;
}

/** Whom a pronoun would mean at this point of the article. */
export interface Focus {
  actor?: string | undefined;
  /** Those spoken of before, the last first; a pronoun of another gender goes back to them. */
  earlier?: readonly string[];
}

/** A report of a sentence with whoever is known of its source. */
export interface SpokenReport {
  report: Report;
  speaker?: Speaker | undefined;
}

/** What reading one sentence gives, and whom the next pronoun means. */
export interface ReadSentence {
  utterances: Utterance[];
  /** Every report, those inside other reports too; none where the language has no grammar of them. */
  reports: SpokenReport[];
  /** The subject of the main clause, speaking or not. */
  main?: Speaker | undefined;
  /** The sentence tells that what it names was not said. */
  isDenied: boolean;
  focus: Focus | undefined;
}
