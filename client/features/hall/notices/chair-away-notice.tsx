import { createEffect, createMemo, on, Show } from 'solid-js';
import { chairAbsence } from '../../../../shared/attendance/chair-absence.ts';
import { hasRight } from '../../../../shared/permissions.ts';
import { timeZoneOf } from '../../../../shared/sitting/sitting.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useAnnouncer } from '../../../ui/announcer.tsx';

/** That the chair is gone, for a person who may preside in their place: shown while it lasts, and said when it begins. */
export function ChairAwayNotice() {
  const t = useT();
  const formats = useFormats();
  const announcer = useAnnouncer();
  const { meeting, role, person } = useMeeting();
  const words = createMemo(() => {
    const absence = hasRight(role(), 'preside') ? chairAbsence(meeting) : null;
    if (!absence || absence.chair.person === person()) return null;
    const time = formats.time(absence.since, timeZoneOf(meeting.sitting));
    return t(`presiding.chairGone.${absence.how}`, { name: absence.chair.profile.name, time });
  });
  createEffect(
    on(words, (said, before) => {
      if (said) announcer.say(`${said} ${t('presiding.chairGone.preside')}`, 'assertive');
      else if (before) announcer.say(t('presiding.chairGone.back'), 'assertive');
    }),
  );
  return (
    <Show when={words()}>
      {(said) => (
        <div class="hall-notice" data-kind="warning">
          <strong>{said()}</strong> {t('presiding.chairGone.preside')}
        </div>
      )}
    </Show>
  );
}
