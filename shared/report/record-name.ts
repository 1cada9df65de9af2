/** The two readings of one record (R13): what was said in the rapporteurs' words, or in the words that were spoken. */
export const RECORD_NAMES = ['summary', 'verbatim'] as const;
export type RecordName = (typeof RECORD_NAMES)[number];
