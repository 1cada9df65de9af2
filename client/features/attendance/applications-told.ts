import { createEffect, on, onCleanup } from 'solid-js';
import { useConnection } from '../../connection/connection-context.tsx';
import { useT } from '../../i18n/language-context.tsx';
import { useMay } from '../../meeting/sending.ts';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';

/** However many people apply one after the other, the secretary is told at most once in this time, ms. */
const QUIET_MS = 10_000;

/** Tells people who may admit that somebody waits: seen and said, when there are more than they were told of. */
export function useApplicationsTold(): void {
  const t = useT();
  const may = useMay();
  const announcer = useAnnouncer();
  const toasts = useToasts();
  const { applications } = useConnection();
  const waiting = () => (may('attendance.admit') ? applications().waiting : 0);
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(): void {
    timer = undefined;
    if (waiting() <= told) return;
    told = waiting();
    const text = t('hall.people.waiting', { count: told });
    toasts.show({ text, kind: 'note' });
    announcer.say(text, 'polite');
    timer = setTimeout(tell, QUIET_MS);
  }
  createEffect(
    on(waiting, (count) => {
      told = Math.min(told, count);
      if (timer === undefined) tell();
    }),
  );
  onCleanup(() => clearTimeout(timer));
}
