import { createSignal, Show } from 'solid-js';
import { isPerson } from '../../../../shared/floor/beneficiary.ts';
import { entityOf } from '../../../../shared/floor/delegation/entity.ts';
import type { FloorRequest } from '../../../../shared/floor/floor-request.ts';
import { hasRight } from '../../../../shared/permissions.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { CommandButton } from '../../../meeting/command-button.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useAnnouncer } from '../../../ui/announcer.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import { Field } from '../../../ui/form/field.tsx';
import { usePeopleToChoose } from '../../attendance/people-to-choose.ts';
import { createSubstitute } from './substitute.ts';
import './substitution.css';

type Props = { readonly request: FloorRequest };

/** Who of a delegation speaks: for its members, and for those who keep the list (F39). For everybody else it is empty. */
export function Substitution(props: Props) {
  const { meeting, person, role } = useMeeting();
  const isColleague = () => {
    const me = person();
    const member = me === null ? undefined : meeting.attendance.members[me];
    return member !== undefined && entityOf(member) === props.request.entity;
  };
  return (
    <Show when={isColleague() || hasRight(role(), 'keep-list')}>
      <div class="substitution">
        <TakeOver request={props.request} />
        <OfDelegation request={props.request} />
      </div>
    </Show>
  );
}

/** The shortest way: the person who presses speaks. */
function TakeOver(props: Props) {
  const t = useT();
  const { can, person } = useMeeting();
  const substitute = createSubstitute(() => props.request);
  const command = () => {
    const me = person();
    const wanted = me && substitute.by({ type: 'member', person: me });
    return wanted && can(wanted) ? wanted : null;
  };
  return (
    <Show when={command()}>
      {(wanted) => (
        <CommandButton size="small" command={wanted()}>
          {t(props.request.status.state === 'granted' ? 'inscribing.takeFloor' : 'inscribing.takePlace')}
        </CommandButton>
      )}
    </Show>
  );
}

const WITHOUT_ACCOUNT = 'without-account';

/** Names a colleague; a list keeper also somebody who has no account. */
function OfDelegation(props: Props) {
  const t = useT();
  const { can, person, role } = useMeeting();
  const announcer = useAnnouncer();
  const [chosen, setChosen] = createSignal<string | null>(null);
  const [name, setName] = createSignal('');
  const substitute = createSubstitute(() => props.request);
  const colleagues = usePeopleToChoose(
    (member) => member.person !== person() && can(substitute.by({ type: 'member', person: member.person })),
  );
  const keeps = () => hasRight(role(), 'keep-list');
  const options = () => [
    ...colleagues().map(({ person: value, name: label }) => ({ value: String(value), label })),
    ...(keeps() ? [{ value: WITHOUT_ACCOUNT, label: t('inscribing.withoutAccount') }] : []),
  ];
  const command = () => {
    const found = colleagues().find((each) => each.person === chosen());
    if (found) return substitute.by({ type: 'member', person: found.person });
    return chosen() === WITHOUT_ACCOUNT && name().trim() !== '' ? substitute.by(substitute.guest(name())) : null;
  };
  const isMine = () => {
    const me = person();
    return me !== null && isPerson(props.request.beneficiary, me);
  };
  return (
    <Show when={options().length > 0}>
      <Select
        label={t(isMine() ? 'inscribing.speaksForYou' : 'inscribing.speaksInstead')}
        placeholder={t('inscribing.choose')}
        value={chosen() ?? ''}
        onValue={setChosen}
        options={options()}
      />
      <Show when={chosen() === WITHOUT_ACCOUNT}>
        <Field label={t('inscribing.name')} value={name()} onValue={setName} maxLength={200} dir="auto" />
      </Show>
      <CommandButton
        size="small"
        command={command()}
        onCommanded={() => announcer.say(substitute.sentence(), 'polite')}
      >
        {t('inscribing.change')}
      </CommandButton>
    </Show>
  );
}
