import { Show } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { lazyWithWords } from '../../../i18n/lazy-with-words.tsx';
import { usePlace } from '../../../routing/router.tsx';
import { thenBack } from '../../../routing/then-back.ts';
import { useSession } from '../../../session/session-context.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { ThemeMenu } from './theme-menu.tsx';

const AccountMenu = lazyWithWords([], async () => (await import('./account-menu.tsx')).AccountMenu);

/** The head of every page except the hall: the place, the language, the theme, the account. */
export function SiteHeader() {
  const t = useT();
  const { session } = useSession();
  return (
    <header class="site-header">
      <a href="/" class="site-name">
        <img src="/icon.svg" alt="" />
        Openfloor
      </a>
      <SearchBox />
      <LanguageMenu />
      <ThemeMenu />
      <Show when={session() !== undefined}>
        <Show when={session()} fallback={<SignInLinks />}>
          {(signedIn) => <AccountMenu session={signedIn()} />}
        </Show>
      </Show>
      <Show when={session() === undefined}>
        <span class="unseen">{t('common.loading')}</span>
      </Show>
    </header>
  );
}

/** Both lead back to the page one is on. */
function SignInLinks() {
  const t = useT();
  const place = usePlace();
  const then = () => thenBack(place());
  return (
    <>
      <a href={`/register${then()}`} class="button wide-only" data-kind="quiet">
        {t('common.register')}
      </a>
      <a href={`/sign-in${then()}`} class="button" data-kind="plain">
        {t('common.sign-in')}
      </a>
    </>
  );
}
