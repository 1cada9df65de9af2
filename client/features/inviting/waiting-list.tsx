import { createMemo, createSignal, For, Show } from 'solid-js';
import { ROLES, type Role } from '../../../shared/actor.ts';
import type { MeetingId, PersonId } from '../../../shared/ids.ts';
import type { Applicant, Applicants } from '../../../shared/protocol/http/people/applications.ts';
import { useConnection } from '../../connection/connection-context.tsx';
import { createAnswer } from '../../http/answer.ts';
import { request } from '../../http/request.ts';
import { useCountryNames } from '../../i18n/country-name.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Answered } from '../../ui/form/answered.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { matches, type Search } from './people-search.ts';
import { useProfileDetails } from './profile-details.ts';
import { SettleMany, useSettling } from './settling.tsx';

type Props = { readonly meetingId: MeetingId; readonly search: Search };

/** The people who wait for admission; many are admitted or refused together: the selected ones among those found. */
export function WaitingList(props: Props) {
  const { applications } = useConnection();
  const path = () => `/api/meetings/${encodeURIComponent(props.meetingId)}/applications`;
  /** Asked again whenever the server says that something has changed. */
  const { answer, reload } = createAnswer(
    () => ({ path: path(), told: applications() }),
    (question) => request<Applicants>('GET', question.path),
  );
  return (
    <Answered answer={answer()} onRetry={reload}>
      {(known) => <Waiting path={path()} search={props.search} waiting={known().waiting} onSettled={reload} />}
    </Answered>
  );
}

type WaitingProps = {
  readonly path: string;
  readonly search: Search;
  readonly waiting: readonly Applicant[];
  readonly onSettled: () => void;
};

function Waiting(props: WaitingProps) {
  const t = useT();
  const { country } = useCountryNames();
  const [chosen, setChosen] = createSignal<ReadonlySet<PersonId>>(new Set());
  const found = createMemo(() =>
    props.waiting.filter(({ profile }) =>
      matches({ profile, role: 'participant' }, { ...props.search, role: 'all' }, country),
    ),
  );
  const selected = () => found().filter(({ person }) => chosen().has(person));
  const choose = (person: PersonId, isChosen: boolean) => {
    const next = new Set(chosen());
    if (isChosen) next.add(person);
    else next.delete(person);
    setChosen(next);
  };
  const all = () => found().length > 0 && selected().length === found().length;
  return (
    <Show when={found().length > 0} fallback={<Nobody isSearch={props.waiting.length > 0} />}>
      <SettleMany path={props.path} selected={selected()} found={found()} onSettled={props.onSettled} />
      <label class="people-choose">
        <input
          type="checkbox"
          checked={all()}
          onChange={(event) =>
            setChosen(new Set(event.currentTarget.checked ? found().map(({ person }) => person) : []))
          }
        />
        {t('people.select-all', { count: found().length })}
      </label>
      <ul class="plain-list people">
        <For each={found()}>
          {(applicant) => (
            <ApplicantRow
              path={props.path}
              onSettled={props.onSettled}
              applicant={applicant}
              isChosen={chosen().has(applicant.person)}
              onChoose={(isChosen) => choose(applicant.person, isChosen)}
            />
          )}
        </For>
      </ul>
    </Show>
  );
}

function Nobody(props: { readonly isSearch: boolean }) {
  const t = useT();
  return <EmptyState title={t(props.isSearch ? 'people.none.found' : 'people.none.applied')} />;
}

type RowProps = {
  readonly path: string;
  readonly onSettled: () => void;
  readonly applicant: Applicant;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
};

function ApplicantRow(props: RowProps) {
  const t = useT();
  const profile = () => props.applicant.profile;
  const details = useProfileDetails();
  return (
    <li class="person">
      <label class="people-choose">
        <input
          type="checkbox"
          checked={props.isChosen}
          onChange={(event) => props.onChoose(event.currentTarget.checked)}
        />
        <span class="person-who">
          <strong>
            <bdi>{profile().name}</bdi>
          </strong>
          <br />
          <bdi>{profile().organisation}</bdi>
          <br />
          <small class="quiet">{details(profile(), profile().stakeholderGroup)}</small>
          <Show when={props.applicant.like}>
            {(like) => (
              <span class="person-alike">
                {t('people.looks-like', { ...like(), role: t(`session.roles.${like().role}`) })}
              </span>
            )}
          </Show>
        </span>
      </label>
      <AdmitOne {...props} />
    </li>
  );
}

/** In a role of their own. */
function AdmitOne(props: RowProps) {
  const t = useT();
  const [role, setRole] = createSignal<Role>('participant');
  const { busy, settle } = useSettling(props);
  const name = () => props.applicant.profile.name;
  return (
    <div class="person-tools">
      <Select
        label={t('people.role', { name: name() })}
        labelHidden
        options={ROLES.map((value) => ({ value, label: t(`session.roles.${value}`) }))}
        value={role()}
        onValue={setRole}
      />
      <Button
        aria-label={t('people.admit-name', { name: name() })}
        busy={busy()}
        onClick={() => void settle('admit', [props.applicant], role())}
      >
        {t('people.admit')}
      </Button>
    </div>
  );
}
