import { isRefusal, refuse } from '../../../../shared/decision.ts';
import { type CommandId, idOf } from '../../../../shared/ids.ts';
import { type MeetingChanged, meetingChangeSchema } from '../../../../shared/protocol/http/meetings/meetings.ts';
import type { Routes } from '../../deps.ts';
import { bodyOf } from '../../reading.ts';
import { refusedHours } from '../../refused-hours.ts';
import { commanding } from '../../sessions/signed-in.ts';

/** An event of the log changes the appointment of a meeting, until it opens; the people who are invited are told. */
export const reschedulingRoutes: Routes = (app, deps) => {
  app.patch('/api/meetings/:id', async (request) => {
    const here = commanding(deps, request, 'meeting.reschedule');
    if (isRefusal(here)) return here;
    const body = bodyOf(request, meetingChangeSchema);
    if (isRefusal(body)) return body;
    const { changes, ...appointment } = body;
    const wrong = refusedHours(appointment, deps.effects.now());
    if (wrong) return wrong;
    if (!deps.quotas.change.take(here.room.id)) return refuse('changed-too-often');
    const command = { type: 'meeting.reschedule', appointment, changes } as const;
    const receipt = await here.room.execute({ id: idOf<CommandId>(deps.effects.newId()), command }, here.actor);
    if (isRefusal(receipt)) return receipt;
    return { changes: changes + 1, byMail: deps.post !== null } satisfies MeetingChanged;
  });
};
