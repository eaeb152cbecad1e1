import type { ActorDetail, CardView } from '../../contract/views.ts';

/** What the card asks of whoever shows it. What is absent is not offered. */
export interface CardActions {
  close(): void;
  /** Keeps the card open where it is, or no longer. */
  pin?: ((pinned: boolean) => void) | undefined;
  /** Never mark this actor again, on no page. */
  unmarkActor?: ((id: string) => Promise<void> | void) | undefined;
  /** Take `unmarkActor` back. */
  markActor?: ((id: string) => Promise<void> | void) | undefined;
  /** Never mark these words as this on this site again. */
  wrongMatch(): Promise<void> | void;
  /** Take `wrongMatch` back. */
  undoWrongMatch?: (() => Promise<void> | void) | undefined;
  /** Switch Counterpoint off on this site, at once. */
  switchOffHere(): Promise<void> | void;
  /** Take `switchOffHere` back. */
  switchOnHere?: (() => Promise<void> | void) | undefined;
  /** Open the dossier on these actors: the subject, or the two whose accounts differ. */
  openDossier?: ((actors: string[]) => Promise<void> | void) | undefined;
  /** An actor to open in place; null where the packs do not know it. */
  openActor?: ((id: string) => Promise<ActorDetail | null>) | undefined;
  /** Takes a name of several actors for this one on the page, or asks again; what the card shows then. */
  choose?: ((id: string | undefined) => Promise<CardView | null>) | undefined;
}
