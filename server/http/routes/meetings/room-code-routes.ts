import { listMeetings } from '../../../../db/meetings.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import { roomCodeOf } from '../../../../shared/screen/room-code.ts';
import type { Routes } from '../../deps.ts';
import { textIn } from '../../reading.ts';

/**
 * `/r/CODE`, as the room's screen shows it: leads to the hall as "I am in the room". When two meetings have one code, the latest
 * counts.
 */
export const roomCodeRoutes: Routes = (app, { db }) => {
  let known = { revision: '', meetings: new Map<string, MeetingId>() };

  function meetingWith(code: string): MeetingId | undefined {
    const revision = db.revision();
    if (revision !== known.revision)
      known = { revision, meetings: new Map(listMeetings(db).map(({ id }) => [roomCodeOf(id), id])) };
    return known.meetings.get(code);
  }

  app.get('/r/:code', async (request, reply) => {
    const meeting = meetingWith(textIn(request.params, 'code').toUpperCase());
    if (!meeting) return reply.callNotFound();
    return reply.redirect(`/meetings/${encodeURIComponent(meeting)}?way=room`, 302);
  });
};
