import { captionLanguage } from '../../../../shared/captions/caption-language.ts';
import { isRefusal, refuse } from '../../../../shared/decision.ts';
import type { CaptionLines } from '../../../../shared/protocol/http/meetings/captions.ts';
import type { Routes } from '../../deps.ts';
import { textIn } from '../../reading.ts';
import { attending } from '../../sessions/signed-in.ts';

/** So many lines are sent at once: some 15 KB, four seconds of a thin line. */
const AT_ONCE = 100;

/** Captions for those who read them. */
export const captionRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/captions/lines', async (request) => {
    const here = attending(deps, request);
    if (isRefusal(here)) return here;
    const language = captionLanguage(textIn(request.query, 'lang'));
    if (language === null) return refuse('bad-message');
    const all = deps.captions.logs.find(here.room.id).lines[language] ?? [];
    const before = Number(textIn(request.query, 'before')) || all.length + 1;
    const lines = all.slice(Math.max(0, before - 1 - AT_ONCE), Math.max(0, before - 1));
    return { lines } satisfies CaptionLines;
  });
};
