import { createSignal, Match, Show, Switch } from 'solid-js';
import { ROLES, type Role } from '../../../shared/actor.ts';
import type { Member } from '../../../shared/attendance/attendance.ts';
import { groupOf } from '../../../shared/attendance/group-of.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { hasRight } from '../../../shared/permissions.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { Badge } from '../../ui/label/badge.tsx';
import { Dialog } from '../../ui/layer/dialog.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { useProfileDetails } from './profile-details.ts';

/** One person, and what the secretary can do about them; others see the role in words. */
export function PersonRow(props: { readonly member: Member; readonly row: (element: Element) => void }) {
  const t = useT();
  const { role } = useMeeting();
  const profile = () => props.member.profile;
  const details = useProfileDetails();
  return (
    <li ref={props.row} class="person" data-person={props.member.person}>
      <div class="person-who">
        <p class="person-name">
          <bdi>{profile().name}</bdi>
          <PresenceBadge member={props.member} />
        </p>
        <p>
          <bdi>{profile().organisation}</bdi>
        </p>
        <p class="small quiet">{details(profile(), groupOf(props.member))}</p>
      </div>
      <Show
        when={hasRight(role(), 'admit')}
        fallback={<span class="quiet">{t(`session.roles.${props.member.role}`)}</span>}
      >
        <PersonTools member={props.member} />
      </Show>
      <WithdrawEverything member={props.member} />
    </li>
  );
}

function PresenceBadge(props: { readonly member: Member }) {
  const t = useT();
  const presence = () => props.member.presence;
  const here = () => {
    const now = presence();
    return now.state === 'present' ? now.mode : null;
  };
  return (
    <Switch>
      <Match when={here()}>{(mode) => <Badge kind="good">{t(`people.presence.${mode()}`)}</Badge>}</Match>
      <Match when={presence().state === 'away'}>
        <Badge kind="weak">{t('people.presence.away')}</Badge>
      </Match>
    </Switch>
  );
}

function PersonTools(props: { readonly member: Member }) {
  const t = useT();
  const toasts = useToasts();
  const { can, send } = useMeeting();
  const [wanted, setWanted] = createSignal<Role>('participant');
  const [asking, setAsking] = createSignal(false);
  const name = () => props.member.profile.name;
  const admit = (): MeetingCommand => ({ type: 'attendance.admit', person: props.member.person, role: wanted() });
  const exclude = (): MeetingCommand => ({ type: 'attendance.exclude', person: props.member.person });
  const assign = (role: Role): MeetingCommand => ({
    type: 'attendance.assign-role',
    person: props.member.person,
    role,
  });

  async function give(command: MeetingCommand, done: string): Promise<void> {
    const receipt = await send(command);
    if ('accepted' in receipt) toasts.show({ text: done, kind: 'done' });
  }
  const giveRole = (role: Role) =>
    give(assign(role), t('people.role-given', { name: name(), role: t(`session.roles.${role}`) }));
  const confirmed = () => {
    setAsking(false);
    void give(exclude(), t('people.excluded', { name: name() }));
  };
  const roles = () => ROLES.map((value) => ({ value, label: t(`session.roles.${value}`) }));
  const isAdmitted = () => props.member.standing === 'admitted';
  return (
    <div class="person-tools">
      <Show
        when={isAdmitted()}
        fallback={
          <Select
            label={t('people.role', { name: name() })}
            labelHidden
            options={roles()}
            value={wanted()}
            onValue={setWanted}
          />
        }
      >
        <Select
          label={t('people.role', { name: name() })}
          labelHidden
          options={roles()}
          value={props.member.role}
          onValue={(role) => void giveRole(role)}
        />
      </Show>
      <Show when={!isAdmitted()}>
        <Button
          kind="primary"
          aria-label={t('people.admit-name', { name: name() })}
          disabled={!can(admit())}
          onClick={() => void give(admit(), t('people.admitted', { name: name() }))}
        >
          {t('people.readmit')}
        </Button>
      </Show>
      <Show when={props.member.standing !== 'excluded'}>
        <Button
          kind="quiet"
          aria-label={t('people.exclude-name', { name: name() })}
          disabled={!can(exclude())}
          onClick={() => setAsking(true)}
        >
          {t('people.exclude')}
        </Button>
      </Show>
      <Dialog
        open={asking()}
        kind="alertdialog"
        size="narrow"
        title={t('people.exclude-question', { name: name() })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
            <Button kind="warn" onClick={confirmed}>
              {t('people.exclude')}
            </Button>
          </>
        }
      >
        {t('people.exclude-advice')}
      </Dialog>
    </div>
  );
}

/**
 * Takes out at once everything with which somebody has flooded the meeting. It is there for a person who presides, while there is
 * something to take out.
 */
function WithdrawEverything(props: { readonly member: Member }) {
  const t = useT();
  const toasts = useToasts();
  const { can, send } = useMeeting();
  const [asking, setAsking] = createSignal(false);
  const name = () => props.member.profile.name;
  const command = (): MeetingCommand => ({ type: 'annotation.withdraw-everything', person: props.member.person });
  async function confirmed(): Promise<void> {
    setAsking(false);
    if ('accepted' in (await send(command())))
      toasts.show({ text: t('people.everything-withdrawn', { name: name() }), kind: 'done' });
  }
  return (
    <Show when={can(command())}>
      <Button
        kind="quiet"
        aria-label={t('people.withdraw-everything-name', { name: name() })}
        onClick={() => setAsking(true)}
      >
        {t('people.withdraw-everything')}
      </Button>
      <Dialog
        open={asking()}
        kind="alertdialog"
        size="narrow"
        title={t('people.withdraw-everything-question', { name: name() })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
            <Button kind="warn" onClick={() => void confirmed()}>
              {t('people.withdraw-everything')}
            </Button>
          </>
        }
      >
        {t('people.withdraw-everything-advice')}
      </Dialog>
    </Show>
  );
}
