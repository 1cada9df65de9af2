import LogIn from 'lucide-solid/icons/log-in';
import { type JSX, Match, Switch } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { usePlace } from '../../routing/router.tsx';
import type { Session } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { EmptyState } from './empty-state.tsx';
import { Loading } from './progress.tsx';

/** What only signed-in people see; visitors are led to signing in and back. */
export function NeedsSignIn(props: { readonly children: (session: () => Session) => JSX.Element }) {
  const t = useT();
  const { session } = useSession();
  const place = usePlace();
  const here = () => encodeURIComponent(place().pathname + place().search);
  return (
    <Switch fallback={<Loading />}>
      <Match when={session()}>{(signedIn) => props.children(signedIn)}</Match>
      <Match when={session() === null}>
        <EmptyState
          icon={<LogIn class="turns" />}
          title={t('session.needs-sign-in')}
          actions={
            <>
              <a class="button" data-kind="primary" href={`/sign-in?then=${here()}`}>
                {t('common.sign-in')}
              </a>
              <a class="button" data-kind="plain" href={`/register?then=${here()}`}>
                {t('common.register')}
              </a>
            </>
          }
        />
      </Match>
    </Switch>
  );
}
