import CircleAlert from 'lucide-solid/icons/circle-alert';
import CloudOff from 'lucide-solid/icons/cloud-off';
import { type JSX, Match, Show, Switch } from 'solid-js';
import type { Translate } from '../../../shared/languages/translate.ts';
import type { Answer } from '../../http/answer.ts';
import type { Failure } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../button.tsx';
import { EmptyState } from '../page/empty-state.tsx';
import { Loading } from '../page/progress.tsx';

type Props<T> = {
  readonly answer: Answer<T>;
  readonly onRetry: () => void;
  readonly children: (value: () => T) => JSX.Element;
};

/** The state of a question to the server: waiting; refused or unreachable, with a way to go on; or the answer itself. */
export function Answered<T>(props: Props<T>) {
  const failure = () => (props.answer.state === 'failed' ? props.answer.failure : undefined);
  const ready = () => (props.answer.state === 'ready' ? props.answer : undefined);
  return (
    <Switch fallback={<Loading />}>
      <Match when={failure()}>{(found) => <Failed failure={found()} onRetry={props.onRetry} />}</Match>
      <Match when={ready()}>{(found) => props.children(() => found().value)}</Match>
    </Switch>
  );
}

export function Failed(props: { readonly failure: Failure; readonly onRetry: () => void }) {
  const t = useT();
  const offline = () => props.failure.refused === 'offline';
  return (
    <EmptyState
      kind={offline() ? 'offline' : 'refused'}
      icon={offline() ? <CloudOff /> : <CircleAlert />}
      title={sentenceOf(t, props.failure)}
      actions={<Button onClick={() => props.onRetry()}>{t('common.try-again')}</Button>}
    >
      {offline() ? t('common.offline-advice') : undefined}
    </EmptyState>
  );
}

/** Why something that was sent has not been taken; nothing while there is no failure. */
export function Refused(props: { readonly failure: Failure | undefined }) {
  const t = useT();
  return (
    <Show when={props.failure}>
      {(failure) => (
        <p class="refused" role="alert">
          {sentenceOf(t, failure())}
        </p>
      )}
    </Show>
  );
}

/** The sentence of a failure, with what to do. */
export const sentenceOf = (t: Translate, failure: Failure): string =>
  failure.refused === 'offline' ? t('common.offline') : t(`refusals.${failure.refused}`);
