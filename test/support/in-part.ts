/** What a test has of something larger: parts under its own names, and nothing else, so that whatever else is used fails. */
export const inPart = <Whole extends object>(part: { readonly [Name in keyof Whole]?: unknown }): Whole =>
  part as Whole;
