import type { FastifyInstance } from 'fastify';
import { refuse } from '../../../shared/decision.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import { LANGUAGES } from '../../../shared/languages/language.ts';
import type { HttpDeps } from '../deps.ts';
import { idIn, textIn } from '../reading.ts';

/** What leaves a meeting as a file. The compilation as JSON is the source of every page of it. */
const EXPORT = /^\/api\/meetings\/:id\/(?!compilation\.json)[\w-]+\.[\w:]+$/;
const NAME = /\/([\w-]+(?:\.\w+)+)(?:\?|$)/;

/** What leaves as a file, from a meeting or a consultation, in a language of the interface. Captions have languages of their own (Y2). */
const FILE = /^\/api\/(?!meetings\/:id\/captions\.).+\.[\w:]+$/;

/** A file in a language that there is not would come in another without a word: it is refused, with those that there are. */
export function registerFileLanguages(app: FastifyInstance): void {
  app.addHook('preHandler', async (request, reply) => {
    const wish = textIn(request.query, 'lang');
    if (wish === '' || !FILE.test(request.routeOptions.url ?? '') || LANGUAGES.some((each) => each === wish)) return;
    return reply.send({ ...refuse('bad-message'), fields: ['lang'], languages: LANGUAGES });
  });
}

/** Writes down which person took what out of which meeting. Visitors are not written down: they get what everybody may have. */
export function registerExported(app: FastifyInstance, { acts }: HttpDeps): void {
  app.addHook('onResponse', async (request, { statusCode }) => {
    if (statusCode !== 200 || !request.signedIn || !EXPORT.test(request.routeOptions.url ?? '')) return;
    const what = NAME.exec(request.url)?.[1] ?? '';
    acts.record({ type: 'meeting.exported', meeting: idIn<MeetingId>(request), what }, request.signedIn.person);
  });
}
