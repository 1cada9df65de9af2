import Users from 'lucide-solid/icons/users';
import { Match, Show, Switch } from 'solid-js';
import { whyNot } from '../../shared/account/deeds.ts';
import { type Actor, actorOf } from '../../shared/actor.ts';
import type { MeetingId } from '../../shared/ids.ts';
import { MEETINGS_A_PAGE } from '../../shared/protocol/fields/sizes.ts';
import type { MeetingFacts } from '../../shared/protocol/http/meetings/meetings.ts';
import { ConnectionProvider, useConnection } from '../connection/connection-context.tsx';
import { nest } from '../context.tsx';
import { PeopleOfMeeting } from '../features/inviting/people-of-meeting.tsx';
import { createAnswer } from '../http/answer.ts';
import { type Failure, isFailure, request } from '../http/request.ts';
import { useFormats } from '../i18n/formats.ts';
import { useT } from '../i18n/language-context.tsx';
import { MeetingProvider, useMeeting } from '../meeting/meeting-context.tsx';
import { useNavigate, useSearch } from '../routing/router.tsx';
import type { Session } from '../session/session.ts';
import { Answered, Failed } from '../ui/form/answered.tsx';
import { Select } from '../ui/form/choice/select.tsx';
import { EmptyState } from '../ui/page/empty-state.tsx';
import { NeedsSignIn } from '../ui/page/needs-sign-in.tsx';
import { Page } from '../ui/page/page.tsx';
import { Loading } from '../ui/page/progress.tsx';
import './people-page.css';

/** `/people`, `?meeting=`: the members of a meeting, and their roles. */
export function PeoplePage() {
  const t = useT();
  return (
    <Page title={t('common.people')} lead={t('people.lead')} width="wide">
      <NeedsSignIn>{(session) => <Meetings session={session()} />}</NeedsSignIn>
    </Page>
  );
}

/** A hundred of them travel at a time. */
async function allMeetings(found: readonly MeetingFacts[] = []): Promise<readonly MeetingFacts[] | Failure> {
  const last = found.at(-1);
  const page = await request<readonly MeetingFacts[]>('GET', `/api/meetings${last ? `?after=${last.id}` : ''}`);
  if (isFailure(page)) return page;
  return page.length < MEETINGS_A_PAGE ? [...found, ...page] : allMeetings([...found, ...page]);
}

function Meetings(props: { readonly session: Session }) {
  const t = useT();
  const formats = useFormats();
  const navigate = useNavigate();
  const wanted = useSearch('meeting');
  const { answer, reload } = createAnswer(
    () => true,
    () => allMeetings(),
  );
  const chosenOf = (meetings: readonly MeetingFacts[]) =>
    meetings.find((meeting) => meeting.id === wanted()) ?? meetings[0];
  return (
    <Answered answer={answer()} onRetry={reload}>
      {(meetings) => (
        <Show when={chosenOf(meetings())?.id} keyed fallback={<NoMeeting session={props.session} />}>
          {(id) => (
            <div class="form">
              <Select
                class="people-meeting"
                label={t('people.meeting')}
                options={meetings().map((meeting) => ({
                  value: meeting.id,
                  label: `${meeting.title} (${formats.when(meeting)})`,
                }))}
                value={id}
                onValue={(value) => navigate(`/people?meeting=${value}`, { replace: true, isStill: true })}
              />
              <InMeeting meetingId={id} actor={actorOf(props.session)}>
                <LivePeople meetingId={id} />
              </InMeeting>
            </div>
          )}
        </Show>
      )}
    </Answered>
  );
}

const InMeeting = nest<{ readonly meetingId: MeetingId; readonly actor: Actor }>(ConnectionProvider, MeetingProvider);

function NoMeeting(props: { readonly session: Session }) {
  const t = useT();
  const mayFound = () => whyNot('found', props.session, props.session.founders) === null;
  return (
    <EmptyState
      icon={<Users />}
      title={t('people.no-meeting')}
      actions={
        <Show when={mayFound()}>
          <a class="button" data-kind="primary" href="/consultations/new">
            {t('consultations.new')}
          </a>
        </Show>
      }
    >
      {t('people.no-meeting-advice')}
    </EmptyState>
  );
}

/** The people as the meeting's own connection brings them, so that two secretaries see the same. */
function LivePeople(props: { readonly meetingId: MeetingFacts['id'] }) {
  const t = useT();
  const { status, refusal } = useConnection();
  const { seq } = useMeeting();
  const waits = () => status() === 'reconnecting' || status() === 'stopping';
  return (
    <Switch fallback={<Loading />}>
      <Match when={refusal() === 'not-a-member'}>
        <NotAMember meetingId={props.meetingId} />
      </Match>
      <Match when={refusal()}>
        {(refused) => <Failed failure={{ refused: refused() }} onRetry={() => location.reload()} />}
      </Match>
      <Match when={status() === 'outdated'}>
        <Failed failure={{ refused: 'outdated' }} onRetry={() => location.reload()} />
      </Match>
      <Match when={seq() > 0}>
        <Show when={waits()}>
          <p class="people-note" role="status">
            {t('people.reconnecting')}
          </p>
        </Show>
        <PeopleOfMeeting meetingId={props.meetingId} />
      </Match>
    </Switch>
  );
}

function NotAMember(props: { readonly meetingId: string }) {
  const t = useT();
  return (
    <EmptyState
      kind="refused"
      icon={<Users />}
      title={t('people.not-a-member')}
      actions={
        <a class="button" data-kind="primary" href={`/meetings/${props.meetingId}`}>
          {t('consultations.enter-hall')}
        </a>
      }
    >
      {t('people.not-a-member-advice')}
    </EmptyState>
  );
}
