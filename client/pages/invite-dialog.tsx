import Copy from 'lucide-solid/icons/copy';
import { createSignal, For, Show } from 'solid-js';
import { ROLES, type Role } from '../../shared/actor.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Invitation, InvitationMade } from '../../shared/protocol/http-invitations.ts';
import { createAnswer } from '../session/answer.ts';
import { useFormats } from '../session/formats.ts';
import { useT } from '../session/language-context.tsx';
import { isFailure, request } from '../session/request.ts';
import { Answered, sentenceOf } from '../ui/answered.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { useToasts } from '../ui/toasts.tsx';

type Props = { readonly open: boolean; readonly meetingId: MeetingId; readonly onClose: () => void };
const TERMS = ['7', '30', '90'] as const;
type Term = (typeof TERMS)[number];

/** Makes links that admit one person each, and shows those made before. */
export function InviteDialog(props: Props) {
  const t = useT();
  return (
    <Dialog open={props.open} title={t('people.invite')} onClose={() => props.onClose()} persistent>
      <Inviting meetingId={props.meetingId} />
    </Dialog>
  );
}

function Inviting(props: { readonly meetingId: MeetingId }) {
  const t = useT();
  const path = () => `/api/meetings/${encodeURIComponent(props.meetingId)}/invitations`;
  const { answer, reload } = createAnswer(path, (address) => request<readonly Invitation[]>('GET', address));
  const [made, setMade] = createSignal<InvitationMade>();
  const show = (invitation: InvitationMade) => {
    setMade(invitation);
    void reload();
  };
  return (
    <div class="form">
      <p class="quiet">{t('people.invite-note')}</p>
      <InvitationForm path={path()} onMade={show} />
      <Show when={made()}>{(invitation) => <MadeLink link={invitation().link} />}</Show>
      <section>
        <h3 class="overline">{t('people.invitations')}</h3>
        <Answered answer={answer()} onRetry={reload}>
          {(invitations) => <Invitations invitations={invitations()} />}
        </Answered>
      </section>
    </div>
  );
}

function InvitationForm(props: { readonly path: string; readonly onMade: (made: InvitationMade) => void }) {
  const t = useT();
  const [role, setRole] = createSignal<Role>('participant');
  const [email, setEmail] = createSignal('');
  const [term, setTerm] = createSignal<Term>('30');
  const [wrong, setWrong] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);

  async function make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy()) return;
    setWrong(undefined);
    const address = email().trim();
    if (address && !/^\S+@\S+\.\S+$/.test(address)) return void setWrong(t('session.wrong.email'));
    setBusy(true);
    const answer = await request<InvitationMade>('POST', props.path, {
      role: role(),
      email: address,
      days: Number(term()),
    });
    setBusy(false);
    if (isFailure(answer)) return void setWrong(sentenceOf(t, answer));
    setEmail('');
    props.onMade(answer);
  }
  return (
    <form class="stack" noValidate onSubmit={make}>
      <div class="fields">
        <Select
          label={t('people.invite-role')}
          options={ROLES.map((value) => ({ value, label: t(`session.roles.${value}`) }))}
          value={role()}
          onValue={setRole}
        />
        <Select
          label={t('people.invite-days')}
          options={TERMS.map((value) => ({ value, label: t('people.days', { count: Number(value) }) }))}
          value={term()}
          onValue={setTerm}
        />
      </div>
      <Field
        label={t('people.invite-email')}
        hint={t('people.invite-email-hint')}
        type="email"
        autocomplete="off"
        dir="ltr"
        required={false}
        value={email()}
        onValue={setEmail}
        error={wrong()}
      />
      <Button type="submit" kind="primary" busy={busy()}>
        {t('people.make-link')}
      </Button>
    </form>
  );
}

function MadeLink(props: { readonly link: string }) {
  const t = useT();
  const toasts = useToasts();
  const copy = async () => {
    const copied = await navigator.clipboard?.writeText(props.link).then(
      () => true,
      () => false,
    );
    toasts.show(
      copied ? { text: t('people.link-copied'), kind: 'done' } : { text: t('people.link-not-copied'), kind: 'refused' },
    );
  };
  return (
    <div class="made-link">
      <Field
        label={t('people.link')}
        hint={t('people.link-note')}
        readOnly
        dir="ltr"
        value={props.link}
        onValue={() => undefined}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button icon={<Copy />} onClick={() => void copy()}>
        {t('people.copy-link')}
      </Button>
    </div>
  );
}

const KINDS = { open: 'good', ended: 'plain', accepted: 'plain' } as const;
const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

function Invitations(props: { readonly invitations: readonly Invitation[] }) {
  const t = useT();
  const formats = useFormats();
  return (
    <ul class="plain-list invitations">
      <For each={props.invitations} fallback={<li class="quiet">{t('people.no-invitations')}</li>}>
        {(invitation) => (
          <li class="row">
            <strong>{t(`session.roles.${invitation.role}`)}</strong>
            <bdi>{invitation.email || t('people.invitation-anybody')}</bdi>
            <span class="quiet">
              {t('people.invitation-until', { date: formats.shortDay(dayOf(invitation.expiresAt)) })}
            </span>
            <Badge kind={KINDS[invitation.state]}>{t(`people.invitation.${invitation.state}`)}</Badge>
          </li>
        )}
      </For>
    </ul>
  );
}
