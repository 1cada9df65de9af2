import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { StoredCaptionFeed } from '../../../../db/captions/caption-feeds.ts';
import { nameInLog } from '../../../../shared/actor.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import type { CaptionFeedId, MeetingId } from '../../../../shared/ids.ts';
import {
  type CaptionFeed,
  type CaptionFeedMade,
  newCaptionFeed,
} from '../../../../shared/protocol/http/meetings/captions.ts';
import type { RefusalCode } from '../../../../shared/refusals.ts';
import { originOf } from '../../answers/export-answer.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { bodyOf, idIn, textIn } from '../../reading.ts';
import { refusalFor } from '../../refusals.ts';
import { attending } from '../../sessions/signed-in.ts';

/** A line of a thousand letters of any script, and some more. */
const LINE_MAX_BYTES = 8 * 1024;
const TEXT = 'text/plain; charset=utf-8';

/** The address that captioners' programs speak (PROTOCOL.md, "Captions from programs"). */
export const captionFeedRoutes: Routes = (app, deps) => {
  void app.register(async (scope) => feedRoutes(scope, deps));
  secretaryRoutes(app, deps);
};

function feedRoutes(scope: FastifyInstance, { captions: { feeding } }: RoutesDeps): void {
  // Plain text under whatever name the program gives it: the token says who sends it, and no cookie counts.
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body: Buffer, done) => done(null, body));
  const feedOf = (request: FastifyRequest): StoredCaptionFeed | Refusal =>
    feeding.feedOf(textIn(request.query, 'token'), idIn<MeetingId>(request));
  const answer = (reply: FastifyReply, number: number | Refusal) =>
    typeof number === 'number' ? reply.type(TEXT).send(String(number)) : refusedTo(reply, number);

  scope.post('/api/meetings/:id/captions', { bodyLimit: LINE_MAX_BYTES }, async (request, reply) => {
    const feed = feedOf(request);
    if (isRefusal(feed)) return feed;
    const text = textOf(request.body);
    if (text === null) return refuse('caption-not-text');
    const { query } = request;
    return answer(reply, await feeding.take(feed, { number: numberOf(query), language: textIn(query, 'lang'), text }));
  });
  scope.get('/api/meetings/:id/captions/seq', async (request, reply) => {
    const feed = feedOf(request);
    if (isRefusal(feed)) return feed;
    return answer(reply, await feeding.last(feed, textIn(request.query, 'lang')));
  });
}

/** Programs know 400 for a line that is not wanted; what may be sent again later keeps its status. */
const NOT_WANTED: readonly RefusalCode[] = ['meeting-not-open', 'text-empty', 'text-too-long'];

function refusedTo(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const told = refusalFor(reply, refusal);
  if (NOT_WANTED.includes(refusal.refused)) reply.code(400);
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(told));
}

/** Null where it is no UTF-8. */
function textOf(body: unknown): string | null {
  if (!Buffer.isBuffer(body)) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
}

/** NaN, which is no number of a line, for anything else. */
const numberOf = (query: unknown): number => {
  const text = textIn(query, 'seq');
  return /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
};

/** The secretary makes the addresses, and revokes them. */
const secretaryRoutes: Routes = (app, deps) => {
  const { feeds } = deps.captions;
  app.get('/api/meetings/:id/caption-feeds', async (request) => {
    const here = attending(deps, request, 'caption-feeds');
    return isRefusal(here) ? here : feeds.of(here.room.id).map(told);
  });
  app.post('/api/meetings/:id/caption-feeds', async (request, reply) => {
    const here = attending(deps, request, 'caption-feeds');
    if (isRefusal(here)) return here;
    if (here.actor.type === 'system') return refuse('not-permitted');
    const wanted = bodyOf(request, newCaptionFeed);
    if (isRefusal(wanted)) return wanted;
    if (!deps.quotas.captionFeeds.take(here.actor.person)) return refuse('too-many-tries');
    const made = feeds.open(here.room.id, here.actor.person, wanted);
    if (isRefusal(made)) return made;
    const { feed, token } = made;
    deps.acts.record({ type: 'meeting.caption-feed-made', meeting: here.room.id, feed: feed.id }, feed.madeBy);
    reply.code(201).header('cache-control', 'no-store');
    const address = `${originOf(request, deps.publicUrl)}/api/meetings/${here.room.id}/captions?token=${token}`;
    return { ...told(feed), address } satisfies CaptionFeedMade;
  });
  app.delete('/api/meetings/:id/caption-feeds/:feed', async (request, reply) => {
    const here = attending(deps, request, 'caption-feeds');
    if (isRefusal(here)) return here;
    const feed = idIn<CaptionFeedId>(request, 'feed');
    if (!feeds.revoke(here.room.id, feed)) return refuse('unknown-caption-feed');
    deps.acts.record({ type: 'meeting.caption-feed-revoked', meeting: here.room.id, feed }, nameInLog(here.actor));
    return reply.code(204).send();
  });
};

const told = ({ id, name, language, machine, createdAt }: StoredCaptionFeed): CaptionFeed => ({
  id,
  name,
  language,
  machine,
  createdAt,
});
