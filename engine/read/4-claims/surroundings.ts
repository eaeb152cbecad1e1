import type { Statement } from '../../../contract/pack.ts';
import { firstIndex } from '../../text/sorted.ts';
import type { Said } from './said.ts';
import type { Scene } from './scene.ts';

/** What stands around a sentence that bears on one candidate. */
export interface Surroundings {
  /** The statement is quoted within two sentences. */
  quotedNear: boolean;
  /** The best agreement of the statement with the same speaker's sentences within two. */
  agreementNear: number;
  /** The best agreement of the statement with any other sentence of the article. */
  agreementElsewhere: number;
  /** The best agreement of any other statement of the same day with another sentence. */
  companions: number;
}

/** A statement agrees with a sentence. */
interface Sighting {
  at: number;
  statement: Statement;
  agreement: number;
}

/** How many sentences on either side are near. */
const REACH = 2;
/** Of the sightings of a day so many are looked through; the best that is another is among them. */
const MOST_OF_DAY = 8;

/** Which statements the sentences of an article agree with, so that each can be asked what stands around it. */
export class SurroundingsIndex {
  readonly #all: readonly Said[];
  readonly #scenes: readonly (Scene | undefined)[];
  /** In order of the article, and the best first: a page may repeat one sentence without end. */
  readonly #byStatement: ReadonlyMap<Statement, Sighting[]>;
  readonly #bestOf: ReadonlyMap<Statement, Sighting[]>;
  readonly #byDay = new Map<string, Sighting[]>();

  /** @param scenes By utterance. */
  constructor(all: readonly Said[], scenes: readonly (Scene | undefined)[]) {
    this.#all = all;
    this.#scenes = scenes;
    const sightings = scenes.flatMap((scene, at) =>
      (scene?.candidates ?? []).map(
        ({ statement, overlaps }): Sighting => ({
          ...{ at, statement, agreement: overlaps[0]?.agreement ?? 0 },
        }),
      ),
    );
    this.#byStatement = Map.groupBy(sightings, ({ statement }) => statement);
    const bestFirst = sightings.toSorted((a, b) => b.agreement - a.agreement);
    this.#bestOf = Map.groupBy(bestFirst, ({ statement }) => statement);
    for (const [day, all] of Map.groupBy(bestFirst, ({ statement }) => statement.date ?? ''))
      if (day) this.#byDay.set(day, all.slice(0, MOST_OF_DAY));
  }

  /** @param at Place of the utterance. @param scene What it is read as. */
  of(at: number, scene: Scene, statement: Statement): Surroundings {
    const isElsewhere = (other: number) => this.#all[other]?.spoken !== this.#all[at]?.spoken;
    const speaker = scene.utterance.speaker.actor;
    const elsewhere = this.#bestOf.get(statement)?.find((one) => isElsewhere(one.at));
    let agreementNear = 0;
    const sightings = this.#byStatement.get(statement) ?? [];
    const first = firstIndex(sightings, (one) => one.at >= at - REACH);
    for (let near = first; (sightings[near]?.at ?? at + REACH + 1) <= at + REACH; near++) {
      const { at: other = at, agreement = 0 } = sightings[near] ?? {};
      const isSame = this.#scenes[other]?.utterance.speaker.actor === speaker;
      if (isSame && isElsewhere(other)) agreementNear = Math.max(agreementNear, agreement);
    }
    let quotedNear = false;
    for (let other = Math.max(0, at - REACH); other <= at + REACH; other++) {
      const isQuoted = this.#all[other]?.quotations.some((one) => one.statement === statement);
      if (isQuoted && isElsewhere(other)) quotedNear = true;
    }
    const ofDay = this.#byDay.get(statement.date ?? '');
    const companion = ofDay?.find((one) => one.statement !== statement && isElsewhere(one.at));
    return {
      quotedNear,
      agreementNear,
      agreementElsewhere: elsewhere?.agreement ?? 0,
      companions: companion?.agreement ?? 0,
    };
  }
}
