import { createSignal, For, Show } from 'solid-js';
import type { RequestId } from '../../../../shared/ids.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import { useFloorView } from '../../floor/floor-view-context.tsx';
import { placeInWords } from '../../floor/floor-words.ts';
import '../../../ui/form/choice/choices.css';
import { useSending } from '../../../meeting/sending.ts';

type Props = { readonly onClose: () => void };

/** Asks before a place is given up by a key, and which one of two. */
export function WithdrawDialog(props: Props) {
  const t = useT();
  const view = useFloorView();
  const { send } = useSending();
  const [picked, setPicked] = createSignal<RequestId | null>(null);
  const chosen = () => view.own().find(({ request }) => request.id === picked()) ?? view.own()[0];
  function withdraw() {
    const placed = chosen();
    props.onClose();
    if (placed) void send({ type: 'floor.withdraw', requestId: placed.request.id });
  }
  return (
    <Dialog
      open
      title={t(view.own().length > 1 ? 'requesting.withdrawing.which' : 'requesting.withdrawing.title')}
      kind="alertdialog"
      size="narrow"
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('requesting.withdrawing.keep')}</Button>
          <Button kind="warn" onClick={withdraw}>
            {t('floor.withdraw')}
          </Button>
        </>
      }
    >
      <div class="stack">
        <Show when={view.own().length > 1}>
          <fieldset class="choices">
            <legend class="unseen">{t('requesting.withdrawing.which')}</legend>
            <For each={view.own()}>
              {(placed) => (
                <label class="choice">
                  <input
                    type="radio"
                    name="withdrawn"
                    checked={chosen()?.request.id === placed.request.id}
                    onChange={() => setPicked(placed.request.id)}
                  />
                  <span>
                    {t(`floor.kind.${placed.request.kind}`)}
                    <small>{t('floor.youAre', { place: placeInWords(t, placed.position) })}</small>
                  </span>
                </label>
              )}
            </For>
          </fieldset>
        </Show>
        <p>{t('requesting.withdrawing.hint')}</p>
      </div>
    </Dialog>
  );
}
