import { Match, Show, Switch, untrack } from 'solid-js';
import { type Actor, actorOf } from '../../shared/actor.ts';
import { idOf, type MeetingId, type PersonId } from '../../shared/ids.ts';
import { hasRight } from '../../shared/permissions.ts';
import { ConnectionProvider, useConnection } from '../connection/connection-context.tsx';
import { openSocket } from '../connection/socket.ts';
import { nest } from '../context.tsx';
import { CaptionCorrections } from '../features/captions/caption-corrections.tsx';
import { CaptionFeeds } from '../features/captions/caption-feeds.tsx';
import { CaptionWriter } from '../features/captions/caption-writer.tsx';
import { createCaptions } from '../features/captions/captions-channel.ts';
import { CaptionsView } from '../features/captions/captions-view.tsx';
import { createWriting } from '../features/captions/writing.ts';
import { FloorViewProvider } from '../features/floor/floor-view-context.tsx';
import { useLanguage, useT } from '../i18n/language-context.tsx';
import { ClockProvider } from '../meeting/clock-context.tsx';
import { MeetingProvider, useMeeting } from '../meeting/meeting-context.tsx';
import { useParam } from '../routing/router.tsx';
import { useSession } from '../session/session-context.tsx';
import { useToasts } from '../ui/layer/toasts.tsx';
import { EmptyState } from '../ui/page/empty-state.tsx';
import { Page } from '../ui/page/page.tsx';

const InMeeting = nest<{ readonly meetingId: MeetingId; readonly actor: Actor }>(
  ConnectionProvider,
  MeetingProvider,
  ClockProvider,
  FloorViewProvider,
);

/** `/meetings/:id/captions`: captions on a page of their own, and the place where captioners write them. */
export function CaptionsPage() {
  const t = useT();
  const id = useParam('id');
  const { session } = useSession();
  return (
    <Page title={t('captions.region')} width="wide">
      <div class="captions-page stack">
        <Switch>
          <Match when={session() === null}>
            <ForMembersAlone meetingId={id()} />
          </Match>
          <Match when={session()}>
            {(signedIn) => (
              <Show when={id()} keyed>
                {(id) => (
                  <InMeeting meetingId={idOf<MeetingId>(id)} actor={actorOf(signedIn())}>
                    <Reading meetingId={idOf<MeetingId>(id)} person={signedIn().person} />
                  </InMeeting>
                )}
              </Show>
            )}
          </Match>
        </Switch>
      </div>
    </Page>
  );
}

type Props = { readonly meetingId: MeetingId; readonly person: PersonId };

function Reading(props: Props) {
  const connection = useConnection();
  return (
    <Show when={connection.status() !== 'refused'} fallback={<ForMembersAlone meetingId={props.meetingId} />}>
      <Desk {...props} />
    </Show>
  );
}

function Desk(props: Props) {
  const { t, need } = useLanguage();
  const toasts = useToasts();
  const { role, meeting } = useMeeting();
  const { meetingId, person } = untrack(() => ({ ...props }));
  const captions = createCaptions(openSocket('/captions'), meetingId, () => writing.resend());
  const writing = createWriting({
    conversation: () => captions,
    ...{ meetingId, person },
    refused: (code, text) =>
      void need('refusals').finally(() =>
        toasts.show({ kind: 'refused', stays: true, text: `${t(`refusals.${code}`)} ${text}` }),
      ),
  });
  return (
    <>
      <p>
        <bdi>{meeting.sitting.convocation?.title}</bdi>
      </p>
      <Show when={hasRight(role(), 'write-captions')}>
        <CaptionWriter meetingId={meetingId} captions={captions} writing={writing} />
      </Show>
      <CaptionsView captions={captions} />
      <Show when={hasRight(role(), 'correct-captions')}>
        <CaptionCorrections captions={captions} />
      </Show>
      <Show when={hasRight(role(), 'caption-feeds')}>
        <CaptionFeeds meetingId={meetingId} />
      </Show>
    </>
  );
}

function ForMembersAlone(props: { readonly meetingId: string }) {
  const t = useT();
  return (
    <EmptyState
      title={t('captions.members')}
      actions={<a href={`/sign-in?then=/meetings/${props.meetingId}/captions`}>{t('common.sign-in')}</a>}
    >
      {t('captions.files')}
    </EmptyState>
  );
}
