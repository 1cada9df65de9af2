import type { FastifyReply, FastifyRequest } from 'fastify';
import { captionLanguage } from '../../../../shared/captions/caption-language.ts';
import { isRefusal, type Refusal, refuse } from '../../../../shared/decision.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import type { CaptionLines } from '../../../../shared/protocol/http/meetings/captions.ts';
import { languageFrom, translateIn } from '../../../dictionaries.ts';
import { type CaptionFormat, captionFile, captionLanguagesOf } from '../../answers/caption-answers.ts';
import { disposition } from '../../answers/export-answer.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { readingMinutes } from '../../facts/reading-minutes.ts';
import { textIn } from '../../reading.ts';
import { attending } from '../../sessions/signed-in.ts';

/** So many lines are sent at once: some 15 KB, four seconds of a thin line. */
const AT_ONCE = 100;
const TYPES = { vtt: 'text/vtt; charset=utf-8', txt: 'text/plain; charset=utf-8' } as const;

/** Captions for those who read them. */
export const captionRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/captions/lines', async (request) => {
    const here = attending(deps, request);
    if (isRefusal(here)) return here;
    const language = captionLanguage(textIn(request.query, 'lang'));
    if (language === null) return refuse('bad-message');
    const all = await deps.captions.logs.whenHeld(here.room.id, ({ lines }) => lines[language] ?? []);
    const before = Number(textIn(request.query, 'before')) || all.length + 1;
    const lines = all.slice(Math.max(0, before - 1 - AT_ONCE), Math.max(0, before - 1));
    return { lines } satisfies CaptionLines;
  });
  app.get('/api/meetings/:id/captions.vtt', (request, reply) => give(deps, request, reply, 'vtt'));
  app.get('/api/meetings/:id/captions.txt', (request, reply) => give(deps, request, reply, 'txt'));
};

/** For the readers of the minutes: who reads what was published has the captions up to that closing. */
async function give(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply, format: CaptionFormat) {
  const reading = await readingMinutes(deps, request);
  if (isRefusal(reading)) return reading;
  const { meeting } = reading.record();
  const language = await languageAsked(deps, request, reading.id);
  if (typeof language !== 'string') return language;
  const t = await translateIn(languageFrom(language));
  const file = `${t('captions.region')} ${reading.id} ${language}.${format}`;
  return deps.kept.send(request, reply, {
    ...captionFile(deps, { id: reading.id, meeting }, language, format),
    type: TYPES[format],
    headers: {
      'cache-control': reading.isOpen ? 'no-cache' : 'no-store',
      'content-disposition': disposition(format === 'vtt', file),
    },
  });
}

/** Where none is named, that with the most lines. */
async function languageAsked(deps: RoutesDeps, request: FastifyRequest, id: MeetingId): Promise<string | Refusal> {
  const wanted = textIn(request.query, 'lang');
  if (wanted !== '') return captionLanguage(wanted) ?? refuse('bad-message');
  const languages = await captionLanguagesOf(deps, request, id);
  return isRefusal(languages) ? languages : (languages[0] ?? 'en');
}
