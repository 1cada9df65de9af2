import Printer from 'lucide-solid/icons/printer';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { type Actor, actorOf } from '../../shared/actor.ts';
import { idOf, type MeetingId } from '../../shared/ids.ts';
import type { MeetingFacts, PublishedMinutes } from '../../shared/protocol/http/meetings/meetings.ts';
import type { RecordName } from '../../shared/report/record-name.ts';
import { ConnectionProvider, useConnection } from '../connection/connection-context.tsx';
import { nest } from '../context.tsx';
import { ReadingDeskProvider } from '../features/compilation/reading-desk/reading-desk-context.tsx';
import { MinutesTextProvider } from '../features/minutes/text/minutes-text-context.tsx';
import { RecordingLink } from '../features/recording/recording-link-later.ts';
import { useParam, useSearch } from '../routing/router.tsx';
import '../features/minutes/minutes.css';
import '../features/minutes/editor.css';
import '../features/minutes/minutes-page.css';
import { AgreementSection } from '../features/agreement/later.ts';
import { createCopyAddress } from '../features/minutes/copy-address.ts';
import { WholeDraft } from '../features/minutes/document/whole-draft.tsx';
import { HistoryButton } from '../features/minutes/history/history-button.tsx';
import { Revisions } from '../features/minutes/revisions.tsx';
import { SaveState } from '../features/minutes/save-state.tsx';
import { FollowMeeting } from '../features/minutes/series/later.ts';
import { TakeAway } from '../features/minutes/take-away.tsx';
import { NamesForAll, RecordChoice } from '../features/minutes/verbatim/record-choice.tsx';
import { createAnswer } from '../http/answer.ts';
import { request } from '../http/request.ts';
import { useLanguage, useT } from '../i18n/language-context.tsx';
import { ClockProvider } from '../meeting/clock-context.tsx';
import { MeetingProvider, useMeeting } from '../meeting/meeting-context.tsx';
import { useSession } from '../session/session-context.tsx';
import { Answered, Failed } from '../ui/form/answered.tsx';
import { EmptyState } from '../ui/page/empty-state.tsx';
import { Page } from '../ui/page/page.tsx';
import { Progress } from '../ui/page/progress.tsx';

const factsOf = (id: string) => request<MeetingFacts>('GET', `/api/meetings/${encodeURIComponent(id)}`);

/** `/meetings/:id/minutes`: the whole draft for members, the minutes for everybody once the meeting is closed. */
export function MinutesPage() {
  const t = useT();
  const id = useParam('id');
  const { answer, reload } = createAnswer(id, factsOf);
  const title = () => {
    const found = answer();
    return found.state === 'ready' ? t('minutes.title', { title: found.value.title }) : t('minutes.region');
  };
  return (
    <Page title={title()} width="wide">
      <Answered answer={answer()} onRetry={reload}>
        {(facts) => (
          <Show when={facts().id} keyed>
            {(id) => <Published meetingId={idOf<MeetingId>(id)} facts={facts()} />}
          </Show>
        )}
      </Answered>
    </Page>
  );
}

/** When the phase of the meeting changes, there may be another one. */
const publishedOf = ({ id }: MeetingFacts) =>
  request<PublishedMinutes>('GET', `/api/meetings/${encodeURIComponent(id)}/minutes/revisions`);
const NONE: PublishedMinutes = { isContinued: false, revisions: [] };

type Props = {
  readonly meetingId: MeetingId;
  readonly facts: MeetingFacts;
  readonly published: PublishedMinutes;
  readonly record: RecordName;
};

/** What was published comes first: everybody reads a revision that the address names in the same way. */
function Published(props: Omit<Props, 'published' | 'record'>) {
  const asked = useSearch('record');
  const record = (): RecordName => (asked() === 'verbatim' ? 'verbatim' : 'summary');
  const { answer } = createAnswer(() => props.facts, publishedOf);
  const revision = useSearch('revision');
  const published = () => {
    const found = answer();
    return found.state === 'ready' ? found.value : NONE;
  };
  const shown = () => (revision() === undefined ? null : Number(revision()));
  return (
    <Show when={answer().state !== 'loading'}>
      <Revisions meetingId={props.meetingId} published={published()} timeZone={props.facts.timeZone} shown={shown()} />
      <Show when={revision()} fallback={<Minutes {...props} published={published()} record={record()} />}>
        {(revision) => (
          <Paper meetingId={props.meetingId} title={props.facts.title} revision={revision()} record={record()} />
        )}
      </Show>
    </Show>
  );
}

const InMeeting = nest<{ readonly meetingId: MeetingId; readonly actor: Actor }>(
  ConnectionProvider,
  MeetingProvider,
  ClockProvider,
);

