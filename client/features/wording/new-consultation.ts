import type { Translate } from '../../../shared/languages/translate.ts';
import { isAfterMeeting } from '../../../shared/paper/contributing.ts';
import type { NewConsultation } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { Mistake } from '../../ui/form/error-summary.tsx';
import { type Check, mistakesOf } from '../../ui/form/mistakes.ts';
import {
  APPOINTMENT_CONTROLS,
  type AppointmentDraft,
  asAppointment,
  checksOfAppointment,
  emptyAppointment,
} from './appointment/appointment.ts';

export type EntryDraft = { readonly date: string; readonly what: string };
export type ItemDraft = { readonly title: string; readonly minutes: string; readonly introduction: string };

/** What can still be changed after the consultation has been created. */
export type WordingDraft = {
  readonly title: string;
  readonly letter: string;
  readonly question: string;
  readonly background: string;
  readonly calendar: readonly EntryDraft[];
  /** `day` is empty where there is none. */
  readonly deadline: { readonly day: string; readonly late: boolean };
};

/** The form as it is, before anything in it is right. */
export type ConsultationDraft = WordingDraft &
  AppointmentDraft & {
    readonly group: string;
    readonly agenda: readonly ItemDraft[];
  };

/** What happens to contributions after the last day for them. */
export const afterDeadline = (late: boolean) =>
  late ? ('writing.form.deadline-late' as const) : ('writing.form.deadline-ends' as const);

/** Entries of the calendar on the last day that people knew, which is another now: they may still tell of it. */
export const entriesLeftBehind = ({ calendar, deadline }: WordingDraft, former: string): readonly EntryDraft[] =>
  former === '' || deadline.day === former ? [] : calendar.filter(({ date, what }) => date === former && what !== '');

export const emptyEntry = (): EntryDraft => ({ date: '', what: '' });
export const emptyItem = (): ItemDraft => ({ title: '', minutes: '30', introduction: '' });

export const emptyDraft: ConsultationDraft = {
  title: '',
  group: '',
  letter: '',
  question: '',
  background: '',
  calendar: [emptyEntry()],
  deadline: { day: '', late: false },
  ...emptyAppointment,
  agenda: [emptyItem()],
};

/** Paragraphs are divided by empty lines; a line break inside one is a space. */
export const paragraphsIn = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);

const isBlank = (text: string): boolean => text.trim() === '';
const isUnused = (entry: EntryDraft): boolean => isBlank(entry.date) && isBlank(entry.what);
const minutesIn = (text: string): number => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : 0);

const checksOfTitle = (draft: WordingDraft, t: Translate): readonly Check[] => [
  [isBlank(draft.title), 'title', t('writing.form.wrong.title')],
];
const checksOfRest = (draft: WordingDraft, t: Translate): readonly Check[] => [
  [isBlank(draft.question), 'question', t('writing.form.wrong.question')],
  ...draft.calendar.flatMap((entry, n): readonly Check[] => [
    [!isUnused(entry) && isBlank(entry.date), `date-${n}`, t('writing.form.wrong.date')],
    [!isUnused(entry) && isBlank(entry.what), `what-${n}`, t('writing.form.wrong.what')],
  ]),
];

export const mistakesInWording = (draft: WordingDraft, t: Translate): readonly Mistake[] =>
  mistakesOf([...checksOfTitle(draft, t), ...checksOfRest(draft, t)]);

const isDeadlineLate = ({ deadline, meetingDate }: ConsultationDraft): boolean =>
  !isBlank(meetingDate) && isAfterMeeting(deadline, meetingDate);

/** What has to be corrected, in the order of the form. Names of list controls end in their position: `what-0`. */
export function mistakesIn(draft: ConsultationDraft, t: Translate): readonly Mistake[] {
  const agenda = draft.agenda.flatMap((item, n): readonly Check[] => [
    [isBlank(item.title), `item-${n}`, t('writing.form.wrong.item-title')],
    [
      minutesIn(item.minutes) < 1 || minutesIn(item.minutes) > 600,
      `minutes-${n}`,
      t('writing.form.wrong.item-minutes'),
    ],
  ]);
  return mistakesOf([
    ...checksOfTitle(draft, t),
    [isBlank(draft.group), 'group', t('writing.form.wrong.group')],
    ...checksOfRest(draft, t),
    [isDeadlineLate(draft), 'deadline', t('refusals.deadline-after-meeting')],
    ...checksOfAppointment(draft, t),
    [draft.agenda.length === 0, 'add-item', t('writing.form.wrong.no-items')],
    ...agenda,
  ]);
}

/** The wording as the server takes it; call it when `mistakesInWording` finds none. */
export const asWording = (draft: WordingDraft) => ({
  title: draft.title.trim(),
  letter: draft.letter.trim(),
  question: draft.question.trim(),
  background: [...paragraphsIn(draft.background)],
  calendar: draft.calendar
    .filter((entry) => !isUnused(entry))
    .map((entry) => ({ date: entry.date, what: entry.what.trim() })),
  deadline: isBlank(draft.deadline.day) ? null : { ...draft.deadline },
});

const founded = ({ title, date, hours, ...where }: ReturnType<typeof asAppointment>) => ({
  ...where,
  meeting: { title, date, hours, document: '' },
});

/** The form as the server takes it; call it when `mistakesIn` finds none. */
export const asConsultation = (draft: ConsultationDraft): NewConsultation => ({
  ...asWording(draft),
  group: draft.group.trim(),
  ...founded(asAppointment(draft)),
  agenda: draft.agenda.map((item) => ({
    title: item.title.trim(),
    minutes: minutesIn(item.minutes),
    introduction: item.introduction.trim(),
  })),
});

/** Controls by the fields of the request; of a list, with the position: `calendar.1.what` is entered in `what-1`. */
const CONTROLS: Readonly<Record<string, string>> = {
  ...APPOINTMENT_CONTROLS,
  'deadline.day': 'deadline',
  'calendar.date': 'date',
  'calendar.what': 'what',
  'agenda.title': 'item',
  'agenda.minutes': 'minutes',
  'agenda.introduction': 'introduction',
};

/** The control in which a field of the request is entered. */
export function controlOf(field: string): string {
  const [, list = field, position, end = ''] = /^(\w+)\.(\d+)(.*)$/.exec(field) ?? [];
  const control = CONTROLS[`${list}${end}`] ?? list;
  return position === undefined || list === 'background' ? control : `${control}-${position}`;
}
