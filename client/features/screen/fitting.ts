/**
 * Makes words fill an area, however many they are: letters become smaller with the root of their number. Few words count as a
 * certain number at least.
 */
export const fitting = (words: string): { readonly '--root-of-letters': string } => ({
  '--root-of-letters': Math.sqrt(Math.max(12, words.length)).toFixed(2),
});
