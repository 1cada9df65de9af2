/** Raised with every change of what travels; a client of another version is asked to reload. */
export const PROTOCOL_VERSION = 10;
