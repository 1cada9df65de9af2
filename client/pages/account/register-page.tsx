import { createSignal, onMount, Show } from 'solid-js';
import type { InvitationAccepted, InvitationShown } from '../../../shared/protocol/http/people/invitations.ts';
import { hashOfInvitation, invitationIn } from '../../features/account/invitation-held.ts';
import { RegistrationForm } from '../../features/account/registration-form.tsx';
import { createAnswer } from '../../http/answer.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useZones } from '../../i18n/zones.ts';
import { useNavigate, usePlace, useSearch } from '../../routing/router.tsx';
import { useSession } from '../../session/session-context.tsx';
import { wayOn } from '../../session/way-on.ts';
import { Button } from '../../ui/button.tsx';
import { Answered, Refused } from '../../ui/form/answered.tsx';
import { Listed } from '../../ui/label/listed.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { Page } from '../../ui/page/page.tsx';

/** `/register`; `#invitation=` is what the secretary's link holds, `?then=` the page to go on to. */
export function RegisterPage() {
  const t = useT();
  const invitation = useSearch('invitation');
  const then = useSearch('then');
  const place = usePlace();
  const navigate = useNavigate();
  const token = () => invitationIn(place().hash, invitation());
  onMount(() => {
    const held = invitation();
    if (held) navigate(`/register${hashOfInvitation(held)}`, { replace: true });
  });
  return (
    <Page title={t('common.register')} lead={t('session.register-lead')} width="narrow">
      <div class="stack">
        <Show when={token()} fallback={<Registering then={wayOn(then())} />}>
          <Invited token={token()} />
        </Show>
      </div>
    </Page>
  );
}

function Registering(props: { readonly then: string }) {
  const t = useT();
  const { session } = useSession();
  return (
    <Show when={session()} fallback={<RegistrationForm then={props.then} />}>
      {(signedIn) => (
        <p class="card row">
          {t('session.already-signed-in', { name: signedIn().profile.name })}
          <a href={props.then}>{t('session.go-on')}</a>
        </p>
      )}
    </Show>
  );
}

function Invited(props: { readonly token: string }) {
  const { session } = useSession();
  const { answer, reload } = createAnswer(
    () => props.token,
    (token) => request<InvitationShown>('POST', '/api/invitations/look', { invitation: token }),
  );
  return (
    <Answered answer={answer()} onRetry={reload}>
      {(shown) => (
        <>
          <InvitationCard shown={shown()} token={props.token} />
          <Show when={session() === null && shown().state === 'open'}>
            <RegistrationForm then={whereTo(shown())} invitation={props.token} role={shown().role} />
          </Show>
        </>
      )}
    </Answered>
  );
}

/** Before the meeting, a person can read and answer the consultation; while it sits, and after it, they can enter its hall. */
const whereTo = ({ meeting, phase }: InvitationShown): string =>
  phase === 'not-open' ? `/consultations/${meeting.consultationId}` : `/meetings/${meeting.id}`;

function InvitationCard(props: { readonly shown: InvitationShown; readonly token: string }) {
  const t = useT();
  const formats = useFormats();
  const zoneFormats = useZones();
  const { session } = useSession();
  const toasts = useToasts();
  const navigate = useNavigate();
  const [refusal, setRefusal] = createSignal<Failure>();
  const role = () => t(`session.roles.${props.shown.role}`);
  const accept = async () => {
    const held = { invitation: props.token };
    const answer = await request<InvitationAccepted>('POST', '/api/invitations/accept', held);
    if (isFailure(answer)) return void setRefusal(answer);
    toasts.show({ text: t('session.invitation-accepted'), kind: 'done' });
    navigate(whereTo(props.shown));
  };
  return (
    <div class="card stack">
      <p class="invitation-line">{t('session.invited', { meeting: props.shown.meeting.title, role: role() })}</p>
      <p>
        <Listed parts={[formats.when(props.shown.meeting, { weekday: 'long' }), props.shown.meeting.place]} />
        <Show when={zoneFormats.zones(props.shown.meeting)}>
          {(zones) => <span class="quiet"> ({zones().there})</span>}
        </Show>
      </p>
      <Show
        when={props.shown.state === 'open'}
        fallback={
          <p>{t(props.shown.state === 'accepted' ? 'refusals.already-accepted' : 'refusals.invitation-ended')}</p>
        }
      >
        <Show
          when={session()}
          fallback={
            <p>
              {t('session.invited-advice')}{' '}
              <a href={`/sign-in?then=/register${hashOfInvitation(props.token)}`}>{t('common.sign-in')}</a>
            </p>
          }
        >
          <Refused failure={refusal()} />
          <Button kind="primary" onClick={accept}>
            {t('session.accept-invitation')}
          </Button>
        </Show>
      </Show>
    </div>
  );
}
