import type { Scene, Telling } from './scene.ts';

/** How an actor stands to a sentence that does not name the actor. */
export type Nearness =
  | 'spoke-last'
  | 'spoke-before'
  | 'led-last'
  | 'named-last'
  | 'named-near'
  | 'named-far';

/** Who was named and who spoke in the sentences of an article so far. */
export class ToldSoFar {
  readonly #named = new Map<string, number>();
  readonly #led = new Map<string, number>();
  #sentences = 0;
  #speaker: string | undefined;
  #lastSpeaker: string | undefined;
  #telling: Telling | 'beginning' = 'beginning';
  #focus: string | undefined;
  #isOfStranger = false;

  /** Keeps who stands in a sentence and who was found to speak in it, in order of the article. */
  add(scene: Scene, speaker: string | undefined): void {
    const at = this.#sentences++;
    for (const [actor, { place }] of scene.places) {
      this.#named.set(actor, at);
      if (place === 'main' || place === 'source') this.#led.set(actor, at);
    }
    if (speaker !== undefined) this.#named.set(speaker, at);
    this.#speaker = speaker;
    this.#lastSpeaker = speaker ?? this.#lastSpeaker;
    this.#telling = scene.telling;
    if (speaker !== undefined) this.#isOfStranger = false;
    else if (scene.signs.includes('stranger-leads')) this.#isOfStranger = true;
    const [lead] = scene.places;
    this.#focus = speaker ?? (lead && lead[1].place !== 'oblique' ? lead[0] : this.#focus);
  }

  /** Everybody who was named, the last first. */
  actors(): string[] {
    return [...this.#named].sort((a, b) => b[1] - a[1]).map(([actor]) => actor);
  }

  /** Whether somebody spoke in the sentence before. */
  get hasJustSpoken(): boolean {
    return this.#speaker !== undefined;
  }

  /** How the sentence before told of its speaker. */
  get lastTelling(): Telling | 'beginning' {
    return this.#telling;
  }

  /** Whether somebody in an office, whom the packs do not know, was spoken of last. */
  get isOfStranger(): boolean {
    return this.#isOfStranger;
  }

  /** Whom `the president` means where several are: whoever spoke or led last. */
  get focus(): string | undefined {
    return this.#focus;
  }

  /** Whoever spoke last. */
  get lastSpeaker(): string | undefined {
    return this.#lastSpeaker;
  }

  nearness(actor: string): Nearness | undefined {
    const last = this.#named.get(actor);
    if (last === undefined) return undefined;
    const back = this.#sentences - last;
    if (this.#speaker === actor) return 'spoke-last';
    if (this.#led.get(actor) === this.#sentences - 1) return 'led-last';
    if (back === 1) return 'named-last';
    if (this.lastSpeaker === actor) return 'spoke-before';
    return back <= NEAR ? 'named-near' : 'named-far';
  }
}

/** So many sentences back is near. */
const NEAR = 3;
