import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import type { RegistrationNow } from '../../../shared/protocol/http/meetings/registrations.ts';
import { momentAt } from '../../../shared/sitting/day-at.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useZones } from '../../i18n/zones.ts';

type Props = { readonly meeting: MeetingFacts; readonly terms: RegistrationNow['terms'] };

/** When people register, with the zone of the place (E2). */
export function TermsNote(props: Props) {
  const t = useT();
  const formats = useFormats();
  const zoneFormats = useZones();
  const about = () => {
    const { opens, closes, state } = props.terms;
    const { timeZone } = props.meeting;
    const day = (state === 'early' ? opens : closes) ?? '';
    return { day: formats.day(day), zone: zoneFormats.zone(timeZone, momentAt(timeZone, day, '12:00') ?? 0) };
  };
  const sentence = () => {
    const { state, closes } = props.terms;
    if (state === 'open' && closes === null) return t('registering.terms.open');
    if (state === 'over') return t('registering.terms.over');
    return t(`registering.terms.${state === 'open' ? 'open-until' : state}`, about());
  };
  return <p class="quiet">{sentence()}</p>;
}
