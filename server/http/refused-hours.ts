import { type Refusal, refuse } from '../../shared/decision.ts';
import type { HttpRefusal } from '../../shared/protocol/http/refusal.ts';
import { isTooFar, wrongHours } from '../../shared/sitting/appointment.ts';
import type { Convocation } from '../../shared/sitting/sitting.ts';

/**
 * A day or hours that cannot be, named at the field in which they were entered. `now` in ms; `within`: the part of the form that holds
 * the fields.
 */
export function refusedHours(
  meeting: Pick<Convocation, 'date' | 'timeZone' | 'hours'>,
  now: number,
  within = '',
): (Refusal & Pick<HttpRefusal, 'fields'>) | null {
  if (isTooFar(meeting.date, meeting.timeZone, now)) return { ...refuse('day-too-far'), fields: [`${within}date`] };
  const wrong = wrongHours(meeting);
  return wrong && { ...refuse(wrong.code), fields: [`${within}hours.${wrong.at}`] };
}
