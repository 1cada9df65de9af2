import { Show } from 'solid-js';
import type { MeetingFacts } from '../../shared/protocol/http/meetings/meetings.ts';
import type { RegistrationNow } from '../../shared/protocol/http/meetings/registrations.ts';
import { AllowanceNote } from '../features/account/allowance-note.tsx';
import { Allowed } from '../features/account/allowed.tsx';
import { OwnRegistrationCard } from '../features/registration/own-registration-card.tsx';
import { RegistrationForm } from '../features/registration/registration-form.tsx';
import { TermsNote } from '../features/registration/terms-note.tsx';
import '../features/registration/registration.css';
import { createAnswer } from '../http/answer.ts';
import { type Failure, isFailure, request } from '../http/request.ts';
import { useFormats } from '../i18n/formats.ts';
import { useT } from '../i18n/language-context.tsx';
import { useParam } from '../routing/router.tsx';
import type { Session } from '../session/session.ts';
import { useSession } from '../session/session-context.tsx';
import { Answered } from '../ui/form/answered.tsx';
import { NeedsSignIn } from '../ui/page/needs-sign-in.tsx';
import { Page } from '../ui/page/page.tsx';

type Found = { readonly meeting: MeetingFacts; readonly now: RegistrationNow };

async function find({ id }: { readonly id: string }): Promise<Found | Failure> {
  const path = `/api/meetings/${encodeURIComponent(id)}`;
  const [meeting, now] = await Promise.all([
    request<MeetingFacts>('GET', path),
    request<RegistrationNow>('GET', `${path}/registration`),
  ]);
  if (isFailure(meeting)) return meeting;
  return isFailure(now) ? now : { meeting, now };
}

/** `/meetings/:id/register`: the form of somebody who wants to come, and what became of it. */
export function RegisterMeetingPage() {
  const t = useT();
  const id = useParam('id');
  const { session } = useSession();
  const { answer, reload } = createAnswer(() => ({ id: id(), person: session()?.person }), find);
  return (
    <Page title={t('registering.title')} lead={t('registering.lead')} width="narrow">
      <Answered answer={answer()} onRetry={reload}>
        {(found) => (
          <div class="form">
            <Meeting meeting={found().meeting} />
            <TermsNote meeting={found().meeting} terms={found().now.terms} />
            <Show when={found().now.decides}>
              <p>
                <a class="button" data-kind="plain" href={`/meetings/${found().meeting.id}/registrations`}>
                  {t('registering.decide')}
                </a>
              </p>
            </Show>
            <NeedsSignIn>
              {(signedIn) => <Registered {...found()} session={signedIn()} onChanged={reload} />}
            </NeedsSignIn>
          </div>
        )}
      </Answered>
    </Page>
  );
}

function Meeting(props: { readonly meeting: MeetingFacts }) {
  const formats = useFormats();
  return (
    <p class="card">
      <a href={`/consultations/${props.meeting.consultationId}`}>
        <strong>
          <bdi>{props.meeting.title}</bdi>
        </strong>
      </a>
      <br />
      <time dateTime={props.meeting.date}>{formats.when(props.meeting, { weekday: 'long' })}</time>
      {' · '}
      <bdi>{props.meeting.place}</bdi>
    </p>
  );
}

function Registered(props: Found & { readonly session: Session; readonly onChanged: () => void }) {
  const isOpen = () => props.now.terms.state === 'open';
  return (
    <>
      <Show when={props.now.own}>
        {(own) => <OwnRegistrationCard meetingId={props.meeting.id} own={own()} onChanged={props.onChanged} />}
      </Show>
      <Show when={isOpen()}>
        <Allowed deed="apply" session={props.session}>
          <RegistrationForm
            meetingId={props.meeting.id}
            session={props.session}
            own={props.now.own}
            onSent={props.onChanged}
          />
          <AllowanceNote counted="register" />
        </Allowed>
      </Show>
    </>
  );
}
