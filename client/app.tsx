import { onCleanup, onMount, type ParentProps } from 'solid-js';
import { Help } from './features/help/help.tsx';
import { fetchedOnce } from './fetched-once.ts';
import type { LanguageChoice } from './i18n/language.ts';
import { LanguageProvider, useLanguage } from './i18n/language-context.tsx';
import { useSoon } from './i18n/lazy-with-words.tsx';
import { otherScripts, useOtherScripts } from './i18n/other-scripts.ts';
import { OFTEN } from './pages/often-pages.ts';
import { SELDOM_PATHS, type SeldomPath } from './pages/seldom-paths.ts';
import type { PageParts } from './routing/page-parts.ts';
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

function Pages() {
  const { need } = useLanguage();
  onMount(() => onCleanup(listenForShortcuts()));
  useOtherScripts();
  const fetched = async ({ words, load }: PageParts) => (await Promise.all([load(), need('common', ...words)]))[0];
  const often = Object.entries(OFTEN).map(
    ([path, parts]): Route => ({ path, page: fetchedOnce(() => fetched(parts)) }),
  );
  const seldom = fetchedOnce(async () => (await import('./pages/seldom-pages.ts')).SELDOM);
  const seldomAt = (path: SeldomPath | '*'): Route => ({
    path,
    page: fetchedOnce(async () => fetched((await seldom())[path])),
  });
  const routes = [...SELDOM_PATHS.map(seldomAt), ...often, seldomAt('*')];
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
