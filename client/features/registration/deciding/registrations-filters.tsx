import { MODES } from '../../../../shared/attendance/attendance.ts';
import { OWN_GROUPS } from '../../../../shared/attendance/profile.ts';
import type { RegistrationFilter } from '../../../../shared/registration/finding.ts';
import { REGISTRATION_STATES } from '../../../../shared/registration/registration.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import { Field } from '../../../ui/form/field.tsx';

type Props = {
  readonly filter: RegistrationFilter;
  readonly onFilter: (change: Partial<RegistrationFilter>) => void;
};

export function RegistrationsFilters(props: Props) {
  const t = useT();
  return (
    <div class="registrations-filters">
      <Field
        label={t('people.find')}
        type="search"
        autocomplete="off"
        value={props.filter.words}
        onValue={(words) => props.onFilter({ words })}
      />
      <Select
        label={t('registering.list.state')}
        options={[
          { value: 'all', label: t('registering.list.all-states') },
          ...REGISTRATION_STATES.filter((state) => state !== 'withdrawn').map((value) => ({
            value,
            label: t(`registering.state.${value}`),
          })),
        ]}
        value={props.filter.state}
        onValue={(state) => props.onFilter({ state })}
      />
      <Select
        label={t('people.filter-group')}
        options={[
          { value: 'all', label: t('people.all-groups') },
          ...OWN_GROUPS.map((value) => ({ value, label: t(`common.group-${value}`) })),
        ]}
        value={props.filter.group}
        onValue={(group) => props.onFilter({ group })}
      />
      <Select
        label={t('registering.list.mode')}
        options={[
          { value: 'all', label: t('registering.list.all-modes') },
          ...MODES.map((value) => ({ value, label: t(`registering.mode.${value}`) })),
        ]}
        value={props.filter.mode}
        onValue={(mode) => props.onFilter({ mode })}
      />
    </div>
  );
}
