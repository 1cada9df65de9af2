/** How a program of ours ends, so that a supervisor knows what to do (BSD's sysexits.h). */

/** EX_CONFIG: it need not try again before somebody has changed something. */
export const WRONG_CONFIGURATION = 78;
/** EX_TEMPFAIL: what is in use now may be free in a moment, so it may try again. */
export const TAKEN = 75;
