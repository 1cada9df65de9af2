import { Show } from 'solid-js';
import { absenceOf, isYetToCome } from '../../../../../shared/attendance/absence.ts';
import type { FloorRequest } from '../../../../../shared/floor/requests/floor-request.ts';
import { timeZoneOf } from '../../../../../shared/sitting/sitting.ts';
import { useFormats } from '../../../../i18n/formats.ts';
import { useT } from '../../../../i18n/language-context.tsx';
import { useMeeting } from '../../../../meeting/meeting-context.tsx';
import './absence.css';

/** That a beneficiary has lost the connection, or has left, and since when (F7); empty while they are here. */
export function AbsenceSign(props: { readonly request: FloorRequest }) {
  const t = useT();
  const formats = useFormats();
  const { meeting } = useMeeting();
  const zone = () => timeZoneOf(meeting.sitting);
  return (
    <Show
      when={absenceOf(meeting, props.request.beneficiary)}
      fallback={
        <Show when={isYetToCome(meeting, props.request)}>
          <span class="away">{t('floor.notHere')}</span>
        </Show>
      }
    >
      {(absence) => (
        <span class="away">
          {t(absence().how === 'away' ? 'floor.awaySince' : 'floor.leftAt', {
            time: formats.time(absence().since, zone()),
          })}
        </span>
      )}
    </Show>
  );
}
