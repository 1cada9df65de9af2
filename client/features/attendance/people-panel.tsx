import { A } from '@solidjs/router';
import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Member } from '../../../shared/attendance/attendance.ts';
import type { PersonId } from '../../../shared/ids.ts';
import { hasWords } from '../../../shared/languages/plain-words.ts';
import { timeZoneOf } from '../../../shared/sitting/sitting.ts';
import { useConnection } from '../../connection/connection-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useMay } from '../../meeting/sending.ts';
import { useFormats } from '../../session/formats.ts';
import { useT } from '../../session/language-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { ArrivalDot } from '../sound-check/arrival-dot.tsx';
import { membersAbsent, membersAway, membersIn } from './counts.ts';
import './people.css';
import { dotted } from '../../ui/dotted.ts';

/** Who is here: in the room, remote, away; and who asks to be admitted. */
export function PeoplePanel() {
  const t = useT();
  const may = useMay();
  const { meeting } = useMeeting();
  const { applications } = useConnection();
  const [wanted, setWanted] = createSignal('');
  const matches = ({ profile }: Member) => hasWords(`${profile.name} ${profile.organisation}`, wanted());
  const groups = createMemo(() =>
    [
      { heading: t('hall.people.away'), members: membersAway(meeting.attendance) },
      { heading: t('hall.people.room'), members: membersIn(meeting.attendance, 'room') },
      { heading: t('hall.people.remote'), members: membersIn(meeting.attendance, 'remote') },
      { heading: t('hall.people.absent'), members: membersAbsent(meeting.attendance) },
    ]
      .map(({ heading, members }) => ({ heading, members: members.filter(matches) }))
      .filter(({ members }) => members.length > 0),
  );
  return (
    <section class="people-panel" aria-labelledby="people-heading">
      <h2 id="people-heading" class="overline">
        {t('hall.people.region')}
      </h2>
      <Field label={t('hall.people.search')} type="search" value={wanted()} onValue={setWanted} />
      <Show when={may('attendance.admit') && applications().waiting > 0}>
        <A class="button" data-kind="plain" href={`/people?meeting=${meeting.sitting.convocation?.meetingId ?? ''}`}>
          {t('hall.people.waiting', { count: applications().waiting })}
        </A>
      </Show>
      <For each={groups()} fallback={<EmptyState title={t(wanted() ? 'hall.people.none' : 'hall.people.nobody')} />}>
        {(group) => <Group heading={group.heading} members={group.members} />}
      </For>
    </section>
  );
}

function Group(props: { readonly heading: string; readonly members: readonly Member[] }) {
  const formats = useFormats();
  const { meeting } = useMeeting();
  const ids = createMemo(() =>
    [...props.members].sort((a, b) => formats.compare(a.profile.name, b.profile.name)).map((member) => member.person),
  );
  return (
    <div>
      <h3>
        {props.heading} <span>{props.members.length}</span>
      </h3>
      <ul class="plain-list">
        <For each={ids()}>
          {(person: PersonId) => (
            <Show when={meeting.attendance.members[person]}>{(member) => <Person member={member()} />}</Show>
          )}
        </For>
      </ul>
    </div>
  );
}

function Person(props: { readonly member: Member }) {
  const t = useT();
  const formats = useFormats();
  const { meeting, actor } = useMeeting();
  const zone = () => timeZoneOf(meeting.sitting);
  const isMe = () => {
    const me = actor();
    return me.type === 'person' && me.person === props.member.person;
  };
  const details = () => {
    const { presence, role, profile } = props.member;
    return dotted([
      profile.organisation,
      role === 'participant' ? null : t(`hall.people.role.${role}`),
      presence.state === 'away' ? t('hall.people.awaySince', { time: formats.time(presence.since, zone()) }) : null,
    ]);
  };
  return (
    <li>
      <span dir="auto">
        {props.member.profile.name} <ArrivalDot person={props.member.person} />
        <Show when={isMe()}> ({t('hall.people.you')})</Show>
      </span>
      <small dir="auto">{details()}</small>
    </li>
  );
}
