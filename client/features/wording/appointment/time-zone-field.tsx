import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { useT } from '../../../i18n/language-context.tsx';
import { useZones } from '../../../i18n/zones.ts';
import { Field } from '../../../ui/form/field.tsx';
import type { FormPart } from '../form-part.tsx';
import type { AppointmentDraft } from './appointment.ts';
import { isGeneva, ownZone, zoneNamed, zoneRead, zonesListed } from './time-zones.ts';

/** The time zone of the place: found by a part of its name, or by what it is called in the reader's language. */
export function TimeZoneField(props: FormPart<AppointmentDraft>) {
  const t = useT();
  const zoneFormats = useZones();
  const list = createUniqueId();
  /** To name four hundred zones takes a moment. */
  const [isAsked, setAsked] = createSignal(false);
  const geneva = () => t('writing.form.time-zone-geneva');
  const called = (zone: string): string =>
    [...(isGeneva(zone) ? [geneva()] : []), zoneFormats.zone(zone, Date.now())].join(' · ');
  /** The field shows the zone as the list has it. */
  const settle = () => {
    const zone = zoneNamed(props.draft.timeZone, geneva());
    if (zone !== null) props.onChange({ timeZone: zone });
  };
  return (
    <>
      <Field
        label={t('writing.form.time-zone')}
        hint={t('writing.form.time-zone-hint')}
        name="timeZone"
        list={list}
        dir="ltr"
        maxLength={100}
        autocomplete="off"
        value={zoneRead(props.draft.timeZone)}
        onValue={(timeZone) => props.onChange({ timeZone })}
        onFocus={(event) => {
          setAsked(true);
          event.currentTarget.select();
        }}
        onBlur={settle}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
        error={props.wrong('timeZone')}
        required
      />
      <datalist id={list}>
        <Show when={isAsked()}>
          <For each={zonesListed(ownZone())}>{(zone) => <option value={zoneRead(zone)}>{called(zone)}</option>}</For>
        </Show>
      </datalist>
    </>
  );
}
