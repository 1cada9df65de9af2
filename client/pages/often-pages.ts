import type { PageParts } from '../routing/page-parts.ts';

/** Where people come first: each by its pattern, in the order in which patterns are tried. */
export const OFTEN: Readonly<Record<string, PageParts>> = {
  '/': {
    words: ['consultations'],
    load: async () => (await import('./consultation/consultations-page.tsx')).ConsultationsPage,
  },
  '/consultations/:id': {
    words: ['consultations', 'finding'],
    load: async () => (await import('./consultation/consultation-page.tsx')).ConsultationPage,
  },
  '/contributions/:id': {
    words: ['consultations', 'finding'],
    load: async () => (await import('./consultation/contribution-page.tsx')).ContributionPage,
  },
  '/sign-in': { words: ['session'], load: async () => (await import('./account/sign-in-page.tsx')).SignInPage },
  '/meetings/:id': { words: ['hall'], load: async () => (await import('./hall-page.tsx')).HallPage },
};
