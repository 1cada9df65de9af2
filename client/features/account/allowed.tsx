import { type JSX, lazy, Match, Suspense, Switch } from 'solid-js';
import { type Deed, whyNot } from '../../../shared/deeds.ts';
import { useLanguage } from '../../session/language-context.tsx';
import type { Session } from '../../session/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Progress } from '../../ui/progress.tsx';

type Props = {
  readonly deed: Deed;
  readonly session: Session;
  readonly children: JSX.Element;
};

/** What only those see who may do it; others see why not, and what to do, before they have written anything. */
export function Allowed(props: Props) {
  const { t, need } = useLanguage();
  const why = () => whyNot(props.deed, props.session, props.session.founders);
  /** With its words: few people need them. */
  const Unverified = lazy(async () => {
    const [{ Unverified: card }] = await Promise.all([
      import('./unverified.tsx'),
      need('accounts', 'session', 'refusals'),
    ]);
    return { default: card };
  });
  const other = () => {
    const code = why();
    return code === 'not-verified' ? null : code;
  };
  return (
    <Switch fallback={props.children}>
      <Match when={why() === 'not-verified'}>
        <Suspense fallback={<Progress label={t('common.loading')} />}>
          <Unverified session={props.session} />
        </Suspense>
      </Match>
      <Match when={other()}>{(code) => <EmptyState kind="refused" title={t(`refusals.${code()}`)} />}</Match>
    </Switch>
  );
}
