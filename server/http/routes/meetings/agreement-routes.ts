import { errataOf } from '../../../../shared/agreement/corrigendum.ts';
import { agreementOf } from '../../../../shared/agreement/standing.ts';
import { isRefusal, refuse } from '../../../../shared/decision.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import { issuingSchema } from '../../../../shared/protocol/http/meetings/agreement.ts';
import { errataDocument } from '../../../../shared/report/compose/compose-errata.ts';
import { entriesLeavingOutNames } from '../../../../shared/report/compose/leaving-out-names.ts';
import { withWholeAddresses } from '../../../../shared/report/whole-addresses.ts';
import { finishMinutes, issueMinutes, ownWords } from '../../../agreement/agreeing.ts';
import { phrasesFor } from '../../../documents/readings/export-source.ts';
import { createLimiter } from '../../../limiter.ts';
import { exported, originOf } from '../../answers/export-answer.ts';
import { formatIn, languageOf, TYPES, workOf } from '../../answers/formats.ts';
import { QUARTER_MS } from '../../bounds/allowances.ts';
import { before } from '../../bounds/uploads.ts';
import type { Routes } from '../../deps.ts';
import { bodyOf, idIn } from '../../reading.ts';
import { attending, commanding } from '../../sessions/signed-in.ts';
import { whoAsks } from '../../sessions/who-asks.ts';

/** By one person: each makes the whole record once. */
const AGREED_IN_A_QUARTER = 20;
const BODY_MAX = 4096;

/** Issuing minutes and making them final; what somebody may correct; what was corrected. */
export const agreementRoutes: Routes = (app, deps) => {
  agreeing(app, deps);
  errataRoutes(app, deps);

  app.get('/api/meetings/:id/agreement/words', async (request) => {
    const here = attending(deps, request);
    if (isRefusal(here)) return here;
    if (agreementOf(here.room.meeting.agreement).issued.length === 0) return refuse('not-issued');
    return ownWords(here.room, await deps.exporter.readings.present(here.room, whoAsks(request)), here.actor);
  });
};

const agreeing: Routes = (app, deps) => {
  const made = createLimiter({ limit: AGREED_IN_A_QUARTER, windowMs: QUARTER_MS }, deps.effects.ticks);
  const bounds = { bodyLimit: BODY_MAX };

  const issuing = before((request) => commanding(deps, request, 'agreement.issue'));
  app.post('/api/meetings/:id/agreement', { ...bounds, ...issuing }, async (request, reply) => {
    const here = commanding(deps, request, 'agreement.issue');
    if (isRefusal(here)) return here;
    const body = bodyOf(request, issuingSchema);
    if (isRefusal(body)) return body;
    const { room, actor } = here;
    if (actor.type === 'system') return refuse('not-permitted');
    if (!made.take(actor.person)) return refuse('too-many-tries');
    reply.code(201);
    return issueMinutes(deps, room, actor, body);
  });

  const finishing = before((request) => commanding(deps, request, 'agreement.finish'));
  app.post('/api/meetings/:id/agreement/final', { ...bounds, ...finishing }, async (request, reply) => {
    const here = commanding(deps, request, 'agreement.finish');
    if (isRefusal(here)) return here;
    const { room, actor } = here;
    if (actor.type === 'system') return refuse('not-permitted');
    if (!made.take(actor.person)) return refuse('too-many-tries');
    reply.code(201);
    return finishMinutes(deps, room, actor);
  });
};

/** For everybody, as the final version is. */
const errataRoutes: Routes = (app, deps) => {
  for (const which of ['corrigendum', 'addendum'] as const)
    app.get(`/api/meetings/:id/${which}.:format`, async (request, reply) => {
      const room = deps.rooms.get(idIn<MeetingId>(request));
      if (!room) return refuse('unknown-meeting');
      if (agreementOf(room.meeting.agreement).final === null) return refuse('not-final');
      const format = formatIn(request);
      if (!format) return refuse('unknown-page');
      const [language, origin] = [languageOf(request), originOf(request, deps.publicUrl)];
      const reading = await deps.exporter.readings.present(room, whoAsks(request));
      const entries = errataOf(room.meeting, which);
      const phrases = await phrasesFor(room, language);
      const answer = exported({
        slot: `${which} ${room.id} ${language} ${format}`,
        version: `${reading.version} ${entries.length} ${origin}`,
        work: workOf(format),
        type: TYPES[format],
        shown: format === 'html' || format === 'json',
        open: true,
        file: `${phrases.t(`exports.errata.file-${which}`, { id: room.id })}.${format}`,
        make: async () => {
          if (format === 'json') return JSON.stringify(entriesLeavingOutNames(entries, phrases));
          const document = errataDocument(reading.source(), which, entries, phrases);
          return deps.exporter.written(room.id, withWholeAddresses(document, origin), format, phrases);
        },
      });
      return deps.kept.send(request, reply, answer);
    });
};
