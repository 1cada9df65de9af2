import { createMemo, createSignal, Match, onCleanup, onMount, Switch } from 'solid-js';
import { timeZoneOf } from '../../../../shared/sitting/sitting.ts';
import { useConnection } from '../../../connection/connection-context.tsx';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useClock } from '../../../meeting/clock-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { Button } from '../../../ui/button.tsx';

/** Says that what is shown may be old, and that nobody has to do anything; or asks the person to load the page again. */
export function ConnectionBanner() {
  const t = useT();
  const formats = useFormats();
  const { meeting } = useMeeting();
  const connection = useConnection();
  const isOnline = createOnline();
  const now = useClock();
  const lastSeen = createMemo<number>((before) => (connection.status() === 'connected' ? now() : before), now());
  const seenAt = () => formats.time(lastSeen(), timeZoneOf(meeting.sitting));
  return (
    <div role="status">
      <Switch>
        <Match when={connection.status() === 'outdated'}>
          <div class="hall-notice" data-kind="warning">
            <strong>{t('hall.outdated')}</strong> {t('hall.outdatedHint')}
            <span class="end">
              <Button kind="primary" size="small" onClick={() => location.reload()}>
                {t('hall.reload')}
              </Button>
            </span>
          </div>
        </Match>
        <Match when={connection.status() === 'stopping'}>
          <div class="hall-notice" data-kind="warning">
            {t('hall.stopping')}
          </div>
        </Match>
        <Match when={connection.status() === 'reconnecting'}>
          <div class="hall-notice" data-kind="warning">
            {t(isOnline() ? 'hall.reconnecting' : 'hall.offline', { time: seenAt() })}
          </div>
        </Match>
      </Switch>
    </div>
  );
}

function createOnline() {
  const [isOnline, setOnline] = createSignal(navigator.onLine);
  const look = () => setOnline(navigator.onLine);
  onMount(() => {
    addEventListener('online', look);
    addEventListener('offline', look);
  });
  onCleanup(() => {
    removeEventListener('online', look);
    removeEventListener('offline', look);
  });
  return isOnline;
}
