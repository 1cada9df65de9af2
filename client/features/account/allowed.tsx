import { type JSX, Match, Switch } from 'solid-js';
import { type Deed, whyNot } from '../../../shared/account/deeds.ts';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';
import type { Session } from '../../session/session.ts';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { Loading } from '../../ui/page/progress.tsx';

/** Few people need it. */
const Unverified = lazyWithWords(
  ['accounts', 'session', 'refusals'],
  async () => (await import('./unverified.tsx')).Unverified,
  Loading,
);

type Props = {
  readonly deed: Deed;
  readonly session: Session;
  readonly children: JSX.Element;
};

/** What only people see who may do it. Others see why they may not, and what to do, before they have written anything. */
export function Allowed(props: Props) {
  const t = useT();
  const why = () => whyNot(props.deed, props.session, props.session.founders);
  const other = () => {
    const code = why();
    return code === 'not-verified' ? null : code;
  };
  return (
    <Switch fallback={props.children}>
      <Match when={why() === 'not-verified'}>
        <Unverified session={props.session} />
      </Match>
      <Match when={other()}>{(code) => <EmptyState kind="refused" title={t(`refusals.${code()}`)} />}</Match>
    </Switch>
  );
}
