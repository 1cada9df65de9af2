/** The end of a chain: the last seq (0 when it is empty) with its hash. */
export type Head = { readonly seq: number; readonly hash: string };
/** What comes before the first. */
export const NOTHING: Head = { seq: 0, hash: '' };
