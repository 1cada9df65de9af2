import { For, Show } from 'solid-js';
import type { Device, Devices, SessionsEnded } from '../../../shared/protocol/http/people/session.ts';
import { createAnswer } from '../../http/answer.ts';
import { isFailure, request } from '../../http/request.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Answered, sentenceOf } from '../../ui/form/answered.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import './account.css';

/** Where the person is signed in, each with a way to end it. */
export function DeviceList() {
  const t = useT();
  const toasts = useToasts();
  const { answer, reload } = createAnswer(
    () => 'devices',
    () => request<Devices>('GET', '/api/account/devices'),
  );
  async function end({ id }: Device) {
    const ended = await request<SessionsEnded>('POST', '/api/account/devices/end', { id });
    if (isFailure(ended)) toasts.show({ text: sentenceOf(t, ended), kind: 'refused' });
    else toasts.show({ text: t('accounts.devices.ended'), kind: 'done' });
    reload();
  }
  return (
    <Answered answer={answer()} onRetry={reload}>
      {(found) => (
        <ul class="stack device-list">
          <For each={found().devices}>{(device) => <DeviceRow device={device} onEnd={() => void end(device)} />}</For>
        </ul>
      )}
    </Answered>
  );
}

function DeviceRow(props: { readonly device: Device; readonly onEnd: () => void }) {
  const t = useT();
  const formats = useFormats();
  const name = () => props.device.device || t('accounts.devices.unknown');
  const at = (moment: number) => formats.moment(moment);
  return (
    <li class="row device">
      <span>
        <strong>{name()}</strong>
        <Show when={props.device.isThis}> ({t('accounts.devices.this')})</Show>
        <br />
        <span class="small quiet">
          {t('accounts.devices.signed-in', { date: at(props.device.signedInAt) })}{' '}
          {t('accounts.devices.seen', { date: at(props.device.seenAt) })}
        </span>
      </span>
      <Show when={!props.device.isThis}>
        <Button onClick={() => props.onEnd()} aria-label={t('accounts.devices.end-on', { device: name() })}>
          {t('accounts.devices.end')}
        </Button>
      </Show>
    </li>
  );
}
