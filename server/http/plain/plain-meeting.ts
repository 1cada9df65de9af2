import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { spanOf } from '../../../shared/sitting/span.ts';
import { escaped } from '../../documents/markup/escaped-html.ts';
import { isolatedHtml, type PlainWords } from './plain-words.ts';

/** A time never stands without its zone: that of the place, and universal time for those who are elsewhere. */
function whenHtml(meeting: MeetingFacts, { t, when, universal, zone }: PlainWords): string {
  const { date, place, timeZone } = meeting;
  const from = spanOf(meeting)?.from;
  const elsewhere = universal(meeting);
  return [
    `<time datetime="${date}">${escaped(when(meeting))}</time>${escaped(t('common.comma'))}${isolatedHtml(place)}`,
    escaped(t('consultations.clock-zone', { place, zone: from === undefined ? timeZone : zone(timeZone, from) })),
    ...(elsewhere === null ? [] : [escaped(t('finding.universal-time', { when: elsewhere }))]),
  ].join('<br />');
}

/** What of a meeting can be read or saved without the hall. A draft of the minutes is for its members. */
function filesHtml({ id, phase, compilationVersion }: MeetingFacts, { t, language }: PlainWords): string {
  const at = `/api/meetings/${encodeURIComponent(id)}`;
  const link = (file: string, words: string) => `<li><a href="${at}/${file}">${escaped(words)}</a></li>`;
  const compiled = t('consultations.compilation');
  return `<ul>${[
    link('calendar.ics', t('consultations.to-calendar')),
    ...(compilationVersion > 0 ? [link(`compilation.html?lang=${language}`, compiled)] : []),
    ...(phase.state === 'closed' ? [link(`minutes.html?lang=${language}`, t('consultations.read-minutes'))] : []),
  ].join('')}</ul>`;
}

const agendaHtml = ({ agenda }: MeetingFacts, { t }: PlainWords): string =>
  agenda.length === 0
    ? ''
    : `<h3>${escaped(t('consultations.agenda'))}</h3>
<ol>${agenda
        .map(({ title, minutes, introduction }) => {
          const allotted = escaped(t('consultations.minutes-allotted', { count: minutes }));
          const more = introduction === '' ? '' : `<br /><small>${escaped(introduction)}</small>`;
          return `<li dir="auto">${escaped(title)} (${allotted})${more}</li>`;
        })
        .join('')}</ol>`;

export const meetingHtml = (meeting: MeetingFacts, words: PlainWords): string => `<section>
<h2>${escaped(words.t('consultations.meeting'))}</h2>
<p dir="auto"><strong>${escaped(meeting.title)}</strong> · ${escaped(words.t(`consultations.phase.${meeting.phase.state}`))}</p>
<p>${whenHtml(meeting, words)}</p>
${filesHtml(meeting, words)}
${agendaHtml(meeting, words)}
</section>`;
