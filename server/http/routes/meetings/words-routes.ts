import { mustNotBeFrozen } from '../../../../shared/agreement/agreement-rules.ts';
import { isRefusal, refuse } from '../../../../shared/decision.ts';
import type { RequestId } from '../../../../shared/ids.ts';
import type { WordsAnswer } from '../../../../shared/protocol/http/meetings/words.ts';
import type { Routes } from '../../deps.ts';
import { idIn } from '../../reading.ts';
import { attending, commanding } from '../../sessions/signed-in.ts';

/** The words of interventions, in which rapporteurs write from a first draft (R15). */
export const wordsRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/words', async (request, reply) => {
    const here = attending(deps, request);
    if (isRefusal(here)) return here;
    reply.header('cache-control', 'no-store');
    return { drafts: deps.words.drafts(here.room) } satisfies WordsAnswer;
  });
  app.post('/api/meetings/:id/words/:request', async (request, reply) => {
    const here = commanding(deps, request, 'minutes.record-decision');
    if (isRefusal(here)) return here;
    const { actor, room } = here;
    if (actor.type === 'system') return refuse('not-permitted');
    const refusal =
      mustNotBeFrozen(room.meeting) ??
      (await deps.words.begin(room, idIn<RequestId>(request, 'request'), actor.person));
    return refusal ?? reply.code(204).send();
  });
};
