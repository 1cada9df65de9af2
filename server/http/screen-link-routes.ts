import { isRefusal, refuse } from '../../shared/decision.ts';
import type { ScreenLinkId } from '../../shared/ids.ts';
import type { ScreenLink, ScreenLinkMade } from '../../shared/protocol/http-screen-links.ts';
import { originOf } from './export-answer.ts';
import { createQuota, QUARTER_MS } from './quota.ts';
import { idIn } from './reading.ts';
import { attending } from './signed-in.ts';
import type { Routes } from './world.ts';

const MADE_IN_A_QUARTER = 30;

/** The secretary, or the chair, makes and revokes the links of the room's screen. */
export const screenLinkRoutes: Routes = (app, world) => {
  const made = createQuota(MADE_IN_A_QUARTER, QUARTER_MS, world.effects.now);

  app.get('/api/meetings/:id/screen-links', async (request) => {
    const here = attending(world, request, 'screen-links');
    if (isRefusal(here)) return here;
    return world.screens.of(here.room.id).map(({ id, createdAt }): ScreenLink => ({ id, createdAt }));
  });

  app.post('/api/meetings/:id/screen-links', async (request, reply) => {
    const here = attending(world, request, 'screen-links');
    if (isRefusal(here)) return here;
    if (here.actor.type === 'system') return refuse('not-permitted');
    if (!made.take(here.actor.person)) return refuse('too-many-tries');
    const { link, key } = world.screens.open(here.room.id, here.actor.person);
    const origin = originOf(request, world.publicUrl);
    reply.code(201).header('cache-control', 'no-store');
    const { id, createdAt } = link;
    return { id, createdAt, link: `${origin}/meetings/${here.room.id}/screen#${key}` } satisfies ScreenLinkMade;
  });

  app.delete('/api/meetings/:id/screen-links/:link', async (request, reply) => {
    const here = attending(world, request, 'screen-links');
    if (isRefusal(here)) return here;
    if (!world.screens.revoke(here.room.id, idIn<ScreenLinkId>(request, 'link'))) return refuse('unknown-screen-link');
    return reply.code(204).send();
  });
};
