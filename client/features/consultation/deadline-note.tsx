import { Show } from 'solid-js';
import type { ConsultationId } from '../../../shared/ids.ts';
import { type Receiving, receptionAt } from '../../../shared/paper/contributing.ts';
import { momentAt } from '../../../shared/sitting/day-at.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { useZones } from '../../i18n/zones.ts';

type Props = { readonly consultation: Receiving & { readonly id: ConsultationId } };

/** When the last day ends where the reader is, if it is another time there; and the way into their calendar. */
export function DeadlineNote(props: Props) {
  const { t, language } = useLanguage();
  const formats = useFormats();
  const zoneFormats = useZones();
  const isComing = () => receptionAt(props.consultation, Date.now()) === 'open';
  const elsewhere = () => {
    const { deadline, timeZone } = props.consultation;
    const last = deadline && momentAt(timeZone, deadline.day, '23:59');
    const { timeZone: here } = Intl.DateTimeFormat().resolvedOptions();
    if (!last || formats.time(last, here) === formats.time(last, timeZone)) return null;
    return { when: formats.moment(last), zone: zoneFormats.zone(here, last) };
  };
  return (
    <Show when={props.consultation.deadline !== null && isComing()}>
      <p class="small quiet">
        <Show when={elsewhere()}>{(there) => <>{t('consultations.where-you-are', there())} · </>}</Show>
        <a href={`/api/consultations/${props.consultation.id}/deadline.ics?lang=${language()}`}>
          {t('finding.deadline-to-calendar')}
        </a>
      </p>
    </Show>
  );
}
