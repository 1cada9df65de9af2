/** The pages that have a sentence or two of help of their own, by what their addresses look like; the first that fits counts. */
const PAGES = [
  ['consultations', /^\/$/],
  ['founding', /^\/consultations\/new$/],
  ['consultation', /^\/consultations\/[^/]+$/],
  ['contribute', /^\/consultations\/[^/]+\/contribute$/],
  ['compile', /^\/consultations\/[^/]+\/compile$/],
  ['answers', /^\/consultations\/[^/]+\/answers$/],
  ['importing', /^\/consultations\/[^/]+\/import$/],
  ['wording', /^\/consultations\/[^/]+\/change$/],
  ['contribution', /^\/contributions\/[^/]+$/],
  ['minutes', /^\/meetings\/[^/]+\/minutes$/],
  ['registering', /^\/meetings\/[^/]+\/register$/],
  ['registrations', /^\/meetings\/[^/]+\/registrations$/],
  ['speeches', /^\/meetings\/[^/]+\/speeches(\/[^/]+)?$/],
  ['rescheduling', /^\/meetings\/[^/]+\/change$/],
  ['trying', /^\/meetings\/[^/]+\/test$/],
  ['people', /^\/people$/],
  ['account', /^\/account$/],
  ['search', /^\/search$/],
  ['admin', /^\/admin$/],
  ['setup', /^\/setup$/],
] as const;

export type PageHelp = (typeof PAGES)[number][0];

/** Undefined where the page says by itself all there is to say. */
export const pageHelpOf = (path: string): PageHelp | undefined => PAGES.find(([, address]) => address.test(path))?.[0];
