import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import { TEXT_PREFIX, WORDS_PREFIX } from '../../../../shared/minutes/lines.ts';
import type { MinutesHistory, MinutesThen } from '../../../../shared/protocol/http/meetings/minutes-history.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { textIn } from '../../reading.ts';
import { commanding } from '../../sessions/signed-in.ts';
import { whoAsks } from '../../sessions/who-asks.ts';

/** The history of the text, for people who write it: it holds what was deleted (R40). */
export const minutesHistoryRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/minutes/history', (request, reply) => listed(deps, request, reply));
  app.get('/api/meetings/:id/minutes/history/:seq', (request, reply) => read(deps, request, reply));
};

/** Refuses as `commanding` does. */
function writing(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply) {
  reply.header('cache-control', 'no-store');
  return commanding(deps, request, 'minutes.record-decision');
}

async function listed(
  deps: RoutesDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<MinutesHistory | Refusal> {
  const here = writing(deps, request, reply);
  if (isRefusal(here)) return here;
  return { stretches: await deps.texts.stretches(here.room.id, whoAsks(request)) };
}

async function read(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply): Promise<MinutesThen | Refusal> {
  const here = writing(deps, request, reply);
  if (isRefusal(here)) return here;
  const seq = seqIn(request);
  if (seq === null || seq > deps.texts.of(here.room.id).seq) return refuse('unknown-revision');
  const { at, said, by } = await deps.texts.authored(here.room.id, seq, whoAsks(request));
  const under = (prefix: string) =>
    [...said]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, blocks]) => ({ id: name.slice(prefix.length), blocks, runs: by.get(name) ?? [] }));
  const items = under(TEXT_PREFIX).map(({ id, ...text }) => ({ itemId: id, ...text }));
  const words = under(WORDS_PREFIX).map(({ id, ...text }) => ({ requestId: id, ...text }));
  return { seq, at, items, words };
}

/** 0 is before the first change; null: it is no number. */
function seqIn(request: FastifyRequest): number | null {
  const text = textIn(request.params, 'seq');
  return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null;
}
