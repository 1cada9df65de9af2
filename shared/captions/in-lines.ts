import { readable } from '../readable.ts';

/** What somebody has written as a line of captions: line breaks stay, lines without words and white space at the ends go. */
export const inLines = (text: string): string =>
  readable(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
