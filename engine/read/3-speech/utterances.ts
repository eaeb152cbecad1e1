import type { ReportCue } from './report-cues.ts';
import type { Report } from './reports.ts';
import type { Subject } from './subjects.ts';

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

/** The cue of a report, which may say no to what it reports: `denied`. */
export interface SpokenCue extends ReportCue {
  denies: boolean;
}

/** Somebody says something in a sentence, or in a part of it. */
export interface Utterance {
  speaker: Speaker;
  cue?: SpokenCue | undefined;
  /** Tells somebody's words without a cue. */
  isTold?: true;
  /** How likely it is the speaker's, where that was weighed, 0 to 1. */
  chance?: number;
  /** Tokens of the sentence that belong to it, cue included. */
  from: number;
  to: number;
}

/** A report of a sentence with whoever is known of its source. */
export interface SpokenReport {
  report: Report;
  speaker?: Speaker | undefined;
}

/** What reading one sentence by itself gives. */
export interface ReadSentence {
  utterances: Utterance[];
  /** Every report, those inside other reports too; none where the language has no grammar of them. */
  reports: SpokenReport[];
  /** Everybody in it who may speak, in order. */
  subjects: readonly Subject[];
  /** The subject of the main clause, speaking or not. */
  main?: Speaker | undefined;
  /** All that it names as said is denied, supposed or withheld. */
  isUntold: boolean;
  /** The sentence tells that what it names was not said. */
  isDenied: boolean;
}
