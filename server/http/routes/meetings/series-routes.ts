import { isRefusal, refuse } from '../../../../shared/decision.ts';
import { followingSchema } from '../../../../shared/protocol/http/meetings/series.ts';
import { meetingsToFollow } from '../../../series/meetings-to-follow.ts';
import { followMeeting } from '../../../series/taking-over.ts';
import type { Routes } from '../../deps.ts';
import { bodyOf } from '../../reading.ts';
import { commanding } from '../../sessions/signed-in.ts';

/** Which meeting this one follows; what is open there is taken over (R18). */
export const seriesRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/series', async (request) => {
    const here = commanding(deps, request, 'minutes.take-over');
    return isRefusal(here) ? here : meetingsToFollow(deps, here.room, here.actor);
  });

  app.post('/api/meetings/:id/series', async (request) => {
    const here = commanding(deps, request, 'minutes.take-over');
    if (isRefusal(here)) return here;
    const body = bodyOf(request, followingSchema);
    if (isRefusal(body)) return body;
    if (!deps.quotas.change.take(here.room.id)) return refuse('changed-too-often');
    return followMeeting(deps, here.room, here.actor, body);
  });
};