function Minutes(props: Props) {
  const { session } = useSession();
  const actor = (): Actor | null => {
    const signedIn = session();
    return signedIn ? actorOf(signedIn) : null;
  };
  return (
    <Show when={session() !== undefined}>
      <Show when={actor()} fallback={<ForEverybody {...props} />}>
        {(who) => (
          <InMeeting meetingId={props.meetingId} actor={who()}>
            <ForMembers {...props} />
          </InMeeting>
        )}
      </Show>
    </Show>
  );
}

function ForMembers(props: Props) {
  const t = useT();
  const connection = useConnection();
  const { seq, role, meeting } = useMeeting();
  const isToAgree = () => meeting.sitting.phase.state === 'closed' || meeting.agreement.records.length > 0;
  return (
    <Switch fallback={<Progress label={t('minutes.loading')} />}>
      <Match when={connection.status() === 'refused'}>
        <ForEverybody {...props} />
      </Match>
      <Match when={connection.status() === 'outdated' && seq() === 0}>
        <Failed failure={{ refused: 'outdated' }} onRetry={() => location.reload()} />
      </Match>
      <Match when={seq() > 0 && role() !== null}>
        <MinutesTextProvider meetingId={props.meetingId}>
          <Bar meetingId={props.meetingId} isMember record={props.record}>
            <NamesForAll />
            <HistoryButton meetingId={props.meetingId} timeZone={props.facts.timeZone} />
            <SaveState />
          </Bar>
          <Show when={isToAgree()}>
            <AgreementSection meetingId={props.meetingId} timeZone={props.facts.timeZone} />
          </Show>
          <FollowMeeting meetingId={props.meetingId} />
          <ReadingDeskProvider meetingId={props.meetingId}>
            <Show when={props.record} keyed>
              {(record) => <WholeDraft document={props.facts.document} record={record} />}
            </Show>
          </ReadingDeskProvider>
        </MinutesTextProvider>
      </Match>
    </Switch>
  );
}

type BarProps = {
  readonly record: RecordName;
  readonly meetingId: MeetingId;
  readonly isMember: boolean;
  readonly revision?: string;
  readonly children?: JSX.Element;
};

function Bar(props: BarProps) {
  const t = useT();
  return (
    <div class="minutes-bar">
      <a href={`/meetings/${props.meetingId}`}>{t('minutes.toHall')}</a>
      <RecordChoice
        meetingId={props.meetingId}
        record={props.record}
        {...(props.revision ? { revision: props.revision } : {})}
      />
      <RecordingLink meetingId={props.meetingId} />
      <TakeAway
        meetingId={props.meetingId}
        isMember={props.isMember}
        revision={props.revision ?? null}
        record={props.record}
      />
      <button type="button" class="button" data-kind="quiet" onClick={() => window.print()}>
        <Printer />
        {t('minutes.print')}
      </button>
      {props.children}
    </div>
  );
}

type PaperProps = {
  readonly record: RecordName;
  readonly meetingId: MeetingId;
  readonly title: string;
  readonly revision?: string;
};

/** Visitors read the same page as the file that they can download. */
function Paper(props: PaperProps) {
  const { t, language } = useLanguage();
  const address = () => {
    const revision = props.revision === undefined ? '' : `&revision=${encodeURIComponent(props.revision)}`;
    const reading = props.record === 'verbatim' ? '&record=verbatim' : '';
    return `/api/meetings/${props.meetingId}/minutes.html?lang=${language()}${revision}${reading}${location.hash}`;
  };
  const copy = createCopyAddress();
  return (
    <>
      <Bar
        meetingId={props.meetingId}
        isMember={false}
        record={props.record}
        {...(props.revision ? { revision: props.revision } : {})}
      />
      <iframe
        class="minutes-public"
        title={t('minutes.title', { title: props.title })}
        src={address()}
        onLoad={(event) => numbersIn(event.currentTarget, copy)}
      />
    </>
  );
}

/** As in the draft, a number copies the address of its paragraph. */
function numbersIn({ contentDocument }: HTMLIFrameElement, copy: (address: string) => Promise<void>): void {
  for (const link of contentDocument?.querySelectorAll<HTMLAnchorElement>('a.number') ?? [])
    link.addEventListener('click', (event) => {
      event.preventDefault();
      void copy(link.href);
    });
}

/** What was published stays public while the meeting goes on again (R11). */
function ForEverybody(props: Props) {
  const t = useT();
  return (
    <Show
      when={props.facts.phase.state === 'closed' || props.published.isContinued}
      fallback={
        <EmptyState
          title={t('minutes.publicNotYet')}
          actions={<a href={`/sign-in?then=/meetings/${props.meetingId}/minutes`}>{t('admission.signIn')}</a>}
        >
          {t('minutes.publicNotYetHint')}
        </EmptyState>
      }
    >
      <Paper meetingId={props.meetingId} title={props.facts.title} record={props.record} />
    </Show>
  );
}
