import Link from 'lucide-solid/icons/link';
import { type Accessor, createMemo, createSignal, For, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { ROLES } from '../../../shared/actor.ts';
import type { Member } from '../../../shared/attendance/attendance.ts';
import { GROUPS } from '../../../shared/attendance/profile.ts';
import type { MeetingId, PersonId } from '../../../shared/ids.ts';
import { hasRight } from '../../../shared/permissions.ts';
import { useConnection } from '../../connection/connection-context.tsx';
import { useCountryNames } from '../../i18n/country-name.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { Field } from '../../ui/form/field.tsx';
import { createNearRows } from '../../ui/list/near-rows.ts';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { FarPerson } from '../attendance/far-person.tsx';
import { useMembersByName } from '../attendance/members-by-name.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { everybody, matches, type Search, STANDINGS, type Standing } from './people-search.ts';
import { PersonRow } from './person-row.tsx';
import { WaitingList } from './waiting-list.tsx';

/** Applications first where there are any, then everybody admitted, then who is not any more. */
export function PeopleOfMeeting(props: { readonly meetingId: MeetingId }) {
  const t = useT();
  const formats = useFormats();
  const { role } = useMeeting();
  const { applications } = useConnection();
  const [search, setSearch] = createStore<Search>(everybody);
  const [chosen, setChosen] = createSignal<string>();
  const [inviting, setInviting] = createSignal(false);
  const mayAdmit = () => hasRight(role(), 'admit');

  const all = useMembersByName();
  const inStanding = createMemo(() => ({
    applied: all().filter(({ standing }) => standing === 'applied'),
    admitted: all().filter(({ standing }) => standing === 'admitted'),
    excluded: all().filter(({ standing }) => standing === 'excluded'),
  }));
  const membersIn = (standing: Standing): readonly Member[] => inStanding()[standing];
  const countOf = (standing: Standing) =>
    standing === 'applied' && mayAdmit() ? applications().waiting : membersIn(standing).length;
  const opensWith = () => (mayAdmit() && countOf('applied') > 0 ? 'applied' : 'admitted');
  const tabs = STANDINGS.map((standing) => ({
    key: standing,
    get label() {
      return `${t(`people.standing.${standing}`)} (${formats.number(countOf(standing))})`;
    },
    content: () => (
      <Show
        when={standing === 'applied' && mayAdmit()}
        fallback={
          <PeopleList
            standing={standing}
            members={membersIn(standing)}
            search={search}
            onClear={() => setSearch(everybody)}
          />
        }
      >
        <WaitingList meetingId={props.meetingId} search={search} />
      </Show>
    ),
  }));
  return (
    <>
      <Show when={!mayAdmit()}>
        <p class="people-note">{t('people.for-secretaries')}</p>
      </Show>
      <div class="people-tools">
        <Field
          label={t('people.find')}
          type="search"
          autocomplete="off"
          value={search.words}
          onValue={(words) => setSearch({ words })}
        />
        <Select
          label={t('people.filter-role')}
          options={[
            { value: 'all', label: t('people.all-roles') },
            ...ROLES.map((value) => ({ value, label: t(`session.roles.${value}`) })),
          ]}
          value={search.role}
          onValue={(value) => setSearch({ role: value })}
        />
        <Select
          label={t('people.filter-group')}
          options={[
            { value: 'all', label: t('people.all-groups') },
            ...GROUPS.map((value) => ({ value, label: t(`common.group-${value}`) })),
          ]}
          value={search.group}
          onValue={(value) => setSearch({ group: value })}
        />
        <Show when={mayAdmit()}>
          <Button kind="primary" icon={<Link />} onClick={() => setInviting(true)}>
            {t('people.invite')}
          </Button>
        </Show>
      </div>
      <Tabs label={t('people.standing.label')} tabs={tabs} chosen={chosen() ?? opensWith()} onChoose={setChosen} />
      <InviteDialog open={inviting()} meetingId={props.meetingId} onClose={() => setInviting(false)} />
    </>
  );
}

type ListProps = {
  readonly standing: Standing;
  readonly members: readonly Member[];
  readonly search: Search;
  readonly onClear: () => void;
};

const samePeople = (a: readonly PersonId[], b: readonly PersonId[]) =>
  a.length === b.length && a.every((person, index) => person === b[index]);

function PeopleList(props: ListProps) {
  const t = useT();
  const { country } = useCountryNames();
  const { meeting } = useMeeting();
  const found: Accessor<readonly PersonId[]> = createMemo(
    () => props.members.filter((member) => matches(member, props.search, country)).map(({ person }) => person),
    [],
    { equals: samePeople },
  );
  const near = createNearRows('data-person', () => found());
  return (
    <Show when={found().length > 0} fallback={<NobodyHere {...props} />}>
      <Show when={found().length < props.members.length}>
        <p class="small quiet" role="status">
          {t('people.shown-of', { shown: found().length, count: props.members.length })}
        </p>
      </Show>
      <ul class="plain-list people" onFocusIn={near.uses} onPointerDown={near.uses}>
        <For each={found()}>
          {(person) => (
            <Show when={meeting.attendance.members[person]}>
              {(member) => (
                <Show
                  when={near.isNear(person)}
                  fallback={<FarPerson class="person" member={member()} row={near.row} />}
                >
                  <PersonRow member={member()} row={near.row} />
                </Show>
              )}
            </Show>
          )}
        </For>
      </ul>
    </Show>
  );
}

function NobodyHere(props: ListProps) {
  const t = useT();
  return (
    <Show when={props.members.length > 0} fallback={<EmptyState title={t(`people.none.${props.standing}`)} />}>
      <EmptyState
        title={t('people.none.found')}
        actions={<Button onClick={() => props.onClear()}>{t('people.clear-search')}</Button>}
      />
    </Show>
  );
}
