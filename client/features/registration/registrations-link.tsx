import ClipboardList from 'lucide-solid/icons/clipboard-list';
import { Show } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';
import type { RegistrationNow } from '../../../shared/protocol/http/meetings/registrations.ts';
import { createAnswer } from '../../http/answer.ts';
import { request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Badge } from '../../ui/label/badge.tsx';

/** The way to the registrations for a meeting, with how many wait; for those alone who decide about some (E3, E14). */
export function RegistrationsLink(props: { readonly meetingId: MeetingId }) {
  const t = useT();
  const path = () => `/api/meetings/${encodeURIComponent(props.meetingId)}/registration`;
  const { answer } = createAnswer(path, (at) => request<RegistrationNow>('GET', at));
  const now = () => {
    const found = answer();
    return found.state === 'ready' && found.value.decides ? found.value : undefined;
  };
  return (
    <Show when={now()}>
      {(known) => (
        <a class="button" data-kind="plain" href={`/meetings/${encodeURIComponent(props.meetingId)}/registrations`}>
          <ClipboardList />
          {t('registering.list.title')}{' '}
          <Show when={known().waiting > 0}>
            <Badge kind="weak">{t('registering.list.waiting', { count: known().waiting })}</Badge>
          </Show>
        </a>
      )}
    </Show>
  );
}
