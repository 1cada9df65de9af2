/** The pages that have a sentence or two of help of their own, by what their addresses look like. */
const PAGES = [
  ['consultation', /^\/consultations\/(?!new$)[^/]+$/],
  ['contribute', /^\/consultations\/[^/]+\/contribute$/],
  ['compile', /^\/consultations\/[^/]+\/compile$/],
  ['answers', /^\/consultations\/[^/]+\/answers$/],
  ['minutes', /^\/meetings\/[^/]+\/minutes$/],
  ['registrations', /^\/meetings\/[^/]+\/registrations$/],
  ['search', /^\/search$/],
  ['admin', /^\/admin$/],
] as const;

export type PageHelp = (typeof PAGES)[number][0];

/** Undefined where the page says by itself all there is to say. */
export const pageHelpOf = (path: string): PageHelp | undefined => PAGES.find(([, address]) => address.test(path))?.[0];
