import { Route, Router } from '@solidjs/router';
import { type Component, lazy, onCleanup, onMount, type ParentProps, Suspense, untrack } from 'solid-js';
import { Help } from './features/help/help.tsx';
import type { LanguageChoice } from './session/language.ts';
import { LanguageProvider, useLanguage } from './session/language-context.tsx';
import { SessionProvider } from './session/session-context.tsx';
import type { Area } from './session/words.ts';
import { Announcer } from './ui/announcer.tsx';
import { PageBoundary } from './ui/page-error.tsx';
import { Loading } from './ui/progress.tsx';
import { listenForShortcuts } from './ui/shortcuts.ts';
import { Toasts } from './ui/toasts.tsx';

/** The whole client: who one is, in which language, and which page. */
export function App(props: { readonly language: LanguageChoice }) {
  return (
    <LanguageProvider value={untrack(() => props.language)}>
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
const HALL: readonly Area[] = ['hall', 'refusals'];

function Pages() {
  const { need } = useLanguage();
  onMount(() => onCleanup(listenForShortcuts()));
  /** A page, fetched when it is first wanted, together with the words that it says. */
  const page = (words: readonly Area[], load: () => Promise<Component>): Component =>
    lazy(async () => ({ default: (await Promise.all([load(), need('common', ...words)]))[0] }));
  return (
    <Router root={Frame}>
      <Route
        path="/"
        component={page(
          ['consultations'],
          async () => (await import('./pages/consultations-page.tsx')).ConsultationsPage,
        )}
      />
      <Route
        path="/consultations/new"
        component={page(
          ['writing', 'session', 'refusals'],
          async () => (await import('./pages/new-consultation-page.tsx')).NewConsultationPage,
        )}
      />
      <Route
        path="/consultations/:id"
        component={page(
          ['consultations'],
          async () => (await import('./pages/consultation-page.tsx')).ConsultationPage,
        )}
      />
      <Route
        path="/consultations/:id/contribute"
        component={page(
          ['writing', 'consultations', 'session', 'refusals'],
          async () => (await import('./pages/contribute-page.tsx')).ContributePage,
        )}
      />
      <Route
        path="/consultations/:id/change"
        component={page(
          ['writing', 'consultations', 'session', 'refusals'],
          async () => (await import('./pages/change-wording-page.tsx')).ChangeWordingPage,
        )}
      />
      <Route
        path="/sign-in"
        component={page(['session'], async () => (await import('./pages/sign-in-page.tsx')).SignInPage)}
      />
      <Route
        path="/register"
        component={page(['session', 'countries'], async () => (await import('./pages/register-page.tsx')).RegisterPage)}
      />
      <Route
        path="/verify"
        component={page(
          ['accounts', 'session', 'refusals'],
          async () => (await import('./pages/verify-page.tsx')).VerifyPage,
        )}
      />
      <Route
        path="/reset"
        component={page(
          ['accounts', 'session', 'refusals'],
          async () => (await import('./pages/reset-page.tsx')).ResetPage,
        )}
      />
      <Route
        path="/account"
        component={page(
          ['accounts', 'countries', 'session', 'refusals'],
          async () => (await import('./pages/account-page.tsx')).AccountPage,
        )}
      />
      <Route
        path="/people"
        component={page(
          [...HALL, 'people', 'countries', 'session', 'consultations'],
          async () => (await import('./pages/people-page.tsx')).PeoplePage,
        )}
      />
      <Route
        path="/meetings/:id"
        component={page(HALL, async () => (await import('./pages/hall-page.tsx')).HallPage)}
      />
      <Route
        path="/meetings/:id/minutes"
        component={page(
          [...HALL, 'minutes', 'exports', 'countries', 'session'],
          async () => (await import('./pages/minutes-page.tsx')).MinutesPage,
        )}
      />
      <Route
        path="/meetings/:id/change"
        component={page(
          ['writing', 'session', 'refusals'],
          async () => (await import('./pages/change-meeting-page.tsx')).ChangeMeetingPage,
        )}
      />
      <Route
        path="/meetings/:id/screen"
        component={page(HALL, async () => (await import('./pages/screen-page.tsx')).ScreenPage)}
      />
      <Route
        path="/admin"
        component={page(
          ['administration', 'session', 'refusals'],
          async () => (await import('./pages/admin-page.tsx')).AdminPage,
        )}
      />
      <Route
        path="/setup"
        component={page(
          ['administration', 'countries', 'session', 'refusals'],
          async () => (await import('./pages/setup-page.tsx')).SetupPage,
        )}
      />
      <Route path="*" component={page([], async () => (await import('./pages/not-found-page.tsx')).NotFoundPage)} />
    </Router>
  );
}

function Frame(props: ParentProps) {
  return (
    <PageBoundary>
      <Suspense fallback={<Loading />}>{props.children}</Suspense>
      <Help />
    </PageBoundary>
  );
}
