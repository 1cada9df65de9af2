import { Route, Router } from '@solidjs/router';
import { lazy, onCleanup, onMount, type ParentProps, Suspense } from 'solid-js';
import { Help } from './features/help/help.tsx';
import type { LanguageChoice } from './session/language.ts';
import { LanguageProvider, useT } from './session/language-context.tsx';
import { SessionProvider } from './session/session-context.tsx';
import { Announcer } from './ui/announcer.tsx';
import { PageBoundary } from './ui/page-error.tsx';
import { Progress } from './ui/progress.tsx';
import { listenForShortcuts } from './ui/shortcuts.ts';
import { Toasts } from './ui/toasts.tsx';

const ConsultationsPage = lazy(async () => ({
  default: (await import('./pages/consultations-page.tsx')).ConsultationsPage,
}));
const ConsultationPage = lazy(async () => ({
  default: (await import('./pages/consultation-page.tsx')).ConsultationPage,
}));
const NewConsultationPage = lazy(async () => ({
  default: (await import('./pages/new-consultation-page.tsx')).NewConsultationPage,
}));
const ContributePage = lazy(async () => ({ default: (await import('./pages/contribute-page.tsx')).ContributePage }));
const SignInPage = lazy(async () => ({ default: (await import('./pages/sign-in-page.tsx')).SignInPage }));
const RegisterPage = lazy(async () => ({ default: (await import('./pages/register-page.tsx')).RegisterPage }));
const PeoplePage = lazy(async () => ({ default: (await import('./pages/people-page.tsx')).PeoplePage }));
const HallPage = lazy(async () => ({ default: (await import('./pages/hall-page.tsx')).HallPage }));
const MinutesPage = lazy(async () => ({ default: (await import('./pages/minutes-page.tsx')).MinutesPage }));
const ScreenPage = lazy(async () => ({ default: (await import('./pages/screen-page.tsx')).ScreenPage }));
const NotFoundPage = lazy(async () => ({ default: (await import('./pages/not-found-page.tsx')).NotFoundPage }));

/** The whole client: who one is, in which language, and which page. */
export function App(props: { readonly language: LanguageChoice }) {
  return (
    <LanguageProvider value={props.language}>
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

function Pages() {
  onMount(() => onCleanup(listenForShortcuts()));
  return (
    <Router root={Frame}>
      <Route path="/" component={ConsultationsPage} />
      <Route path="/consultations/new" component={NewConsultationPage} />
      <Route path="/consultations/:id" component={ConsultationPage} />
      <Route path="/consultations/:id/contribute" component={ContributePage} />
      <Route path="/sign-in" component={SignInPage} />
      <Route path="/register" component={RegisterPage} />
      <Route path="/people" component={PeoplePage} />
      <Route path="/meetings/:id" component={HallPage} />
      <Route path="/meetings/:id/minutes" component={MinutesPage} />
      <Route path="/meetings/:id/screen" component={ScreenPage} />
      <Route path="*" component={NotFoundPage} />
    </Router>
  );
}

function Frame(props: ParentProps) {
  const t = useT();
  return (
    <PageBoundary>
      <Suspense fallback={<Progress label={t('common.loading')} />}>{props.children}</Suspense>
      <Help />
    </PageBoundary>
  );
}
