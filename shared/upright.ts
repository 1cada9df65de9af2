import { readable } from './readable.ts';

/** Longest name, title or organisation, in characters. */
export const LINE_MAX = 200;
/** A letter or digit that people see: Unicode calls fillers letters too. */
export const SEEN = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;
/**
 * In one line, and without what turns or hides the words around it: directions that outlast a line, fillers, tags, many marks on
 * one letter.
 */
export const UPRIGHT = /^(?:(?![\v\f\u0085\u202a-\u202e\u2066-\u2069\u3164\u{e0000}-\u{e007f}]|\p{M}{9}).)*$/u;

/** Whether everybody sees a line as what it is. */
export const isUpright = (text: string): boolean => UPRIGHT.test(text) && SEEN.test(readable(text));
