import type { Actor } from '../../actor.ts';
import { type Decision, firstRefusal } from '../../decision.ts';
import type { Meeting } from '../../meeting.ts';
import type { FloorCommand, FloorEvent } from '../floor-messages.ts';
import { isOne, mustBeReadable, mustBeSpeaker, mustKnowBeneficiary } from '../floor-rules.ts';
import { listing } from './deciding-requests.ts';

type Entering = Extract<FloorCommand, { type: 'floor.enter' }>;

/** For a person without device or account, or with a written intervention (F4). */
export const enter = (meeting: Meeting, command: Entering, actor: Actor): Decision<FloorEvent> =>
  firstRefusal(
    mustKnowBeneficiary(meeting, command.beneficiary),
    mustBeReadable(command.written),
    command.written === null ? mustBeSpeaker(meeting, command.beneficiary) : null,
  ) ?? listing(meeting, command, actor, (other) => isOne(other, command.beneficiary));
