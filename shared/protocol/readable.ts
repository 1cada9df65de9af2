/** Word's line break inside a paragraph, a page's end, old line ends, and Unicode's own two. */
const BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** What no XML holds: controls but tab and line feed, and what Unicode keeps for no character. */
const UNSEEN = /[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}/gu;
/** Half of a pair, as a cut in the middle of a sign leaves it. */
const HALVES = /\p{Cs}/gu;

/**
 * What somebody has written, as every format can hold it: each kind of line break is a line feed, controls that nobody sees go,
 * and half a sign becomes the sign for what cannot be read. Words are never refused for them.
 */
export const readable = (text: string): string =>
  text.replace(BREAKS, '\n').replace(UNSEEN, '').replace(HALVES, '\ufffd');
