import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Member } from '../../../shared/attendance/attendance.ts';
import { WHEREABOUTS, type Whereabouts, whereaboutsOf } from '../../../shared/attendance/whereabouts.ts';
import type { PersonId } from '../../../shared/ids.ts';
import { hasWords } from '../../../shared/languages/plain-words.ts';
import { timeZoneOf } from '../../../shared/sitting/sitting.ts';
import { useConnection } from '../../connection/connection-context.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useMay } from '../../meeting/sending.ts';
import { Field } from '../../ui/form/field.tsx';
import { createNearRows, type NearRows } from '../../ui/list/near-rows.ts';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { ArrivalDot } from '../sound-check/arrival-dot.tsx';
import { FarPerson } from './far-person.tsx';
import { useMembersByName } from './members-by-name.ts';
import './people.css';
import { Dotted } from '../../ui/label/dotted-words.tsx';

type Groups = Readonly<Record<Whereabouts, readonly PersonId[]>>;

/** Who is here: in the room, remote, away; and who asks to be admitted. */
export function PeoplePanel() {
  const t = useT();
  const may = useMay();
  const { meeting } = useMeeting();
  const { applications } = useConnection();
  const [wanted, setWanted] = createSignal('');
  const members = useMembersByName();
  const groups = createMemo(() => grouped(members().filter((member) => matches(member, wanted()))));
  const near = createNearRows('data-person', () => WHEREABOUTS.flatMap((where) => groups()[where]));
  const isEmpty = () => WHEREABOUTS.every((where) => groups()[where].length === 0);
  return (
    <section class="people-panel" aria-labelledby="people-heading" onFocusIn={near.uses} onPointerDown={near.uses}>
      <h2 id="people-heading" class="overline">
        {t('people.region')}
      </h2>
      <Field label={t('people.search')} type="search" value={wanted()} onValue={setWanted} />
      <Show when={may('attendance.admit') && applications().waiting > 0}>
        <a class="button" data-kind="plain" href={`/people?meeting=${meeting.sitting.convocation?.meetingId ?? ''}`}>
          {t('hall.people.waiting', { count: applications().waiting })}
        </a>
      </Show>
      <For each={WHEREABOUTS}>{(where) => <Group where={where} people={groups()[where]} near={near} />}</For>
      <Show when={isEmpty()}>
        <EmptyState title={t(wanted() ? 'people.noneFound' : 'people.nobodyYet')} />
      </Show>
    </section>
  );
}

const matches = ({ profile }: Member, wanted: string) => hasWords(`${profile.name} ${profile.organisation}`, wanted);

function grouped(members: readonly Member[]): Groups {
  const groups: Record<Whereabouts, PersonId[]> = { away: [], room: [], remote: [], absent: [] };
  for (const member of members) {
    const where = whereaboutsOf(member);
    if (where) groups[where].push(member.person);
  }
  return groups;
}

type GroupProps = {
  readonly where: Whereabouts;
  readonly people: readonly PersonId[];
  readonly near: NearRows<PersonId>;
};

function Group(props: GroupProps) {
  const t = useT();
  const { meeting } = useMeeting();
  return (
    <Show when={props.people.length > 0}>
      <div>
        <h3>
          {t(`people.${props.where}`)} <span>{props.people.length}</span>
        </h3>
        <ul class="plain-list">
          <For each={props.people}>
            {(person) => (
              <Show when={meeting.attendance.members[person]}>
                {(member) => (
                  <Show
                    when={props.near.isNear(person)}
                    fallback={<FarPerson member={member()} row={props.near.row} />}
                  >
                    <Person member={member()} row={props.near.row} />
                  </Show>
                )}
              </Show>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}

function Person(props: { readonly member: Member; readonly row: NearRows<PersonId>['row'] }) {
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
    return [
      profile.organisation,
      role === 'participant' ? null : t(`hall.people.role.${role}`),
      presence.state === 'away' ? t('people.awaySince', { time: formats.time(presence.since, zone()) }) : null,
    ];
  };
  return (
    <li ref={props.row} data-person={props.member.person}>
      <span>
        <bdi>{props.member.profile.name}</bdi> <ArrivalDot person={props.member.person} />
        <Show when={isMe()}> ({t('people.you')})</Show>
      </span>
      <small>
        <Dotted parts={details()} />
      </small>
    </li>
  );
}
