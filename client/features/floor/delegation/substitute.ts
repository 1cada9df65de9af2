import { groupNow, nameOf } from '../../../../shared/floor/beneficiary.ts';
import type { FloorCommand } from '../../../../shared/floor/floor-messages.ts';
import type { Beneficiary, FloorRequest } from '../../../../shared/floor/floor-request.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';

/** How somebody else of a delegation is made to speak. */
export type Substitute = {
  readonly by: (beneficiary: Beneficiary) => FloorCommand;
  /** Of the same organisation and group; they sit in the room, where else could they be heard. */
  readonly guest: (name: string) => Beneficiary;
  /** That they speak now, to be announced. */
  readonly sentence: () => string;
};

export function createSubstitute(request: () => FloorRequest): Substitute {
  const t = useT();
  const { meeting } = useMeeting();
  const organisation = () => {
    const { capacity } = request();
    return capacity.type === 'for-organisation' ? capacity.organisation : '';
  };
  return {
    by: (beneficiary) => ({ type: 'floor.substitute', requestId: request().id, beneficiary }),
    guest: (name) => ({
      type: 'guest',
      name: name.trim(),
      organisation: organisation(),
      stakeholderGroup: groupNow(meeting, request().beneficiary),
      mode: 'room',
    }),
    sentence: () =>
      t('inscribing.changed', {
        name: nameOf(meeting, request().beneficiary).name,
        organisation: organisation(),
      }),
  };
}
