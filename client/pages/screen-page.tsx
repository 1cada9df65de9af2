import { createSignal, onCleanup, onMount, type ParentProps, Show } from 'solid-js';
import { type Actor, SYSTEM } from '../../shared/actor.ts';
import { idOf, type MeetingId } from '../../shared/ids.ts';
import { ConnectionProvider, useConnection } from '../connection/connection-context.tsx';
import { nest } from '../context.tsx';
import { FloorViewProvider } from '../features/floor/floor-view-context.tsx';
import { RoomScreen } from '../features/screen/room-screen.tsx';
import { useT } from '../i18n/language-context.tsx';
import { ClockProvider } from '../meeting/clock-context.tsx';
import { MeetingProvider } from '../meeting/meeting-context.tsx';
import { useParam } from '../routing/router.tsx';
import { EmptyState } from '../ui/page/empty-state.tsx';

/** `/meetings/:id/screen#key`: the room's screen. The key stands behind the `#`, where no server or proxy logs it. */
export function ScreenPage() {
  const t = useT();
  const id = useParam('id');
  const [key, setKey] = createSignal(location.hash.slice(1));
  const look = () => setKey(location.hash.slice(1));
  onMount(() => addEventListener('hashchange', look));
  onCleanup(() => removeEventListener('hashchange', look));
  return (
    <Show
      when={key() && id()}
      keyed
      fallback={
        <main class="screen-refused">
          <EmptyState kind="refused" title={t('screen.noKey')}>
            {t('screen.noKeyHint')}
          </EmptyState>
        </main>
      }
    >
      <AroundScreen meetingId={idOf<MeetingId>(id())} screenKey={key()} actor={SYSTEM}>
        <RoomScreen meetingId={idOf<MeetingId>(id())} screenKey={key()} />
      </AroundScreen>
    </Show>
  );
}

/** A revoked link leaves nothing of the meeting on the wall. */
function Letting(props: ParentProps) {
  const t = useT();
  const { refusal } = useConnection();
  return (
    <>
      <div hidden={refusal() !== null}>{props.children}</div>
      <Show when={refusal()}>
        {(code) => (
          <main class="screen-refused">
            <EmptyState kind="refused" title={t('screen.refused')}>
              {t(`refusals.${code()}`)}
            </EmptyState>
          </main>
        )}
      </Show>
    </>
  );
}

type Around = { readonly meetingId: MeetingId; readonly screenKey: string; readonly actor: Actor };
const AroundScreen = nest<Around>(ConnectionProvider, Letting, MeetingProvider, ClockProvider, FloorViewProvider);
