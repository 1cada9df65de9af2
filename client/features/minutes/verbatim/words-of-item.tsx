import { createMemo, createSignal, For, Show } from 'solid-js';
import type { AgendaItemId, RequestId } from '../../../../shared/ids.ts';
import { isAttributed } from '../../../../shared/minutes/attribution.ts';
import { isChecked } from '../../../../shared/minutes/checked.ts';
import { isFailure, request } from '../../../http/request.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import { ItemText } from '../item-text.tsx';
import { useNamedInterventions } from '../named-interventions.ts';
import type { Cursors } from '../text/cursors.ts';

type Props = { readonly itemId: AgendaItemId; readonly cursors: Cursors };
type Named = { readonly requestId: RequestId; readonly label: string };

/** For people who write: the words of each intervention on an item, whether they were checked, and whether its speaker is named. */
export function WordsOfItem(props: Props) {
  const t = useT();
  const interventions = useNamedInterventions(() => props.itemId);
  /** By their ids, so that an editor stays while others speak. */
  const ids = createMemo(() => interventions().map(({ requestId }) => requestId));
  const labelOf = (id: RequestId) => interventions().find(({ requestId }) => requestId === id)?.label ?? '';
  return (
    <Show when={ids().length > 0}>
      <section class="minutes-entries" aria-label={t('minutes.words.title')}>
        <h3>{t('minutes.words.title')}</h3>
        <ul class="plain-list">
          <For each={ids()}>
            {(requestId) => <Spoken requestId={requestId} label={labelOf(requestId)} {...props} />}
          </For>
        </ul>
      </section>
    </Show>
  );
}

/** Its editor is opened when it is wanted: a meeting may have three hundred of them. */
function Spoken(props: Props & Named) {
  const t = useT();
  const toasts = useToasts();
  const { meeting, send } = useMeeting();
  const [isOpen, setOpen] = createSignal(false);
  const [isBusy, setBusy] = createSignal(false);
  const checked = () => isChecked(meeting.minutes, props.requestId);
  const named = () => isAttributed(meeting.minutes, props.requestId);
  async function begin(): Promise<void> {
    setBusy(true);
    const id = meeting.sitting.convocation?.meetingId;
    const answer = await request<unknown>('POST', `/api/meetings/${id}/words/${props.requestId}`, {});
    setBusy(false);
    if (isFailure(answer)) toasts.show({ text: t('minutes.words.notBegun'), kind: 'refused' });
    else setOpen(true);
  }
  return (
    <li class="minutes-entry" data-words={props.requestId}>
      <p>
        <strong>{props.label}</strong>
      </p>
      <div class="row">
        <Button
          kind="quiet"
          size="small"
          aria-expanded={isOpen()}
          aria-label={t('minutes.words.writeOf', { name: props.label })}
          busy={isBusy()}
          onClick={() => (isOpen() ? setOpen(false) : void begin())}
        >
          {t(isOpen() ? 'minutes.words.stop' : 'minutes.words.write')}
        </Button>
        <Button
          kind="quiet"
          size="small"
          aria-pressed={checked()}
          aria-label={t('minutes.words.checkedOf', { name: props.label })}
          onClick={() => void send({ type: 'minutes.check-words', requestId: props.requestId, checked: !checked() })}
        >
          {t(checked() ? 'minutes.words.checked' : 'minutes.words.check')}
        </Button>
        <Button
          kind="quiet"
          size="small"
          aria-pressed={!named()}
          aria-label={t('minutes.words.unnamedOf', { name: props.label })}
          onClick={() => void send({ type: 'minutes.attribute', requestId: props.requestId, attributed: !named() })}
        >
          {t(named() ? 'minutes.words.leaveOut' : 'minutes.words.leftOut')}
        </Button>
      </div>
      <Show when={isOpen()}>
        <ItemText
          itemId={props.itemId}
          cursors={props.cursors}
          words={{ requestId: props.requestId, label: props.label }}
        />
      </Show>
    </li>
  );
}
