import { type Accessor, createMemo, createSignal } from 'solid-js';
import { isOfEntity } from '../../../../shared/floor/delegation/entity.ts';
import type { FloorCommand } from '../../../../shared/floor/floor-messages.ts';
import { groupNow, isPerson, nameOf } from '../../../../shared/floor/requests/beneficiary.ts';
import type { Beneficiary, FloorRequest } from '../../../../shared/floor/requests/floor-request.ts';
import { idOf, type PersonId, type RequestId } from '../../../../shared/ids.ts';
import type { Meeting } from '../../../../shared/meeting.ts';
import { hasRight, maySpeak } from '../../../../shared/permissions.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import type { Option } from '../../../ui/form/choice/select.tsx';
import { usePeopleToChoose } from '../../attendance/people-to-choose.ts';

const WITHOUT_ACCOUNT = 'without-account';
const member = (person: PersonId): Beneficiary => ({ type: 'member', person });

export type Substitute = {
  /** Whether there may be something to choose for the person who looks at the page: asked by every row, and so no look at all. */
  readonly isTheirs: () => boolean;
  readonly isMine: () => boolean;
  readonly sentence: () => string;
  readonly form: () => SubstituteForm;
};

type SubstituteForm = {
  /** Who may speak, as the law says; the person who looks at the page comes first. */
  readonly options: Accessor<readonly Option[]>;
  /** Of the colleagues among them, for the speaker to see; empty when there is none. */
  readonly names: Accessor<string>;
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
  const { meeting, state, person, role } = useMeeting();
  const keeps = () => hasRight(role(), 'keep-list');
  const isColleague = () => {
    const me = person();
    return me !== null && isOfEntity(state(), member(me), request()) && hasColleague(state(), request());
  };
  return {
    isTheirs: () => keeps() || isColleague(),
    isMine: () => {
      const me = person();
      return me !== null && isPerson(request().beneficiary, me);
    },
    sentence: () =>
      t('inscribing.changed', {
        name: nameOf(meeting, request().beneficiary).name,
        organisation: organisationOf(request()),
      }),
    form: () => createForm(request),
  };
}

/** Whether there is another of the delegation who could speak. */
const hasColleague = (meeting: Meeting, request: FloorRequest): boolean =>
  request.settled === undefined &&
  Object.values(meeting.attendance.members).some(
    ({ person, role }) =>
      !isPerson(request.beneficiary, person) && maySpeak(role) && isOfEntity(meeting, member(person), request),
  );

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
  const people = usePeopleToChoose(
    (each) => isOfEntity(state(), member(each.person), request()) && can(commandFor(request().id, member(each.person))),
  );
  const isMe = ({ value }: Option) => value === person();
  return createMemo(() => {
    const colleagues = people().map(({ person: value, name: label }) => ({ value: String(value), label }));
    const guest = { value: WITHOUT_ACCOUNT, label: t('inscribing.withoutAccount') };
    return [
      ...colleagues.filter(isMe),
      ...colleagues.filter((option) => !isMe(option)),
      ...(hasRight(role(), 'keep-list') ? [guest] : []),
    ];
  });
}

function createForm(request: () => FloorRequest): SubstituteForm {
  const { can, meeting, person } = useMeeting();
  const options = createOptions(request);
  const [chosen, choose] = createSignal(options().find(({ value }) => value === person())?.value ?? '');
  const [name, setName] = createSignal('');
  const isWithoutAccount = () => chosen() === WITHOUT_ACCOUNT;
  /** They sit in the room: nobody without an account is heard from elsewhere. */
  const guest = (): Beneficiary => ({
    ...{ type: 'guest', name: name().trim(), organisation: organisationOf(request()), mode: 'room' },
    stakeholderGroup: groupNow(meeting, request().beneficiary),
  });
  const command = () => {
    if (chosen() === '' || (isWithoutAccount() && name().trim() === '')) return null;
    const wanted = commandFor(request().id, isWithoutAccount() ? guest() : member(idOf<PersonId>(chosen())));
    return can(wanted) ? wanted : null;
  };
  const names = () =>
    options()
      .filter(({ value }) => value !== WITHOUT_ACCOUNT)
      .map(({ label }) => label)
      .join(' · ');
  return {
    options,
    names,
    chosen,
    choose,
    name,
    setName,
    isMe: () => chosen() === person(),
    isWithoutAccount,
    command,
  };
}
