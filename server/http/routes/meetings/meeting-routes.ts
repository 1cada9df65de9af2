import { meetingById, pageOfMeetings } from '../../../../db/meetings.ts';
import { refuse } from '../../../../shared/decision.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import { inPieces } from '../../../in-pieces.ts';
import { JSON_TYPE } from '../../answers/kept-answers.ts';
import type { Routes } from '../../deps.ts';
import { afterIn, idIn } from '../../reading.ts';

/** The public side of meetings. Members learn over the socket who takes part and what is said. */
export const meetingRoutes: Routes = (app, { db, facts, kept }) => {
  /** `?after=ID`: those that come after that meeting, a hundred at a time. */
  app.get('/api/meetings', async (request, reply) => {
    const after = afterIn<MeetingId>(request);
    if (after !== null && !meetingById(db, after)) return refuse('unknown-meeting');
    return kept.send(request, reply, {
      slot: `meetings after ${after}`,
      version: facts.versionOfAll(),
      work: 'light',
      type: JSON_TYPE,
      make: async () => {
        const found = await inPieces(pageOfMeetings(db, after), ({ id }) => facts.jsonOf(id));
        return `[${found.filter((json) => json !== null).join(',')}]`;
      },
    });
  });

  app.get('/api/meetings/:id', async (request, reply) => {
    const id = idIn<MeetingId>(request);
    return kept.send(request, reply, {
      slot: `meeting ${id}`,
      version: facts.versionOf(id),
      work: 'light',
      type: JSON_TYPE,
      make: () => facts.jsonOf(id) ?? refuse('unknown-meeting'),
    });
  });
};
