import type { Stretch } from '../../sitting/sitting.ts';
import { spanOf } from '../../sitting/span.ts';
import { type Block, type Document, plain, type Table, unnumbered } from '../document.ts';
import type { Phrases } from '../phrases.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';

type Facts = Document['facts'];

/** The title block of a report of the group. */
export function composeFacts(skeleton: Skeleton, phrases: Phrases): Facts {
  const { t, isolate } = phrases;
  const meeting = skeleton.convocation;
  const facts = [
    { term: t('exports.fact.group'), text: isolate(meeting?.group ?? '') },
    { term: t('exports.fact.document'), text: isolate(skeleton.document) },
    { term: t('exports.fact.place'), text: isolate(meeting?.place ?? '') },
    { term: t('exports.fact.date'), text: meeting === null ? '' : phrases.when(meeting) },
    { term: t('exports.fact.chair'), text: phrases.list(skeleton.chairs.map(({ profile }) => isolate(profile.name))) },
    { term: t('exports.fact.sat'), text: composeTimes(skeleton, phrases) },
    { term: t('exports.fact.zone'), text: composeZone(skeleton, phrases) },
    { term: t('exports.fact.language'), text: phrases.languageName(phrases.language) },
  ];
  return facts.filter(({ text }) => text !== '');
}

/** `28 September 2015, from 10:05 to 12:30 and from 14:30 to 17:30`: as summary records print them. */
function composeTimes({ stretches }: Skeleton, phrases: Phrases): string {
  if (stretches.length === 0) return phrases.t('exports.notOpened');
  return phrases.list(stretches.map((stretch, index) => sayStretch(stretch, stretches[index - 1], phrases)));
}

function sayStretch({ from, to }: Stretch, before: Stretch | undefined, phrases: Phrases): string {
  const { t, time, date } = phrases;
  if (to === null) return t('exports.sinceOn', { date: date(from), from: time(from) });
  const told = { from: time(from), to: time(to), date: date(from) };
  const sameDay = before !== undefined && date(before.from) === told.date;
  return t(sameDay ? 'exports.from' : 'exports.fromOn', told);
}

function composeZone({ convocation, stretches }: Skeleton, phrases: Phrases): string {
  if (convocation === null) return '';
  const at = stretches[0]?.from ?? spanOf(convocation)?.from ?? Date.parse(`${convocation.date}T12:00:00Z`);
  return phrases.t('exports.zoneNote', { place: phrases.isolate(convocation.place), zone: phrases.zone(at) });
}

/** The first table of the summary record, and the attendance in one sentence. */
export const composeOpening = (skeleton: Skeleton, phrases: Phrases): readonly Block[] => [
  ...(skeleton.items.length === 0 ? [] : [composeSubjects(skeleton, phrases)]),
  ...(skeleton.attendance.length === 0 ? [] : [unnumbered(plain(sayAttendance(skeleton, phrases)))]),
];

const composeSubjects = ({ items }: Skeleton, { t }: Phrases): Table => ({
  type: 'table',
  caption: t('exports.agenda'),
  head: ['', t('exports.subjects'), t('exports.documents')],
  rows: items.map(({ number, title, sections }) => [
    String(number),
    title,
    sections.length === 0 ? '' : t('exports.sections', { numbers: sections.join(t('common.comma')) }),
  ]),
});

function sayAttendance({ attendance }: Skeleton, { t }: Phrases): string {
  const people = attendance.flatMap(({ attendees }) => attendees);
  const room = people.filter(({ modes }) => modes.includes('room')).length;
  const remote = people.filter(({ modes }) => modes.includes('remote')).length;
  return t('exports.attended', { count: people.length, room, remote });
}
