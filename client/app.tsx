import { type Component, onCleanup, onMount, type ParentProps } from 'solid-js';
import { Help } from './features/help/help.tsx';
import { fetchedOnce } from './fetched-once.ts';
import type { LanguageChoice } from './i18n/language.ts';
import { LanguageProvider, useLanguage } from './i18n/language-context.tsx';
import { useSoon } from './i18n/lazy-with-words.tsx';
import { otherScripts, useOtherScripts } from './i18n/other-scripts.ts';
import type { Area } from './i18n/words.ts';
import { type Route, Router } from './routing/router.tsx';
import { SessionProvider } from './session/session-context.tsx';
import { Announcer } from './ui/announcer.tsx';
import { Toasts } from './ui/layer/toasts.tsx';
import { PageBoundary } from './ui/page/page-error.tsx';
import { Loading } from './ui/page/progress.tsx';
import { listenForShortcuts } from './ui/shortcuts.ts';

/** The whole client: the person, the language, the page. */
export function App(props: { readonly language: LanguageChoice }) {
  return (
    <LanguageProvider language={props.language}>
      <SessionProvider>
        <Announcer>
          <Toasts>
            <Pages />
          </Toasts>
        </Announcer>
      </SessionProvider>
    </LanguageProvider>
  );
}

/** What the rooms of a meeting say at first sight. */
const HALL: readonly Area[] = ['hall'];

function Pages() {
  const { need } = useLanguage();
  onMount(() => onCleanup(listenForShortcuts()));
  useOtherScripts();
  /** A page, fetched when it is first wanted, together with its words. */
  const page = (words: readonly Area[], load: () => Promise<Component>) =>
    fetchedOnce(async () => (await Promise.all([load(), need('common', ...words)]))[0]);
  const routes: readonly Route[] = [
    {
      path: '/',
      page: page(
        ['consultations'],
        async () => (await import('./pages/consultation/consultations-page.tsx')).ConsultationsPage,
      ),
    },
    {
      path: '/consultations/new',
      page: page(
        ['writing', 'session', 'refusals'],
        async () => (await import('./pages/consultation/new-consultation-page.tsx')).NewConsultationPage,
      ),
    },
    {
      path: '/consultations/:id',
      page: page(
        ['consultations', 'finding'],
        async () => (await import('./pages/consultation/consultation-page.tsx')).ConsultationPage,
      ),
    },
    {
      path: '/contributions/:id',
      page: page(
        ['consultations', 'finding'],
        async () => (await import('./pages/consultation/contribution-page.tsx')).ContributionPage,
      ),
    },
    {
      path: '/consultations/:id/contribute',
      page: page(
        ['writing', 'consultations', 'session', 'refusals'],
        async () => (await import('./pages/consultation/contribute-page.tsx')).ContributePage,
      ),
    },
    {
      path: '/consultations/:id/compile',
      page: page(
        ['compiling', 'changes', 'session', 'refusals'],
        async () => (await import('./pages/consultation/compile-page.tsx')).CompilePage,
      ),
    },
    {
      path: '/consultations/:id/answers',
      page: page(
        ['answering', 'outcomes', 'refusals'],
        async () => (await import('./pages/consultation/answers-page.tsx')).AnswersPage,
      ),
    },
    {
      path: '/consultations/:id/import',
      page: page(
        ['importing', 'writing', 'session', 'refusals'],
        async () => (await import('./pages/consultation/import-page.tsx')).ImportPage,
      ),
    },
    {
      path: '/consultations/:id/change',
      page: page(
        ['writing', 'consultations', 'session', 'refusals'],
        async () => (await import('./pages/consultation/change-wording-page.tsx')).ChangeWordingPage,
      ),
    },
    {
      path: '/sign-in',
      page: page(['session'], async () => (await import('./pages/account/sign-in-page.tsx')).SignInPage),
    },
    {
      path: '/register',
      page: page(
        ['session', 'countries'],
        async () => (await import('./pages/account/register-page.tsx')).RegisterPage,
      ),
    },
    {
      path: '/verify',
      page: page(
        ['accounts', 'session', 'refusals'],
        async () => (await import('./pages/account/verify-page.tsx')).VerifyPage,
      ),
    },
    {
      path: '/reset',
      page: page(
        ['accounts', 'session', 'refusals'],
        async () => (await import('./pages/account/reset-page.tsx')).ResetPage,
      ),
    },
    {
      path: '/account',
      page: page(
        ['accounts', 'countries', 'session', 'refusals'],
        async () => (await import('./pages/account/account-page.tsx')).AccountPage,
      ),
    },
    {
      path: '/people',
      page: page(
        [...HALL, 'refusals', 'people', 'countries', 'session', 'consultations'],
        async () => (await import('./pages/people-page.tsx')).PeoplePage,
      ),
    },
    { path: '/meetings/:id', page: page(HALL, async () => (await import('./pages/hall-page.tsx')).HallPage) },
    {
      path: '/meetings/:id/minutes',
      page: page(
        [...HALL, 'refusals', 'admission', 'annotation', 'minutes', 'exports', 'countries', 'session'],
        async () => (await import('./pages/minutes-page.tsx')).MinutesPage,
      ),
    },
    {
      path: '/meetings/:id/register',
      page: page(
        ['registering', 'countries', 'session', 'accounts', 'refusals'],
        async () => (await import('./pages/register-meeting-page.tsx')).RegisterMeetingPage,
      ),
    },
    {
      path: '/meetings/:id/registrations',
      page: page(
        ['registering', 'people', 'countries', 'session', 'refusals'],
        async () => (await import('./pages/registrations-page.tsx')).RegistrationsPage,
      ),
    },
    {
      path: '/meetings/:id/speeches',
      page: page(
        ['speeches', 'writing', 'accounts', 'consultations', 'session', 'refusals'],
        async () => (await import('./pages/speeches-page.tsx')).SpeechesPage,
      ),
    },
    {
      path: '/meetings/:id/speeches/:speech',
      page: page(
        ['speeches', 'consultations', 'refusals'],
        async () => (await import('./pages/speech-page.tsx')).SpeechPage,
      ),
    },
    {
      path: '/meetings/:id/change',
      page: page(
        ['writing', 'session', 'refusals'],
        async () => (await import('./pages/change-meeting-page.tsx')).ChangeMeetingPage,
      ),
    },
    {
      path: '/meetings/:id/screen',
      page: page([...HALL, 'screen'], async () => (await import('./pages/screen-page.tsx')).ScreenPage),
    },
    {
      path: '/meetings/:id/test',
      page: page(
        ['trying', 'devices', 'check', 'session', 'refusals'],
        async () => (await import('./pages/test-page.tsx')).TestPage,
      ),
    },
    {
      path: '/admin',
      page: page(
        ['administration', 'session', 'refusals'],
        async () => (await import('./pages/admin-page.tsx')).AdminPage,
      ),
    },
    {
      path: '/setup',
      page: page(
        ['administration', 'countries', 'session', 'refusals'],
        async () => (await import('./pages/account/setup-page.tsx')).SetupPage,
      ),
    },
    {
      path: '/search',
      page: page(['finding', 'refusals'], async () => (await import('./pages/search-page.tsx')).SearchPage),
    },
    { path: '*', page: page([], async () => (await import('./pages/not-found-page.tsx')).NotFoundPage) },
  ];
  return <Router root={Frame} meanwhile={Loading} routes={routes} />;
}

function Frame(props: ParentProps) {
  // Names are in every script.
  useSoon(otherScripts);
  return (
    <PageBoundary>
      {props.children}
      <Help />
    </PageBoundary>
  );
}
