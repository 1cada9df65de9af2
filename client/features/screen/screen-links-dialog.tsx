import { createSignal, For, onMount, Show } from 'solid-js';
import type { MeetingId, ScreenLinkId } from '../../../shared/ids.ts';
import type { ScreenLink, ScreenLinkMade } from '../../../shared/protocol/http/meetings/screen-links.ts';
import { isFailure, request } from '../../http/request.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/form/field.tsx';
import { ConfirmDialog } from '../../ui/layer/confirm-dialog.tsx';
import { Dialog } from '../../ui/layer/dialog.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';

type Props = {
  readonly open: boolean;
  readonly meetingId: MeetingId;
  readonly timeZone: string;
  readonly onClose: () => void;
};

/** The links of the room's screen: made here, shown once, revoked when the projector is switched off. */
export function ScreenLinksDialog(props: Props) {
  const t = useT();
  return (
    <Dialog open={props.open} title={t('screen.links')} onClose={props.onClose}>
      <Links {...props} />
    </Dialog>
  );
}

function Links(props: Props) {
  const t = useT();
  const formats = useFormats();
  const toasts = useToasts();
  const path = () => `/api/meetings/${props.meetingId}/screen-links`;
  const [made, setMade] = createSignal<ScreenLinkMade | null>(null);
  const [revoking, setRevoking] = createSignal<ScreenLinkId | null>(null);
  const [links, setLinks] = createSignal<readonly ScreenLink[]>([]);
  const look = async () => {
    const answer = await request<readonly ScreenLink[]>('GET', path());
    setLinks(isFailure(answer) ? [] : answer);
  };
  onMount(() => void look());
  const tell = (code: Parameters<typeof isFailure>[0]) => {
    if (isFailure(code) && code.refused !== 'offline')
      toasts.show({ kind: 'refused', text: t(`refusals.${code.refused}`) });
  };
  const make = async () => {
    const answer = await request<ScreenLinkMade>('POST', path(), {});
    if (isFailure(answer)) return tell(answer);
    setMade(answer);
    await look();
  };
  const revoke = async (id: ScreenLinkId) => {
    tell(await request<null>('DELETE', `${path()}/${id}`, {}));
    if (made()?.id === id) setMade(null);
    await look();
  };
  const copy = async (link: string) => {
    await navigator.clipboard.writeText(link);
    toasts.show({ kind: 'done', text: t('screen.copied') });
  };
  return (
    <>
      <p>{t('screen.linksHint')}</p>
      <Show when={made()}>
        {(link) => (
          <div class="screen-link">
            <Field
              label={t('screen.newLink')}
              hint={t('screen.newLinkHint')}
              value={link().link}
              onValue={() => {}}
              readOnly
              onFocus={(event) => event.currentTarget.select()}
            />
            <Button onClick={() => copy(link().link)}>{t('screen.copy')}</Button>
          </div>
        )}
      </Show>
      <ul class="screen-links">
        <For each={links()} fallback={<li>{t('screen.noLinks')}</li>}>
          {(link) => (
            <li class="row">
              <span>{t('screen.madeAt', { time: formats.time(link.createdAt, props.timeZone) })}</span>
              <Button size="small" kind="warn" onClick={() => setRevoking(link.id)}>
                {t('screen.revoke')}
              </Button>
            </li>
          )}
        </For>
      </ul>
      <Button kind="primary" onClick={make}>
        {t('screen.make')}
      </Button>
      <Show when={revoking()}>
        {(id) => (
          <ConfirmDialog
            open
            title={t('hall.ask.title', { what: t('screen.revoke') })}
            consequence={t('screen.revokeHint')}
            confirm={t('screen.revoke')}
            onConfirm={() => void revoke(id())}
            onClose={() => setRevoking(null)}
          />
        )}
      </Show>
    </>
  );
}
