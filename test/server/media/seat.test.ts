import { expect, test, vi } from 'vitest';
import type { MediaRoom } from '../../../server/media/media-room.ts';
import type { FollowedMeeting } from '../../../server/media/media-rooms.ts';
import { MediaSeat, type MediaSeatDeps, type MediaSocket } from '../../../server/realtime/media/media-seat.ts';
import { refuse } from '../../../shared/decision.ts';
import { idOf, type MeetingId, type PersonId } from '../../../shared/ids.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import { inPart } from '../../support/in-part.ts';

const meetingId = idOf<MeetingId>('m');
const person = idOf<PersonId>('ada');

/** A device whose room is made when the test says so. */
function seatInHand() {
  let made = (_room: MediaRoom): void => {};
  const opening = new Promise<MediaRoom>((resolve) => (made = resolve));
  const room = {
    join: vi.fn(async (_: unknown): Promise<object> => refuse('not-present')),
    whyNot: vi.fn((): object | null => null),
    leave: vi.fn(),
    watch: vi.fn(),
  };
  const entered = vi.fn();
  const socket = inPart<MediaSocket>({ data: { signedIn: { person, sessionId: 's' } }, join: entered });
  const deps = inPart<MediaSeatDeps>({
    media: { open: () => opening },
    config: { iceServers: [], turnSecret: null },
    effects: { newId: () => 'id', now: () => 0 },
  });
  const meeting = { attendance: { members: { [person]: { standing: 'admitted' } } } };
  return {
    seat: new MediaSeat(socket, deps),
    followed: inPart<FollowedMeeting>({ meeting }),
    room,
    entered,
    make: () => made(inPart<MediaRoom>(room)),
  };
}
const message = {
  protocol: PROTOCOL_VERSION,
  meetingId,
  rtpCapabilities: { codecs: [], headerExtensions: [] },
  video: true,
};

test('given a device that leaves while its room is being made, then it enters nothing afterwards', async () => {
  const { seat, followed, room, entered, make } = seatInHand();
  const answers = [seat.join(message, followed), seat.watch(meetingId, followed)];
  seat.leave();
  make();
  expect(await Promise.all(answers)).toEqual([refuse('not-joined'), refuse('not-joined')]);
  expect([entered, room.join, room.watch].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
});

test('given two joinings of a device at once, then the later alone enters', async () => {
  const { seat, followed, room, make } = seatInHand();
  const answers = [seat.join(message, followed), seat.join(message, followed)];
  make();
  expect(await Promise.all(answers)).toEqual([refuse('not-joined'), refuse('not-present')]);
  expect(room.join).toHaveBeenCalledOnce();
});

test('given a device that has joined, when it joins again and is refused, then it stays as it was', async () => {
  const { seat, followed, room, make } = seatInHand();
  make();
  const peer = { person, closed: false, transports: () => ({}) };
  room.join.mockResolvedValueOnce({ peer });
  expect(await seat.join(message, followed)).not.toHaveProperty('refused');
  room.whyNot.mockReturnValueOnce(refuse('in-the-room'));
  expect(await seat.join(message, followed)).toEqual(refuse('in-the-room'));
  expect(seat.seated?.peer).toBe(peer);
  expect(room.leave).not.toHaveBeenCalled();
});
