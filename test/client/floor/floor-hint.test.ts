import { expect, test } from 'vitest';
import { floorHint, type HearingFacts } from '../../../client/features/hall/bar/floor-hint.ts';

const heard: HearingFacts = {
  inRoom: false,
  entitled: true,
  suspended: false,
  joined: true,
  connected: true,
  microphone: 'open',
  arrival: 'arrives',
};

test.each([
  ['their microphone is open', {}, 'floor.youHaveTheFloorHint', false],
  ['their microphone is open and their sound does not arrive', { arrival: 'lost' }, 'right.haveFloor.unheard', false],
  ['their microphone has just been opened', { arrival: 'awaited' }, 'right.haveFloor.connecting', false],
  ['they wanted to be asked', { microphone: 'asking' }, 'right.haveFloor.lead', true],
  ['the browser asks them whether it may', { microphone: 'prompted' }, 'right.haveFloor.prompted', false],
  ['they joined to listen', { microphone: 'off' }, 'right.haveFloor.listen', true],
  ['the browser gives no microphone', { microphone: 'blocked' }, 'right.haveFloor.blocked', true],
  ['they shut it', { microphone: 'muted' }, 'right.haveFloor.muted', true],
  ['the sound is not connected', { microphone: 'waiting', arrival: 'awaited' }, 'right.haveFloor.connecting', false],
  ['it stays so', { microphone: 'waiting', arrival: 'lost' }, 'right.haveFloor.unheard', false],
  ['the line is lost', { connected: false, arrival: 'awaited' }, 'right.haveFloor.connecting', false],
  ['it stays lost', { connected: false, arrival: 'lost' }, 'right.haveFloor.unheard', false],
  ['everybody is silenced', { microphone: 'waiting', entitled: false }, 'right.haveFloor.silenced', false],
  ['the meeting is suspended', { entitled: false, suspended: true }, 'right.haveFloor.suspended', false],
  ['they sit in the room', { inRoom: true, microphone: 'off' }, 'floor.youHaveTheFloorInRoom', false],
  ['they sit in a silenced room', { inRoom: true, entitled: false }, 'right.haveFloor.silenced', false],
  ['they have not joined on this device', { joined: false, microphone: 'off' }, 'right.haveFloor.join', false],
] as const)(
  'F13, F33 given somebody with the floor, when %s, then they are told what holds',
  (_, change, key, opens) => {
    expect(floorHint({ ...heard, ...change })).toEqual({ key, opens });
  },
);
