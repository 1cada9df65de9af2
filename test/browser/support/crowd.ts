import { type Capacity, KINDS } from '../../../shared/floor/requests/floor-request.ts';
import { idOf, type RequestId } from '../../../shared/ids.ts';
import people from '../../fixtures/people-of-the-world.json' with { type: 'json' };
import type { Member } from '../../support/member.ts';
import { byWire } from './by-wire.ts';
import type { Openfloor } from './openfloor.ts';
import { giveTo, openWithItem, say } from './scene.ts';

const WAITING = 21;
const NOTE = 'I can only stay until noon, and would answer what the delegate of the ministry said about neutrality.';
const of = <T>(all: readonly T[], number: number): T => all[number % all.length] as T;

/** Somebody with a name as names are, who has a note for the chair and speaks for others every third time. */
async function enterFromTheWorld(keeper: Member, number: number): Promise<RequestId> {
  const requestId = idOf<RequestId>(`from-the-world-${number}`);
  const organisation = of(people.organisations, number);
  const capacity: Capacity =
    number % 3 === 0
      ? { type: 'on-behalf-of', group: of(people.organisations, number + 1) }
      : { type: 'for-organisation', organisation };
  await say(keeper, {
    type: 'floor.enter',
    requestId,
    kind:
      number === WAITING
        ? 'point-of-order'
        : of(
            KINDS.filter((kind) => kind !== 'point-of-order'),
            number,
          ),
    note: number % 2 === 0 ? NOTE : '',
    capacity,
    language: 'en',
    about: null,
    beneficiary: {
      type: 'guest',
      name: of(people.names, number),
      organisation,
      stakeholderGroup: 'member-state',
      mode: number % 2 === 0 ? 'room' : 'remote',
    },
    written: null,
  });
  return requestId;
}

/** An open meeting in which somebody with a long name has the floor, and 21 wait. */
export async function crowd(floor: Openfloor): Promise<void> {
  const [chair, moderator] = [await byWire(floor, 'chair'), await byWire(floor, 'moderator')];
  await openWithItem(chair);
  await giveTo(chair, await enterFromTheWorld(moderator, 0));
  for (let number = 1; number <= WAITING; number += 1) await enterFromTheWorld(moderator, number);
  chair.close();
  moderator.close();
}
