import type { PageParts } from '../routing/page-parts.ts';
import type { SeldomPath } from './seldom-paths.ts';

/** A table apart, because nobody who comes to a consultation or into the hall has to wait for it. `*`: no page at all. */
export const SELDOM: Readonly<Record<SeldomPath | '*', PageParts>> = {
  '/consultations/new': {
    words: ['writing', 'session', 'refusals'],
    load: async () => (await import('./consultation/new-consultation-page.tsx')).NewConsultationPage,
  },
  '/consultations/:id/contribute': {
    words: ['writing', 'consultations', 'session', 'refusals'],
    load: async () => (await import('./consultation/contribute-page.tsx')).ContributePage,
  },
  '/consultations/:id/compile': {
    words: ['compiling', 'changes', 'session', 'refusals'],
    load: async () => (await import('./consultation/compile-page.tsx')).CompilePage,
  },
  '/consultations/:id/answers': {
    words: ['answering', 'outcomes', 'changes', 'refusals'],
    load: async () => (await import('./consultation/answers-page.tsx')).AnswersPage,
  },
  '/consultations/:id/import': {
    words: ['importing', 'writing', 'consultations', 'countries', 'session', 'refusals'],
    load: async () => (await import('./consultation/import-page.tsx')).ImportPage,
  },
  '/consultations/:id/change': {
    words: ['writing', 'consultations', 'session', 'refusals'],
    load: async () => (await import('./consultation/change-wording-page.tsx')).ChangeWordingPage,
  },
  '/register': {
    words: ['session', 'countries'],
    load: async () => (await import('./account/register-page.tsx')).RegisterPage,
  },
  '/verify': {
    words: ['accounts', 'session', 'refusals'],
    load: async () => (await import('./account/verify-page.tsx')).VerifyPage,
  },
  '/reset': {
    words: ['accounts', 'session', 'refusals'],
    load: async () => (await import('./account/reset-page.tsx')).ResetPage,
  },
  '/account': {
    words: ['accounts', 'countries', 'session', 'refusals'],
    load: async () => (await import('./account/account-page.tsx')).AccountPage,
  },
  '/people': {
    words: ['hall', 'refusals', 'people', 'countries', 'session', 'consultations'],
    load: async () => (await import('./people-page.tsx')).PeoplePage,
  },
  '/meetings/:id/minutes': {
    words: ['hall', 'refusals', 'admission', 'annotation', 'minutes', 'exports', 'countries', 'session'],
    load: async () => (await import('./minutes-page.tsx')).MinutesPage,
  },
  '/meetings/:id/recording': {
    words: ['recording', 'refusals'],
    load: async () => (await import('./recording-page.tsx')).RecordingPage,
  },
  '/meetings/:id/register': {
    words: ['registering', 'countries', 'session', 'accounts', 'refusals'],
    load: async () => (await import('./register-meeting-page.tsx')).RegisterMeetingPage,
  },
  '/meetings/:id/registrations': {
    words: ['registering', 'people', 'countries', 'session', 'refusals'],
    load: async () => (await import('./registrations-page.tsx')).RegistrationsPage,
  },
  '/meetings/:id/speeches': {
    words: ['speeches', 'writing', 'accounts', 'consultations', 'session', 'refusals'],
    load: async () => (await import('./speeches-page.tsx')).SpeechesPage,
  },
  '/meetings/:id/speeches/:speech': {
    words: ['speeches', 'consultations', 'refusals'],
    load: async () => (await import('./speech-page.tsx')).SpeechPage,
  },
  '/meetings/:id/change': {
    words: ['writing', 'session', 'refusals'],
    load: async () => (await import('./change-meeting-page.tsx')).ChangeMeetingPage,
  },
  '/meetings/:id/screen': {
    words: ['hall', 'screen'],
    load: async () => (await import('./screen-page.tsx')).ScreenPage,
  },
  '/meetings/:id/captions': {
    words: ['captions', 'hall', 'speeches', 'refusals'],
    load: async () => (await import('./captions-page.tsx')).CaptionsPage,
  },
  '/meetings/:id/test': {
    words: ['trying', 'devices', 'check', 'session', 'refusals'],
    load: async () => (await import('./test-page.tsx')).TestPage,
  },
  '/admin': {
    words: ['administration', 'people', 'session', 'refusals'],
    load: async () => (await import('./admin-page.tsx')).AdminPage,
  },
  '/setup': {
    words: ['administration', 'countries', 'session', 'refusals'],
    load: async () => (await import('./account/setup-page.tsx')).SetupPage,
  },
  '/search': { words: ['finding', 'refusals'], load: async () => (await import('./search-page.tsx')).SearchPage },
  '*': { words: [], load: async () => (await import('./not-found-page.tsx')).NotFoundPage },
};
