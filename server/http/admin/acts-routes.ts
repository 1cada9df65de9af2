import { listActs } from '../../../db/acts.ts';
import { namesOf } from '../../../db/people/people-listed.ts';
import type { RecordedAct } from '../../../shared/account/act.ts';
import { isRefusal } from '../../../shared/decision.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import type { ActsAnswer } from '../../../shared/protocol/http/people/administration.ts';
import type { Routes } from '../deps.ts';
import { textIn } from '../reading.ts';
import { ADMIN_PAGE, administering, fromIn, paged } from './administering.ts';

/** The log of what was done on this server, for its administrators. */
export const adminActsRoutes: Routes = (app, { db }) => {
  app.get('/api/admin/acts', async (request) => {
    const by = administering(request);
    if (isRefusal(by)) return by;
    const found = listActs(db, {
      before: fromIn(request),
      kind: textIn(request.query, 'kind') || null,
      person: idOf<PersonId>(textIn(request.query, 'person')) || null,
      limit: ADMIN_PAGE + 1,
    });
    const page = paged(found, ({ seq }) => seq);
    return { ...page, names: namesOf(db, page.entries.flatMap(whoIsIn)) } satisfies ActsAnswer;
  });
};

/** `by` may name somebody who is no person; there is no name for them then. */
const whoIsIn = ({ by, act }: RecordedAct): readonly PersonId[] => {
  const whom = 'person' in act && act.person !== null ? [act.person] : [];
  return [idOf<PersonId>(by), ...whom];
};
