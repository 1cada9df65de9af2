/** So that words fill an area, however many they are: letters grow smaller with the root of their number. Never less than of a few. */
export const fitting = (words: string): { readonly '--root-of-letters': string } => ({
  '--root-of-letters': Math.sqrt(Math.max(12, words.length)).toFixed(2),
});
