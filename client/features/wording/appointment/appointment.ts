import type { Translate } from '../../../../shared/languages/translate.ts';
import { wrongHours } from '../../../../shared/sitting/appointment.ts';
import type { Appointment } from '../../../../shared/sitting/sitting.ts';
import type { Mistake } from '../../../ui/form/error-summary.tsx';
import { type Check, mistakesOf } from '../../../ui/form/mistakes.ts';
import { ownZone, zoneNamed } from './time-zones.ts';

/** When and where a meeting is, as the form has it. `lastDay` is empty where the meeting ends on its day. */
export type AppointmentDraft = {
  readonly meetingTitle: string;
  readonly meetingDate: string;
  readonly begins: string;
  readonly ends: string;
  readonly lastDay: string;
  readonly place: string;
  readonly timeZone: string;
};

export const emptyAppointment: AppointmentDraft = {
  meetingTitle: '',
  meetingDate: '',
  begins: '',
  ends: '',
  lastDay: '',
  place: '',
  timeZone: ownZone(),
};

export const draftOf = ({ title, date, hours, place, timeZone }: Appointment): AppointmentDraft => ({
  meetingTitle: title,
  meetingDate: date,
  begins: hours?.begins ?? '',
  ends: hours?.ends ?? '',
  lastDay: hours === null || hours.lastDay === date ? '' : hours.lastDay,
  place,
  timeZone,
});

/** As the server takes it; call it when there are no mistakes. */
export const asAppointment = (draft: AppointmentDraft) => ({
  title: draft.meetingTitle.trim(),
  date: draft.meetingDate,
  hours: { begins: draft.begins, lastDay: draft.lastDay || draft.meetingDate, ends: draft.ends },
  place: draft.place.trim(),
  timeZone: zoneNamed(draft.timeZone) ?? draft.timeZone,
});

const isBlank = (text: string): boolean => text.trim() === '';
const isComplete = (draft: AppointmentDraft): boolean =>
  ![draft.meetingDate, draft.begins, draft.ends].some(isBlank) && zoneNamed(draft.timeZone) !== null;

export function checksOfAppointment(draft: AppointmentDraft, t: Translate): readonly Check[] {
  const wrong = isComplete(draft) ? wrongHours(asAppointment(draft)) : null;
  return [
    [isBlank(draft.meetingTitle), 'meetingTitle', t('writing.form.wrong.meeting-title')],
    [isBlank(draft.meetingDate), 'meetingDate', t('writing.form.wrong.meeting-date')],
    [isBlank(draft.begins), 'begins', t('writing.form.wrong.meeting-begins')],
    [isBlank(draft.ends), 'ends', t('writing.form.wrong.meeting-ends')],
    ...(wrong === null ? [] : [[true, wrong.at, t(`refusals.${wrong.code}`)] as const]),
    [isBlank(draft.place), 'place', t('writing.form.wrong.place')],
    [zoneNamed(draft.timeZone) === null, 'timeZone', t('writing.form.wrong.time-zone')],
  ];
}

export const mistakesInAppointment = (draft: AppointmentDraft, t: Translate): readonly Mistake[] =>
  mistakesOf(checksOfAppointment(draft, t));

/** Controls by the fields of the request, where those have other names. */
export const APPOINTMENT_CONTROLS: Readonly<Record<string, string>> = {
  'meeting.title': 'meetingTitle',
  'meeting.date': 'meetingDate',
  'meeting.hours.begins': 'begins',
  'meeting.hours.ends': 'ends',
  'meeting.hours.lastDay': 'lastDay',
};

/** The control in which a field of a change is entered: `hours.ends` in `ends`. */
export const controlOfAppointment = (field: string): string => APPOINTMENT_CONTROLS[`meeting.${field}`] ?? field;
