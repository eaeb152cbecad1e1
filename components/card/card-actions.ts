import type { ActorDetail } from '../../engine/view.ts';

/** What the card asks of whoever shows it. What is absent is not offered. */
export interface CardActions {
  /** Close the card; the button is there when the card is pinned. */
  close(): void;
  /** Never mark these words as this on this site again. */
  mute(): Promise<void>;
  /** Take `mute` back. */
  unmute?: (() => Promise<void>) | undefined;
  /** Switch Counterpoint off on this site, at once. */
  switchOff(): Promise<void>;
  /** Take `switchOff` back. */
  switchOn?: (() => Promise<void>) | undefined;
  /** An actor to open in place; null where the packs do not know it. */
  openActor?: ((id: string) => Promise<ActorDetail | null>) | undefined;
}

export interface CardOptions {
  /** Opened by keyboard or touch, so it needs a button to close it. */
  pinned?: boolean | undefined;
  /** A sheet from the bottom edge, as wide as the screen, for touch. */
  form?: 'card' | 'sheet' | undefined;
  /** Host the card stands on, named when it is switched off. */
  host?: string | undefined;
}
