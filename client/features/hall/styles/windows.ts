/** What windows the sheets of the same names are for: none of their rules counts in any other. In the order in which they count. */
export const WINDOWS = {
  smaller: '(max-width: 79.98rem), (max-height: 35.98rem), (pointer: coarse)',
  seldom: '(min-width: 44rem) and (max-width: 79.98rem), (max-height: 35.98rem), (max-width: 22rem)',
} as const;
