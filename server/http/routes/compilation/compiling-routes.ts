import type { FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import { type ConsultationId, type ContributionId, idOf, isId, type PersonId } from '../../../../shared/ids.ts';
import { type AcceptedAnswer, compilingCommandSchema } from '../../../../shared/protocol/http/meetings/compiling.ts';
import { someQuotable } from '../../../compiling/quotable.ts';
import { createSimilarity } from '../../../compiling/similarity.ts';
import type { Rate } from '../../../limiter.ts';
import { acceptedSuggestions } from '../../../meetings/accepted-suggestions.ts';
import type { MeetingRoom } from '../../../meetings/meeting-room.ts';
import { before } from '../../bounds/uploads.ts';
import { createWeighed } from '../../bounds/weighed.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { afterIn, bodyOf, numberIn, textIn } from '../../reading.ts';
import { attending, commanding } from '../../sessions/signed-in.ts';

/** Of one person, in all their meetings: people click. */
const COMMANDS: Rate = { burst: 100, perSecond: 4 };
const LOOKS: Rate = { burst: 60, perSecond: 4 };
const COMMAND_MAX_BYTES = 256 * 1024;

type Compiling = { readonly room: MeetingRoom; readonly person: PersonId; readonly consultation: ConsultationId };

/** Those who make the compilation of the meeting: secretaries and rapporteurs. */
function compiling(deps: RoutesDeps, request: FastifyRequest): Compiling | Refusal {
  const here = attending(deps, request, 'compile');
  if (isRefusal(here)) return here;
  const consultation = here.room.meeting.sitting.convocation?.consultationId;
  if (here.actor.type === 'system') return refuse('not-permitted');
  return consultation ? { room: here.room, person: here.actor.person, consultation } : refuse('not-convened');
}

/** What publishing will put in; also for those who close the meeting, after which nothing is published (C1). */
export const acceptedRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/compiling/accepted', async (request) => {
    const closing = commanding(deps, request, 'meeting.close');
    const here = isRefusal(closing) ? compiling(deps, request) : closing;
    if (isRefusal(here)) return here;
    return { suggestions: acceptedSuggestions(deps.db, here.room) } satisfies AcceptedAnswer;
  });
};

/** The draft of a compilation, and what it is made from. */
export const compilingRoutes: Routes = (app, deps) => {
  const { db, effects, drafts } = deps;
  const similarity = createSimilarity(db, effects.ticks);
  const commands = createWeighed(COMMANDS, effects.ticks);
  const looks = createWeighed(LOOKS, effects.ticks);

  app.get('/api/meetings/:id/compiling', async (request) => {
    const here = compiling(deps, request);
    return isRefusal(here) ? here : drafts.read(here.room.id, Number(textIn(request.query, 'after')) || 0);
  });

  const early = before((request) => compiling(deps, request));
  app.post('/api/meetings/:id/compiling', { bodyLimit: COMMAND_MAX_BYTES, ...early }, async (request) => {
    const here = compiling(deps, request);
    if (isRefusal(here)) return here;
    const body = bodyOf(request, compilingCommandSchema);
    if (isRefusal(body)) return body;
    return commands.do(here.person, () => drafts.execute(here.room, here.person, body));
  });

  app.get('/api/meetings/:id/compiling/contributions', async (request) => {
    const here = compiling(deps, request);
    if (isRefusal(here)) return here;
    return looks.do(here.person, () => someQuotable(db, here.consultation, afterIn<ContributionId>(request)));
  });

  app.get('/api/meetings/:id/compiling/similar', async (request) => {
    const here = compiling(deps, request);
    if (isRefusal(here)) return here;
    const contribution = textIn(request.query, 'contribution');
    if (!isId(contribution)) return refuse('unknown-contribution');
    const [id, number] = [idOf<ContributionId>(contribution), numberIn(request, 'paragraph')];
    return looks.do(here.person, () => similarity.similar(here.consultation, id, number));
  });
};
