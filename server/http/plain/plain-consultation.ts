import type { ContributionFilter } from '../../../shared/finding/contribution-filter.ts';
import { acceptsContributions, receptionAt } from '../../../shared/paper/contributing.ts';
import type {
  ConsultationAnswer,
  ContributionSummary,
} from '../../../shared/protocol/http/consultations/consultations.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { momentAt } from '../../../shared/sitting/day-at.ts';
import { escaped } from '../../documents/markup/escaped-html.ts';
import { consultationPath } from './plain-consultations.ts';
import { contributionPath, daysHtml, fromWhomHtml, goneHtml } from './plain-contribution.ts';
import type { PlainPage } from './plain-document.ts';
import { filterHtml } from './plain-filter.ts';
import { meetingHtml } from './plain-meeting.ts';
import { isolatedHtml, listedHtml, type PlainWords } from './plain-words.ts';

export type ShownConsultation = {
  readonly consultation: ConsultationAnswer;
  readonly meetings: readonly MeetingFacts[];
  readonly filter: ContributionFilter;
  /** Those that the filter leaves. */
  readonly chosen: readonly ContributionSummary[];
  /** Now, ms. */
  readonly at: number;
};

/** Until when contributions are taken, with the zone in which that day ends; or why they are not. */
function receptionHtml({ consultation, at }: ShownConsultation, { t, day, zone, language }: PlainWords): string {
  const { deadline, timeZone, id } = consultation;
  const reception = receptionAt(consultation, at);
  if (reception === 'closed') return `<p>${escaped(t('consultations.closed-note'))}</p>`;
  if (deadline === null) return '';
  const until = { day: day(deadline.day), zone: zone(timeZone, momentAt(timeZone, deadline.day, '12:00') ?? 0) };
  const key = { open: 'open-until', late: 'open-late', ended: 'ended' } as const;
  const calendar = `<a href="/api${consultationPath(id)}/deadline.ics?lang=${language}">${escaped(t('finding.deadline-to-calendar'))}</a>`;
  const kept = acceptsContributions(reception) ? `<br />${calendar}` : '';
  return `<p>${escaped(t(`consultations.${key[reception]}`, until))}${kept}</p>`;
}

const calendarHtml = ({ calendar }: ConsultationAnswer, { t, day }: PlainWords): string =>
  calendar.length === 0
    ? ''
    : `<section><h2>${escaped(t('consultations.calendar'))}</h2><ul>${calendar
        .map(
          ({ date, what }) => `<li><time datetime="${date}">${escaped(day(date))}</time>: ${isolatedHtml(what)}</li>`,
        )
        .join('')}</ul></section>`;

function rowHtml(one: ContributionSummary, words: PlainWords): string {
  const gone = goneHtml(one, words);
  const title = `<a href="${contributionPath(one.id)}?lang=${words.language}">${escaped(one.title)}</a>`;
  const author = listedHtml([one.name, one.jobTitle], words.t);
  return `<li>
<h3 lang="${escaped(one.language)}" dir="auto">${gone === null ? title : `<em>${gone}</em>`}</h3>
<p>${[author, fromWhomHtml(one, words), daysHtml(one, words)].filter(Boolean).join('<br />')}</p>
</li>`;
}

function contributionsHtml(shown: ShownConsultation, words: PlainWords): string {
  const { consultation, filter, chosen } = shown;
  const { t } = words;
  const { contributions, id } = consultation;
  const count = escaped(t('finding.shown', { shown: chosen.length, count: contributions.length }));
  const list =
    chosen.length === 0
      ? `<p>${escaped(t('finding.none'))}</p>`
      : `<ul class="plain-list">${chosen.map((one) => rowHtml(one, words)).join('\n')}</ul>`;
  const body =
    contributions.length === 0
      ? `<p>${escaped(t('consultations.no-contributions'))}</p>`
      : `${filterHtml(id, contributions, filter, words)}\n<p>${count}</p>\n${list}`;
  return `<section id="contributions"><h2>${escaped(t('consultations.contributions'))}</h2>
${receptionHtml(shown, words)}
${body}
</section>`;
}

const backgroundHtml = ({ background }: ConsultationAnswer, { t }: PlainWords): string =>
  background.length === 0
    ? ''
    : `<section><h2>${escaped(t('consultations.background'))}</h2>${background
        .map((paragraph) => `<p dir="auto">${escaped(paragraph)}</p>`)
        .join('\n')}</section>`;

const headHtml = ({ group, letter, isSample }: ConsultationAnswer, { t }: PlainWords): string =>
  `<p>${[
    isolatedHtml(group),
    ...(letter === '' ? [] : [escaped(t('consultations.letter', { letter }))]),
    ...(isSample ? [escaped(t('consultations.sample-note'))] : []),
  ].join(' · ')}</p>`;

function downloadsHtml({ consultation: { id }, meetings }: ShownConsultation, { t, language }: PlainWords): string {
  const link = (path: string, words: string) =>
    `<li><a href="${escaped(path)}?lang=${language}">${escaped(words)}</a></li>`;
  const as = (path: string, what: string, formats: readonly string[]) =>
    formats.map((format) => link(`${path}.${format}`, t('taking.as', { what, format: format.toUpperCase() }))).join('');
  const all = as(`/api${consultationPath(id)}/contributions`, t('taking.contributions'), [...FORMATS, 'csv']);
  const ofMeetings = meetings.map((meeting) => {
    const api = `/api/meetings/${encodeURIComponent(meeting.id)}`;
    const compiled = meeting.compilationVersion > 0 ? as(`${api}/compilation`, t('taking.compilation'), FORMATS) : '';
    const answers = as(`${api}/answers`, t('taking.answers'), [...FORMATS, 'csv']);
    const minutes = meeting.phase.state === 'closed' ? as(`${api}/minutes`, t('plain.minutes'), FORMATS) : '';
    return `${compiled}${answers}${minutes}${link(`${api}/package.zip`, t('taking.package'))}${link(`${api}/bundle.html`, t('taking.bundle'))}`;
  });
  const answered = link(`${consultationPath(id)}/answers`, t('plain.answers'));
  return `<section><h2>${escaped(t('taking.title'))}</h2><ul>${answered}${all}${ofMeetings.join('')}</ul></section>`;
}

const FORMATS = ['html', 'docx', 'pdf', 'md', 'json'] as const;

/** What is asked, by when, what was answered, and when the meeting is. */
export function consultationPage(shown: ShownConsultation, words: PlainWords): PlainPage {
  const { consultation, meetings } = shown;
  const { title, question, id } = consultation;
  const { t } = words;
  const feed = `${consultationPath(id)}/feed.atom`;
  return {
    title,
    description: question,
    alternates: [{ type: 'application/atom+xml', title: t('plain.feed-title', { title }), href: feed }],
    main: `${headHtml(consultation, words)}
<section><h2>${escaped(t('consultations.question'))}</h2><p dir="auto">${escaped(question)}</p></section>
${backgroundHtml(consultation, words)}
${meetings.map((meeting) => meetingHtml(meeting, words)).join('\n')}
${calendarHtml(consultation, words)}
${contributionsHtml(shown, words)}
<p><a href="${feed}">${escaped(t('finding.feed'))}</a></p>
${downloadsHtml(shown, words)}`,
  };
}
