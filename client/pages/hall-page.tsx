import { Match, Show, Switch } from 'solid-js';
import { type Actor, actorOf } from '../../shared/actor.ts';
import { idOf, type MeetingId } from '../../shared/ids.ts';
import { ConnectionProvider } from '../connection/connection-context.tsx';
import { nest } from '../context.tsx';
import { ReadingDeskProvider } from '../features/compilation/reading-desk/reading-desk-context.tsx';
import { ChairDialogsProvider } from '../features/floor/chair/chair-dialogs-context.tsx';
import { FloorViewProvider } from '../features/floor/floor-view-context.tsx';
import { RequestDialogProvider } from '../features/floor/request/request-dialog-context.ts';
import { EnteringHall, HallDoor } from '../features/hall/joining/hall-door.tsx';
import { JoiningProvider } from '../features/hall/joining/joining-context.tsx';
import { PanesProvider } from '../features/hall/panes-context.tsx';
import { useT } from '../i18n/language-context.tsx';
import { lazyWithWords } from '../i18n/lazy-with-words.tsx';
import { CallProvider } from '../media/call/call-context.tsx';
import { ClockProvider } from '../meeting/clock-context.tsx';
import { MeetingProvider } from '../meeting/meeting-context.tsx';
import { useParam } from '../routing/router.tsx';
import { useSession } from '../session/session-context.tsx';

const SignedOut = lazyWithWords(
  ['admission'],
  async () => (await import('../features/hall/joining/refused-hall.tsx')).SignedOut,
);

/** `/meetings/:id`: the hall, once somebody is signed in. */
export function HallPage() {
  const t = useT();
  const id = useParam('id');
  const { session } = useSession();
  return (
    <Switch fallback={<EnteringHall />}>
      <Match when={session() === null}>
        <main class="hall-state">
          <h1 class="unseen">{t('hall.name')}</h1>
          <SignedOut />
        </main>
      </Match>
      <Match when={session()}>
        {(signedIn) => (
          <Show when={id()} keyed>
            {(id) => (
              <AroundHall meetingId={idOf<MeetingId>(id)} actor={actorOf(signedIn())}>
                <HallDoor meetingId={idOf<MeetingId>(id)} />
              </AroundHall>
            )}
          </Show>
        )}
      </Match>
    </Switch>
  );
}

/** Connection, meeting, clock and call of one meeting, then what the parts of the hall share. */
const AroundHall = nest<{ readonly meetingId: MeetingId; readonly actor: Actor }>(
  ConnectionProvider,
  MeetingProvider,
  ClockProvider,
  CallProvider,
  FloorViewProvider,
  ReadingDeskProvider,
  RequestDialogProvider,
  ChairDialogsProvider,
  JoiningProvider,
  PanesProvider,
);
