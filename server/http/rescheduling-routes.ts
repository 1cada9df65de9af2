import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { type CommandId, idOf } from '../../shared/ids.ts';
import { type MeetingChanged, meetingChangeSchema } from '../../shared/protocol/http-meetings.ts';
import type { HttpRefusal } from '../../shared/protocol/http-refusal.ts';
import { wrongHours } from '../../shared/sitting/appointment.ts';
import type { Convocation } from '../../shared/sitting/sitting.ts';
import { bodyOf } from './reading.ts';
import { attending } from './signed-in.ts';
import type { Routes } from './world.ts';

/** Hours that cannot be, named at the field in which they were entered; `within`: what the fields stand in. */
export function refusedHours(
  meeting: Pick<Convocation, 'date' | 'timeZone' | 'hours'>,
  within = '',
): (Refusal & Pick<HttpRefusal, 'fields'>) | null {
  const wrong = wrongHours(meeting);
  return wrong && { ...refuse(wrong.code), fields: [`${within}hours.${wrong.at}`] };
}

/** A meeting is announced otherwise by an event of its log, until it opens; those who are invited are told. */
export const reschedulingRoutes: Routes = (app, world) => {
  app.patch('/api/meetings/:id', async (request) => {
    const here = attending(world, request);
    if (isRefusal(here)) return here;
    const body = bodyOf(request, meetingChangeSchema);
    if (isRefusal(body)) return body;
    const { changes, ...appointment } = body;
    const wrong = refusedHours(appointment);
    if (wrong) return wrong;
    const command = { type: 'meeting.reschedule', appointment, changes } as const;
    const receipt = await here.room.execute({ id: idOf<CommandId>(world.effects.newId()), command }, here.actor);
    if (isRefusal(receipt)) return receipt;
    return { changes: changes + 1, byMail: world.post !== null } satisfies MeetingChanged;
  });
};
