import { type Accessor, createMemo, createSignal } from 'solid-js';
import { groupNow, isPerson, nameOf } from '../../../../shared/floor/beneficiary.ts';
import { isOfEntity } from '../../../../shared/floor/delegation/entity.ts';
import type { FloorCommand } from '../../../../shared/floor/floor-messages.ts';
import type { Beneficiary, FloorRequest } from '../../../../shared/floor/floor-request.ts';
import { idOf, type PersonId, type RequestId } from '../../../../shared/ids.ts';
import { hasRight } from '../../../../shared/permissions.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import type { Option } from '../../../ui/form/choice/select.tsx';
import { usePeopleToChoose } from '../../attendance/people-to-choose.ts';

const WITHOUT_ACCOUNT = 'without-account';
const member = (person: PersonId): Beneficiary => ({ type: 'member', person });

/** How somebody else of a delegation is made to speak. */
export type Substitute = {
  /** Who may speak, as the law says; the person who looks at the page comes first. Empty: nobody, or it is not theirs to say. */
  readonly options: Accessor<readonly Option[]>;
  readonly isMine: () => boolean;
  /** Who speaks now, and for which organisation. */
  readonly sentence: () => string;
  /** What is chosen, from the beginning. */
  readonly form: () => SubstituteForm;
};

type SubstituteForm = {
  readonly chosen: Accessor<string>;
  readonly choose: (option: string) => void;
  readonly name: Accessor<string>;
  readonly setName: (name: string) => void;
  readonly isMe: () => boolean;
  readonly isWithoutAccount: () => boolean;
  readonly command: () => FloorCommand | null;
};

export function createSubstitute(request: () => FloorRequest): Substitute {
  const t = useT();
  const { meeting, person } = useMeeting();
  const command = (beneficiary: Beneficiary): FloorCommand => commandFor(request().id, beneficiary);
  const options = createOptions(request);
  /** They sit in the room: nobody without an account is heard from elsewhere. */
  const guest = (name: string): Beneficiary => ({
    ...{ type: 'guest', name: name.trim(), organisation: organisationOf(request()), mode: 'room' },
    stakeholderGroup: groupNow(meeting, request().beneficiary),
  });
  return {
    options,
    isMine: () => {
      const me = person();
      return me !== null && isPerson(request().beneficiary, me);
    },
    sentence: () =>
      t('inscribing.changed', {
        name: nameOf(meeting, request().beneficiary).name,
        organisation: organisationOf(request()),
      }),
    form: () =>
      createForm(options, person(), (option, name) => command(name === null ? member(idOf(option)) : guest(name))),
  };
}

const commandFor = (requestId: RequestId, beneficiary: Beneficiary): FloorCommand => ({
  type: 'floor.substitute',
  requestId,
  beneficiary,
});

const organisationOf = ({ capacity }: FloorRequest): string =>
  capacity.type === 'for-organisation' ? capacity.organisation : '';

function createOptions(request: () => FloorRequest): Accessor<readonly Option[]> {
  const t = useT();
  const { can, state, person, role } = useMeeting();
  const isOfTheirs = (who: PersonId) => isOfEntity(state(), member(who), request());
  const keeps = () => hasRight(role(), 'keep-list');
  const isTheirs = () => {
    const me = person();
    return me !== null && (keeps() || isOfTheirs(me));
  };
  const people = usePeopleToChoose(
    (each) => isOfTheirs(each.person) && can(commandFor(request().id, member(each.person))),
  );
  const isMe = ({ value }: Option) => value === person();
  return createMemo(() => {
    if (!isTheirs()) return [];
    const colleagues = people().map(({ person: value, name: label }) => ({ value: String(value), label }));
    const guest = keeps() ? [{ value: WITHOUT_ACCOUNT, label: t('inscribing.withoutAccount') }] : [];
    return [...colleagues.filter(isMe), ...colleagues.filter((option) => !isMe(option)), ...guest];
  });
}

function createForm(
  options: Accessor<readonly Option[]>,
  me: PersonId | null,
  commanding: (option: string, name: string | null) => FloorCommand,
): SubstituteForm {
  const { can } = useMeeting();
  const first = options()[0];
  const [chosen, choose] = createSignal(first && first.value === me ? first.value : '');
  const [name, setName] = createSignal('');
  const isWithoutAccount = () => chosen() === WITHOUT_ACCOUNT;
  const command = () => {
    if (chosen() === '' || (isWithoutAccount() && name().trim() === '')) return null;
    const wanted = commanding(chosen(), isWithoutAccount() ? name() : null);
    return can(wanted) ? wanted : null;
  };
  return { chosen, choose, name, setName, isMe: () => chosen() === me, isWithoutAccount, command };
}
