/**
 * A pack in another language: what its editors wrote, translated. A text that has no translation, or
 * one of a text that has changed since, is shown as the pack has it.
 */

export interface Overlay {
  /** The language, as a BCP 47 code. */
  id: string;
  pack: {
    title?: Translation | undefined;
    description?: Translation | undefined;
    coverage?:
      | { covered?: Translation | undefined; notCovered?: Translation | undefined }
      | undefined;
  };
  actors: {
    id: string;
    name?: Translation | undefined;
    roles: RoleTranslation[];
  }[];
  topics: { id: string; label?: Translation | undefined; description?: Translation | undefined }[];
  propositions: {
    id: string;
    text?: Translation | undefined;
    question?: Translation | undefined;
  }[];
  events: { id: string; name?: Translation | undefined }[];
  statements: {
    id: string;
    venue?: Translation | undefined;
    paraphrase?: Translation | undefined;
    note?: Translation | undefined;
  }[];
  relations: { id: string; explanation?: Translation | undefined }[];
}

export interface Translation {
  text: string;
  /** Of the text that it translates, as `textHash` gives it. */
  of: string;
  /** There once somebody other than its writer has read it against the text. */
  reviewed?: true | undefined;
}

/** A role as readers are shown it, office and organisation in one. */
export interface RoleTranslation {
  /** Its place among the actor's roles. */
  at: number;
  /** Of who holds it, such as `President of Ukraine`. */
  held?: Translation | undefined;
  /** Of who held it, such as `former President of Ukraine`. */
  former?: Translation | undefined;
}

/** The parts of a pack in which there is something to translate. */
export type TextSection = Exclude<keyof Overlay, 'id'>;

/**
 * An overlay made ready for readers: by section, id and field such as `roles[0].held`, the translations
 * that are up to date.
 */
export type CompiledOverlay = Partial<Record<TextSection, Record<string, Record<string, string>>>>;
