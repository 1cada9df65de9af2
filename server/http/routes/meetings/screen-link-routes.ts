import { nameInLog } from '../../../../shared/actor.ts';
import { isRefusal, refuse } from '../../../../shared/decision.ts';
import type { ScreenLinkId } from '../../../../shared/ids.ts';
import type { ScreenLink, ScreenLinkMade } from '../../../../shared/protocol/http/meetings/screen-links.ts';
import { screenHolds } from '../../../../shared/screen/screen-link.ts';
import { createLimiter } from '../../../limiter.ts';
import { originOf } from '../../answers/export-answer.ts';
import { QUARTER_MS } from '../../bounds/allowances.ts';
import type { Routes } from '../../deps.ts';
import { idIn } from '../../reading.ts';
import { attending } from '../../sessions/signed-in.ts';

const MADE_IN_A_QUARTER = 30;

/** The secretary, or the chair, makes and revokes the links of the room's screen. */
export const screenLinkRoutes: Routes = (app, deps) => {
  const made = createLimiter({ limit: MADE_IN_A_QUARTER, windowMs: QUARTER_MS }, deps.effects.ticks);

  app.get('/api/meetings/:id/screen-links', async (request) => {
    const here = attending(deps, request, 'screen-links');
    if (isRefusal(here)) return here;
    const holding = deps.screens
      .of(here.room.id)
      .filter(({ madeBy }) => screenHolds(here.room.meeting, madeBy, deps.effects.now()));
    return holding.map(({ id, createdAt }): ScreenLink => ({ id, createdAt }));
  });

  app.post('/api/meetings/:id/screen-links', async (request, reply) => {
    const here = attending(deps, request, 'screen-links');
    if (isRefusal(here)) return here;
    if (here.actor.type === 'system') return refuse('not-permitted');
    if (!made.take(here.actor.person)) return refuse('too-many-tries');
    const { link, key } = deps.screens.open(here.room.id, here.actor.person);
    deps.acts.record({ type: 'meeting.screen-link-made', meeting: here.room.id, link: link.id }, link.madeBy);
    const origin = originOf(request, deps.publicUrl);
    reply.code(201).header('cache-control', 'no-store');
    const { id, createdAt } = link;
    return { id, createdAt, link: `${origin}/meetings/${here.room.id}/screen#${key}` } satisfies ScreenLinkMade;
  });

  app.delete('/api/meetings/:id/screen-links/:link', async (request, reply) => {
    const here = attending(deps, request, 'screen-links');
    if (isRefusal(here)) return here;
    const link = idIn<ScreenLinkId>(request, 'link');
    if (!deps.screens.revoke(here.room.id, link)) return refuse('unknown-screen-link');
    deps.acts.record({ type: 'meeting.screen-link-revoked', meeting: here.room.id, link }, nameInLog(here.actor));
    return reply.code(204).send();
  });
};
