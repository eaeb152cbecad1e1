/** Client-side pages may put their article in late; after this many looks there is none to come. */
export const MAX_LATE_LOOKS = 6;
