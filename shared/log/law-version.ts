/**
 * Raised with every change of what `evolve` makes of a record: states kept under another version are useless then, and the log is
 * folded again.
 */
export const LAW_VERSION = 8;
