import type { FastifyReply, FastifyRequest } from 'fastify';
import { captionLanguage } from '../../../../shared/captions/caption-language.ts';
import { languagesOf } from '../../../../shared/captions/captions.ts';
import { isRefusal, refuse } from '../../../../shared/decision.ts';
import type { CaptionLines } from '../../../../shared/protocol/http/meetings/captions.ts';
import { captionsText, captionsVtt, openingOf, untilClosing } from '../../../captions/caption-files.ts';
import { headOfCaptionFile } from '../../../captions/head-of-caption-file.ts';
import { languageFrom, translateIn } from '../../../dictionaries.ts';
import { disposition } from '../../answers/export-answer.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { readingMinutes } from '../../facts/reading-minutes.ts';
import { textIn } from '../../reading.ts';
import { attending } from '../../sessions/signed-in.ts';

/** So many lines are sent at once: some 15 KB, four seconds of a thin line. */
const AT_ONCE = 100;
const FORMATS = {
  vtt: { type: 'text/vtt; charset=utf-8', write: captionsVtt },
  txt: { type: 'text/plain; charset=utf-8', write: captionsText },
} as const;

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
  app.get('/api/meetings/:id/captions.vtt', (request, reply) => give(deps, request, reply, 'vtt'));
  app.get('/api/meetings/:id/captions.txt', (request, reply) => give(deps, request, reply, 'txt'));
};

/** For the readers of the minutes: who reads what was published has the captions up to that closing. */
async function give(deps: RoutesDeps, request: FastifyRequest, reply: FastifyReply, format: keyof typeof FORMATS) {
  const reading = await readingMinutes(deps, request);
  if (isRefusal(reading)) return reading;
  const { meeting } = reading.record();
  const captions = deps.captions.logs.find(reading.id);
  const wanted = textIn(request.query, 'lang');
  const language = wanted === '' ? (languagesOf(captions)[0]?.language ?? 'en') : captionLanguage(wanted);
  if (language === null) return refuse('bad-message');
  const lines = untilClosing(captions.lines[language] ?? [], meeting);
  const head = await headOfCaptionFile(meeting, language);
  const t = await translateIn(languageFrom(language));
  const { type, write } = FORMATS[format];
  const file = `${t('captions.region')} ${reading.id} ${language}.${format}`;
  return reply
    .headers({
      'content-type': type,
      'cache-control': reading.isOpen ? 'no-cache' : 'no-store',
      'content-disposition': disposition(format === 'vtt', file),
    })
    .send(write(lines, openingOf(meeting), head));
}
