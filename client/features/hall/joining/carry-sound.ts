import type { Role } from '../../../../shared/actor.ts';
import type { Lasting } from '../../../../shared/floor/sound/own-wishes.ts';
import { hasRight } from '../../../../shared/permissions.ts';
import type { Call } from '../../../media/call/call.ts';
import type { JoinChoice } from './join-choice.ts';

type Person = {
  readonly role: Role | null;
  readonly isRoomDevice: boolean;
  /** What they have just chosen by hand. */
  readonly pressed: readonly Lasting[];
};

/**
 * The call as a way of taking part wants it. A person who sits in the room has no sound here, also when they had some before from
 * elsewhere.
 */
export async function carrySound(
  call: Pick<Call, 'join' | 'leave' | 'watchChecks'>,
  { way, opensItself }: JoinChoice,
  { role, isRoomDevice, pressed }: Person,
): Promise<void> {
  if (way === 'room' && !isRoomDevice) {
    call.leave();
    if (hasRight(role, 'see-verdicts')) call.watchChecks();
    return;
  }
  const microphone = way === 'both' || way === 'microphone';
  await call.join({ microphone, camera: way === 'both', opensItself: opensItself || isRoomDevice, pressed });
}
