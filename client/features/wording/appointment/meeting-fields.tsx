import { useT } from '../../../i18n/language-context.tsx';
import { Field } from '../../../ui/form/field.tsx';
import { type FormPart, Line, Sheet } from '../form-part.tsx';
import type { AppointmentDraft } from './appointment.ts';
import { TimeZoneField } from './time-zone-field.tsx';

/** What the meeting is called, where and when it is. */
export function MeetingFields(props: FormPart<AppointmentDraft>) {
  const t = useT();
  return (
    <Sheet title={t('writing.form.meeting')} note={t('writing.form.meeting-hours-note')}>
      <Line {...props} name="meetingTitle" label={t('writing.form.meeting-title')} />
      <div class="fields">
        <Field
          label={t('writing.form.meeting-date')}
          name="meetingDate"
          type="date"
          value={props.draft.meetingDate}
          onValue={(meetingDate) => props.onChange({ meetingDate })}
          error={props.wrong('meetingDate')}
          required
        />
        <Field
          class="short"
          label={t('writing.form.meeting-begins')}
          name="begins"
          type="time"
          value={props.draft.begins}
          onValue={(begins) => props.onChange({ begins })}
          error={props.wrong('begins')}
          required
        />
        <Field
          class="short"
          label={t('writing.form.meeting-ends')}
          name="ends"
          type="time"
          value={props.draft.ends}
          onValue={(ends) => props.onChange({ ends })}
          error={props.wrong('ends')}
          required
        />
        <Field
          label={t('writing.form.meeting-last-day')}
          hint={t('writing.form.meeting-last-day-hint')}
          name="lastDay"
          type="date"
          value={props.draft.lastDay}
          onValue={(lastDay) => props.onChange({ lastDay })}
          error={props.wrong('lastDay')}
          required={false}
        />
      </div>
      <div class="fields">
        <Line {...props} name="place" label={t('writing.form.place')} />
        <TimeZoneField {...props} />
      </div>
    </Sheet>
  );
}
