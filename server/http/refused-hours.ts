import { type Refusal, refuse } from '../../shared/decision.ts';
import type { HttpRefusal } from '../../shared/protocol/http/refusal.ts';
import { wrongHours } from '../../shared/sitting/appointment.ts';
import type { Convocation } from '../../shared/sitting/sitting.ts';

/** Hours that cannot be, named at the field in which they were entered; `within`: the part of the form that holds the fields. */
export function refusedHours(
  meeting: Pick<Convocation, 'date' | 'timeZone' | 'hours'>,
  within = '',
): (Refusal & Pick<HttpRefusal, 'fields'>) | null {
  const wrong = wrongHours(meeting);
  return wrong && { ...refuse(wrong.code), fields: [`${within}hours.${wrong.at}`] };
}
