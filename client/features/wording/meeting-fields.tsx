import { useT } from '../../session/language-context.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { type FormPart, Line, Sheet } from './form-part.tsx';

const zones = (): readonly { readonly value: string; readonly label: string }[] =>
  ['UTC', ...Intl.supportedValuesOf('timeZone')].map((value) => ({ value, label: value.replaceAll('_', ' ') }));

export function MeetingFields(props: FormPart) {
  const t = useT();
  return (
    <Sheet title={t('writing.form.meeting')}>
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
        <Line {...props} name="place" label={t('writing.form.place')} />
        <Select
          label={t('writing.form.time-zone')}
          name="timeZone"
          options={zones()}
          value={props.draft.timeZone}
          onValue={(timeZone) => props.onChange({ timeZone })}
          error={props.wrong('timeZone')}
          required
        />
      </div>
    </Sheet>
  );
}
