import { createEffect, createMemo, on, Show } from 'solid-js';
import { chairAbsence } from '../../../shared/attendance/chair-absence.ts';
import { hasRight } from '../../../shared/permissions.ts';
import { timeZoneOf } from '../../../shared/sitting/sitting.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useFormats } from '../../session/formats.ts';
import { useT } from '../../session/language-context.tsx';
import { useAnnouncer } from '../../ui/announcer.tsx';

/** That the chair is gone, for who may preside in their place: seen while it lasts, and said when it begins. */
export function ChairAwayNotice() {
  const t = useT();
  const formats = useFormats();
  const announcer = useAnnouncer();
  const { meeting, role } = useMeeting();
  const words = createMemo(() => {
    const absence = hasRight(role(), 'preside') ? chairAbsence(meeting) : null;
    if (!absence) return null;
    const time = formats.time(absence.since, timeZoneOf(meeting.sitting));
    return t(`hall.chairGone.${absence.how}`, { name: absence.chair.profile.name, time });
  });
  createEffect(on(words, (said) => said && announcer.say(`${said} ${t('hall.chairGone.preside')}`, 'assertive')));
  return (
    <Show when={words()}>
      {(said) => (
        <div class="hall-notice" data-kind="warning">
          <strong>{said()}</strong> {t('hall.chairGone.preside')}
        </div>
      )}
    </Show>
  );
}
