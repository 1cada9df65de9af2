/** Z8: how much is recorded of one meeting, and at the same moment on one server. */
export const HOURS_AT_MOST = 48;
export const GIGABYTES_AT_MOST = 4;
export const MS_AT_MOST = HOURS_AT_MOST * 3_600_000;
export const BYTES_AT_MOST = GIGABYTES_AT_MOST * 1024 ** 3;
export const VOICES_AT_ONCE = 32;
