/** How many entries of a list travel at a time; a page that is not full is the last one. */
export const CONSULTATIONS_A_PAGE = 50;
export const MEETINGS_A_PAGE = 100;

/** Why something was declined, in characters. */
export const REASON_MAX = 1000;

/**
 * The largest piece of a snapshot, and the beginning that comes with the answer, in bytes: the latter is four seconds of a line of
 * 64 kbit/s.
 */
export const PIECE_MAX = 256 * 1024;
export const FIRST_PIECE = 32 * 1024;

/** Largest update of the minutes' text, in bytes: what is pasted at once, or was written offline for days, cannot be divided. */
export const UPDATE_MAX = 1024 * 1024;
/** The most that one paste may bring, in UTF-16 code units; in any script, it fits in an update. */
export const PASTE_MAX = 250_000;
