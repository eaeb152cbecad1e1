/** The id of the frame that a tab shows: what window and button tell of is its page. */
export const TOP_FRAME = 0;
