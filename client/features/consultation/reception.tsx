import { Match, Show, Switch } from 'solid-js';
import {
  acceptsContributions,
  type Receiving,
  type Reception,
  receptionAt,
} from '../../../shared/paper/contributing.ts';
import { momentAt } from '../../../shared/sitting/day-at.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useZones } from '../../i18n/zones.ts';

/** Whether a consultation takes contributions now, by this device's clock; the server decides. */
const receptionNow = (consultation: Receiving): Reception => receptionAt(consultation, Date.now());
export const takesContributions = (consultation: Receiving): boolean =>
  acceptsContributions(receptionNow(consultation));

export const isLate = (consultation: Receiving): boolean => receptionNow(consultation) === 'late';

/** Until when contributions are taken, or why they no longer are; empty where there is no last day. */
export function ReceptionNote(props: { readonly consultation: Receiving }) {
  const t = useT();
  const formats = useFormats();
  const zoneFormats = useZones();
  const about = () => {
    const { deadline, timeZone } = props.consultation;
    const day = deadline?.day ?? '';
    return { day: formats.day(day), zone: zoneFormats.zone(timeZone, momentAt(timeZone, day, '12:00') ?? 0) };
  };
  return (
    <Switch>
      <Match when={receptionNow(props.consultation) === 'closed'}>
        <p class="card" role="note">
          {t('consultations.closed-note')}
        </p>
      </Match>
      <Match when={receptionNow(props.consultation) === 'late'}>
        <p class="quiet">{t('consultations.open-late', about())}</p>
      </Match>
      <Match when={receptionNow(props.consultation) === 'ended'}>
        <p class="quiet">{t('consultations.ended', about())}</p>
      </Match>
      <Match when={receptionNow(props.consultation) === 'open'}>
        <Show when={props.consultation.deadline}>
          <p class="quiet">{t('consultations.open-until', about())}</p>
        </Show>
      </Match>
    </Switch>
  );
}
