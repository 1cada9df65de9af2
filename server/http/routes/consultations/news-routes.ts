import type { FastifyReply, FastifyRequest } from 'fastify';
import { consultationById } from '../../../../db/papers/consultations.ts';
import { type News, newsOf } from '../../../../db/papers/news.ts';
import { refuse } from '../../../../shared/decision.ts';
import type { ConsultationId } from '../../../../shared/ids.ts';
import type { Translate } from '../../../../shared/languages/translate.ts';
import { shortened } from '../../../../shared/report/shortened.ts';
import { translateIn } from '../../../dictionaries.ts';
import { writeCalendar } from '../../../documents/write-calendar.ts';
import { type Feed, type FeedEntry, writeFeed } from '../../../documents/write-feed.ts';
import { originOf } from '../../answers/export-answer.ts';
import { languageOf } from '../../answers/formats.ts';
import type { Routes, RoutesDeps } from '../../deps.ts';
import { consultationPath } from '../../plain/plain-consultations.ts';
import { contributionPath } from '../../plain/plain-contribution.ts';
import { idIn } from '../../reading.ts';

const ENTRIES_MAX = 50;
const SUMMARY_MAX = 500;
const MINUTE_MS = 60_000;

/** What is new in a consultation, for those who do not come by: a feed, and its last day in a calendar. */
export const newsRoutes: Routes = (app, deps) => {
  app.get('/consultations/:id/feed.atom', async (request, reply) => feed(deps, request, reply));
  app.get('/api/consultations/:id/deadline.ics', async (request, reply) => deadline(deps, request, reply));
};

function feed({ db, facts, kept, publicUrl }: RoutesDeps, request: FastifyRequest, reply: FastifyReply) {
  const id = idIn<ConsultationId>(request);
  const origin = originOf(request, publicUrl);
  const language = languageOf(request);
  return kept.send(request, reply, {
    slot: `feed ${id} ${language}`,
    version: `${facts.versionOfAll()} ${origin}`,
    work: 'light',
    type: 'application/atom+xml; charset=utf-8',
    async make() {
      const news = newsOf(db, id, ENTRIES_MAX);
      return news
        ? writeFeed({ ...feedOf(news, origin, await translateIn(language)), language })
        : refuse('unknown-consultation');
    },
  });
}

function feedOf(news: News, origin: string, t: Translate): Omit<Feed, 'language'> {
  const href = `${origin}${consultationPath(news.id)}`;
  return {
    name: nameOf(news),
    title: t('plain.feed-title', { title: news.title }),
    subtitle: news.question,
    author: news.group,
    href,
    self: `${href}/feed.atom`,
    since: news.foundedAt,
    entries: [...received(news, origin), ...published(news, origin, t)],
  };
}

/** Another server may have a consultation of the same id; with the moment of its creation it is unique. */
const nameOf = ({ id, foundedAt }: News): string => `${id} ${foundedAt}`;

const received = (news: News, origin: string): readonly FeedEntry[] =>
  news.contributions.map(({ id, title, name, organisation, language, paragraphs, receivedAt, correctedAt }) => ({
    name: `${nameOf(news)} contribution ${id}`,
    title: `${organisation}: ${title}`,
    href: `${origin}${contributionPath(id)}`,
    author: name,
    published: receivedAt,
    updated: Math.max(receivedAt, correctedAt ?? 0),
    summary: shortened(paragraphs[0] ?? '', SUMMARY_MAX),
    language,
  }));

const published = (news: News, origin: string, t: Translate): readonly FeedEntry[] =>
  news.compilations.map(({ meetingId, meeting, version, publishedAt }) => ({
    name: `${nameOf(news)} compilation ${meetingId} ${version}`,
    title: t('plain.version', { version, title: meeting }),
    href: `${origin}/api/meetings/${encodeURIComponent(meetingId)}/compilation.html?version=${version}`,
    author: news.group,
    published: publishedAt,
    updated: publishedAt,
    summary: meeting,
  }));

/** The last day for contributions; a calendar takes the entry that was written last. */
function deadline({ db, kept, post, effects, publicUrl }: RoutesDeps, request: FastifyRequest, reply: FastifyReply) {
  const id = idIn<ConsultationId>(request);
  const origin = originOf(request, publicUrl);
  const language = languageOf(request);
  return kept.send(request, reply, {
    slot: `deadline ${id} ${language}`,
    version: `${db.revision()} ${origin}`,
    work: 'light',
    type: 'text/calendar; charset=utf-8; method=PUBLISH',
    headers: { 'cache-control': 'no-cache', 'content-disposition': `attachment; filename="${id}-deadline.ics"` },
    async make() {
      const consultation = consultationById(db, id);
      if (!consultation?.deadline) return refuse('unknown-consultation');
      const { title, place, timeZone, group, deadline } = consultation;
      const t = await translateIn(language);
      const at = effects.now();
      return writeCalendar({
        method: 'PUBLISH',
        uid: `${id}-deadline@openfloor`,
        sequence: Math.floor(at / MINUTE_MS),
        at,
        meeting: { title: t('plain.last-day', { title }), place, timeZone, date: deadline.day, hours: null },
        organiser: { name: group, address: post?.sender ?? null },
        url: `${origin}${consultationPath(id)}`,
      });
    },
  });
}
