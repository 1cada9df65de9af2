import type { FastifyInstance } from 'fastify';
import type { MeetingId } from '../../../shared/ids.ts';
import type { HttpDeps } from '../deps.ts';
import { idIn } from '../reading.ts';

/** What leaves a meeting as a file. The compilation as JSON is the source of every page of it. */
const EXPORT = /^\/api\/meetings\/:id\/(?!compilation\.json)[\w-]+\.[\w:]+$/;
const NAME = /\/([\w-]+(?:\.\w+)+)(?:\?|$)/;

/** Writes down which person took what out of which meeting. Visitors are not written down: they get what everybody may have. */
export function registerExported(app: FastifyInstance, { acts }: HttpDeps): void {
  app.addHook('onResponse', async (request, { statusCode }) => {
    if (statusCode !== 200 || !request.signedIn || !EXPORT.test(request.routeOptions.url ?? '')) return;
    const what = NAME.exec(request.url)?.[1] ?? '';
    acts.record({ type: 'meeting.exported', meeting: idIn<MeetingId>(request), what }, request.signedIn.person);
  });
}
