import { calendarFactsOf } from '../../../../db/meetings.ts';
import { refuse } from '../../../../shared/decision.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import { appointmentIn } from '../../../../shared/sitting/sitting.ts';
import { calendarOf } from '../../../letters/calendar-of.ts';
import { originOf } from '../../answers/export-answer.ts';
import type { Routes } from '../../deps.ts';
import { idIn } from '../../reading.ts';

/** A meeting for everybody's calendar: the same entry that letters bring. */
export const calendarRoutes: Routes = (app, { db, facts, kept, post, effects, publicUrl }) => {
  app.get('/api/meetings/:id/calendar.ics', async (request, reply) => {
    const id = idIn<MeetingId>(request);
    const origin = originOf(request, publicUrl);
    return kept.send(request, reply, {
      slot: `calendar ${id}`,
      // Visitors may address the server by any name, and one answer is kept for each slot.
      version: `${facts.versionOf(id)} ${origin}`,
      work: 'light',
      type: 'text/calendar; charset=utf-8; method=PUBLISH',
      headers: { 'cache-control': 'no-cache', 'content-disposition': `attachment; filename="${id}.ics"` },
      make: async () => {
        const [meeting, founded] = [facts.about(id), calendarFactsOf(db, id)];
        if (meeting === null || founded === null) return refuse('unknown-meeting');
        const calendarFacts = { ...founded, changes: meeting.changes, origin, sender: post?.sender ?? null };
        return calendarOf(calendarFacts, appointmentIn(meeting), 'PUBLISH', effects.now()).content;
      },
    });
  });
};
