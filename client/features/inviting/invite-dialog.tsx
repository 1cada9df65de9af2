import { createEffect, createMemo, For, on, Show } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';
import type { Invitation, InvitationMade, Invitations } from '../../../shared/protocol/http/people/invitations.ts';
import { createAnswer } from '../../http/answer.ts';
import { isFailure, request } from '../../http/request.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useLanguage, useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Answered, sentenceOf } from '../../ui/form/answered.tsx';
import { Badge } from '../../ui/label/badge.tsx';
import { Dialog } from '../../ui/layer/dialog.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { AllowanceNote } from '../account/allowance-note.tsx';
import { InvitationFields } from './invitation-fields.tsx';
import { InvitedNow } from './invited-now.tsx';
import { createInviting, type Inviting } from './inviting.ts';

type Props = { readonly open: boolean; readonly meetingId: MeetingId; readonly onClose: () => void };

/** Invites people by links that admit one person each, sent by e-mail where the server can; shows the earlier ones. */
export function InviteDialog(props: Props) {
  const t = useT();
  const path = () => `/api/meetings/${encodeURIComponent(props.meetingId)}/invitations`;
  const inviting = createInviting((wanted) => request<InvitationMade>('POST', path(), wanted), useLanguage().language);
  return (
    <Dialog open={props.open} title={t('people.invite')} onClose={() => props.onClose()} size="wide" persistent>
      <InvitingSheet path={path()} inviting={inviting} />
    </Dialog>
  );
}

function InvitingSheet(props: { readonly path: string; readonly inviting: Inviting }) {
  const t = useT();
  const { answer, reload } = createAnswer(
    () => props.path,
    (address) => request<Invitations>('GET', address),
  );
  /** As it was said last: it does not change while the list is fetched again. */
  const told = createMemo<Invitations | undefined>((last) => {
    const known = answer();
    return known.state === 'ready' ? known.value : last;
  });
  createEffect(
    on(
      () => props.inviting.round(),
      (now, before) => before && !now && void reload(),
      { defer: true },
    ),
  );
  return (
    <div class="form">
      <Show when={told()}>
        {(known) => (
          <Show when={!known().isClosed} fallback={<p role="note">{t('refusals.consultation-closed')}</p>}>
            <div class="stack">
              <p class="quiet">{t('people.invite-note')}</p>
              <p class="people-note">{t(known().byMail ? 'people.invite-by-mail' : 'people.invite-by-hand')}</p>
              <AllowanceNote counted={known().byMail ? 'letters' : 'invite'} spent={props.inviting.invited().length} />
            </div>
            <InvitationFields inviting={props.inviting} byMail={known().byMail} />
          </Show>
        )}
      </Show>
      <InvitedNow invited={props.inviting.invited()} underWay={props.inviting.round() !== undefined} />
      <section>
        <h3 class="overline">{t('people.invitations')}</h3>
        <Answered answer={answer()} onRetry={reload}>
          {(known) => <InvitationList path={props.path} invitations={known().invitations} onRevoked={reload} />}
        </Answered>
      </section>
    </div>
  );
}

const KINDS = { open: 'good', ended: 'plain', accepted: 'plain', revoked: 'plain' } as const;
const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

type ListProps = {
  readonly path: string;
  readonly invitations: readonly Invitation[];
  readonly onRevoked: () => void;
};

function InvitationList(props: ListProps) {
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
            <Show when={invitation.state === 'open'}>
              <RevokeInvitation path={props.path} invitation={invitation} onRevoked={() => props.onRevoked()} />
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}

type RevokeProps = { readonly path: string; readonly invitation: Invitation; readonly onRevoked: () => void };

function RevokeInvitation(props: RevokeProps) {
  const t = useT();
  const toasts = useToasts();
  const whom = () => props.invitation.email || t('people.invitation-anybody');
  async function revoke(): Promise<void> {
    const answer = await request<null>('DELETE', `${props.path}/${props.invitation.id}`, {});
    if (isFailure(answer)) return void toasts.show({ text: sentenceOf(t, answer), kind: 'refused' });
    toasts.show({ text: t('people.invitation-revoked'), kind: 'done' });
    props.onRevoked();
  }
  return (
    <Button kind="quiet" aria-label={t('people.revoke-invitation-of', { whom: whom() })} onClick={revoke}>
      {t('people.revoke-invitation')}
    </Button>
  );
}
