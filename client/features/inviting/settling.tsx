import { createSignal, Show } from 'solid-js';
import type { Role } from '../../../shared/actor.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { Settled, Settling } from '../../../shared/protocol/http/people/applications.ts';
import { isFailure, request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { sentenceOf } from '../../ui/form/answered.tsx';
import { ConfirmDialog } from '../../ui/layer/confirm-dialog.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';

/** Admits or refuses people together, and says for how many it was done; `path`: that of the meeting's applications. */
export function useSettling(props: { readonly path: string; readonly onSettled: () => void }) {
  const t = useT();
  const toasts = useToasts();
  const [busy, setBusy] = createSignal(false);

  async function settle(
    how: 'admit' | 'refuse',
    people: readonly PersonId[],
    role: Role = 'participant',
  ): Promise<void> {
    setBusy(true);
    const body: Settling = { people: [...people], role };
    const answer = await request<Settled>('POST', `${props.path}/${how}`, body);
    setBusy(false);
    if (isFailure(answer)) return toasts.show({ text: sentenceOf(t, answer), kind: 'refused' });
    const done = { count: answer.done };
    toasts.show({ text: t(how === 'admit' ? 'people.admitted-many' : 'people.refused-many', done), kind: 'done' });
    props.onSettled();
  }
  return { busy, settle };
}

type Props = {
  readonly path: string;
  /** The selected people; while nobody is selected, everybody found. */
  readonly selected: readonly PersonId[];
  readonly found: readonly PersonId[];
  readonly onSettled: () => void;
};

/** For those selected, or for all. */
export function SettleMany(props: Props) {
  const t = useT();
  const [asking, setAsking] = createSignal(false);
  const { busy, settle } = useSettling(props);
  const isSome = () => props.selected.length > 0;
  const people = () => (isSome() ? props.selected : props.found);
  const refusing = () => t('people.refuse-many', { count: people().length });
  return (
    <div class="people-admit-all">
      <Button kind="primary" busy={busy()} onClick={() => void settle('admit', people())}>
        <Show when={isSome()} fallback={t('people.admit-all')}>
          {t('people.admit-many', { count: people().length })}
        </Show>
      </Button>
      <Button disabled={busy()} onClick={() => setAsking(true)}>
        {refusing()}
      </Button>
      <ConfirmDialog
        open={asking()}
        title={t('people.refuse-question', { count: people().length })}
        consequence={t('people.refuse-advice')}
        confirm={refusing()}
        onConfirm={() => void settle('refuse', people())}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
