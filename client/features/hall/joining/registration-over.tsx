import { type JSX, Show } from 'solid-js';
import type { MeetingId } from '../../../../shared/ids.ts';
import type { OwnRegistration, RegistrationNow } from '../../../../shared/protocol/http/meetings/registrations.ts';
import { createAnswer } from '../../../http/answer.ts';
import { request } from '../../../http/request.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Answered } from '../../../ui/form/answered.tsx';
import { EmptyState } from '../../../ui/page/empty-state.tsx';

type Props = { readonly meetingId: MeetingId; readonly actions: JSX.Element };

/** Their own registration has ended: how, when or why, and what they can do (E15). */
export function RegistrationOver(props: Props) {
  const path = () => `/api/meetings/${encodeURIComponent(props.meetingId)}/registration`;
  const { answer, reload } = createAnswer(path, (at) => request<RegistrationNow>('GET', at));
  return (
    <Answered answer={answer()} onRetry={reload}>
      {(now) => <Show when={now().own}>{(own) => <Over {...props} own={own()} terms={now().terms} />}</Show>}
    </Answered>
  );
}

function Over(props: Props & { readonly own: OwnRegistration; readonly terms: RegistrationNow['terms'] }) {
  const t = useT();
  const formats = useFormats();
  const isDeclined = () => props.own.state === 'declined';
  const isOpen = () => props.terms.state === 'open';
  return (
    <EmptyState
      kind="refused"
      title={t(isDeclined() ? 'admission.declinedTitle' : 'admission.withdrawnTitle')}
      actions={
        <>
          <a
            class="button"
            data-kind={isOpen() ? 'primary' : 'plain'}
            href={`/meetings/${encodeURIComponent(props.meetingId)}/register`}
          >
            {t('admission.ownRegistration')}
          </a>
          {props.actions}
        </>
      }
    >
      <Show when={isDeclined()} fallback={t('admission.withdrawnOn', { date: formats.moment(props.own.changedAt) })}>
        {t('admission.declinedHint')}
      </Show>
      <Show when={props.own.reason}>
        {' '}
        {t('admission.declinedBecause')} <bdi>{props.own.reason}</bdi>
      </Show>{' '}
      {t(isOpen() ? 'admission.registerAgain' : 'admission.registrationOver')}
    </EmptyState>
  );
}
