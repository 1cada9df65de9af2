import { createSignal, untrack } from 'solid-js';
import type { MeetingId } from '../../../../shared/ids.ts';
import type { RegistrationNow } from '../../../../shared/protocol/http/meetings/registrations.ts';
import { areInOrder, type Terms } from '../../../../shared/registration/terms.ts';
import { isFailure, request } from '../../../http/request.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Field } from '../../../ui/form/field.tsx';
import { mistakesOf } from '../../../ui/form/mistakes.ts';
import { createSubmission } from '../../../ui/form/submission.ts';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import { AccountCard } from '../../account/account-card.tsx';

type Props = { readonly meetingId: MeetingId; readonly terms: Terms };

/** The first and the last day on which people register, as the secretary sets them (E2). */
export function RegistrationDays(props: Props) {
  const t = useT();
  const toasts = useToasts();
  const [terms, setTerms] = createSignal<Terms>(
    untrack(() => ({ opens: props.terms.opens, closes: props.terms.closes })),
  );
  const change = (part: Partial<Terms>) => setTerms((before) => ({ ...before, ...part }));
  const submission = createSubmission({
    mistakes: () => mistakesOf([[!areInOrder(terms()), 'closes', t('registering.days.order')]]),
    send,
  });
  async function send() {
    const path = `/api/meetings/${props.meetingId}/registration/terms`;
    const answer = await request<RegistrationNow['terms']>('POST', path, terms());
    if (isFailure(answer)) return answer;
    toasts.show({ kind: 'done', text: t('registering.days.saved') });
    return null;
  }
  return (
    <AccountCard
      title={t('registering.days.title')}
      note={t('registering.days.note')}
      action={t('registering.days.save')}
      submission={submission}
    >
      <div class="fields">
        <Field
          label={t('registering.days.opens')}
          name="opens"
          type="date"
          value={terms().opens ?? ''}
          onValue={(day) => change({ opens: day || null })}
          error={submission.wrong('opens')}
          required={false}
        />
        <Field
          label={t('registering.days.closes')}
          name="closes"
          type="date"
          value={terms().closes ?? ''}
          onValue={(day) => change({ closes: day || null })}
          error={submission.wrong('closes')}
          required={false}
        />
      </div>
    </AccountCard>
  );
}
