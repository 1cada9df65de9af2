import { listMeetings } from '../../db/meetings.ts';
import { roomCodeOf } from '../../shared/room-code.ts';
import { textIn } from './reading.ts';
import type { Routes } from './world.ts';

/** `/r/CODE`, as the room's screen shows it: leads to the hall as "I am in the room". Of meetings with one code the latest counts. */
export const roomCodeRoutes: Routes = (app, { db }) => {
  app.get('/r/:code', async (request, reply) => {
    const code = textIn(request.params, 'code').toUpperCase();
    const meeting = listMeetings(db).findLast(({ id }) => roomCodeOf(id) === code);
    if (!meeting) return reply.callNotFound();
    return reply.redirect(`/meetings/${encodeURIComponent(meeting.id)}?way=room`, 302);
  });
};
