import { listMeetings, meetingById } from '../../db/meetings.ts';
import { refuse } from '../../shared/decision.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { MeetingFacts } from '../../shared/protocol/http-meetings.ts';
import { factsOf } from './meeting-facts.ts';
import { idIn } from './reading.ts';
import type { Routes } from './world.ts';

/** The public side of meetings. Who takes part and what is said travels over the socket, to members. */
export const meetingRoutes: Routes = (app, { db, rooms }) => {
  /** Those of meetings long past too, which need no room for that. */
  const known = new Map<MeetingId, MeetingFacts>();

  function factsAbout(id: MeetingId): MeetingFacts | null {
    const before = known.get(id);
    if (before?.seq === rooms.seqOf(id)) return before;
    const [row, standing] = [meetingById(db, id), rooms.look(id)];
    const facts = row && standing && factsOf(row, standing);
    if (facts) known.set(id, facts);
    return facts;
  }

  app.get('/api/meetings', async () => listMeetings(db).flatMap(({ id }) => factsAbout(id) ?? []));
  app.get('/api/meetings/:id', async (request) => factsAbout(idIn<MeetingId>(request)) ?? refuse('unknown-meeting'));
};
