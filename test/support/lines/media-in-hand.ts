import { createRoot } from 'solid-js';
import { vi } from 'vitest';
import { type Attending, createAttending } from '../../../client/media/attending.ts';
import { createCourse } from '../../../client/media/call/course.ts';
import type { LoadDevice } from '../../../client/media/load-device.ts';
import { createMediaChannel } from '../../../client/media/media-channel.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import { createSocketInHand } from './socket-in-hand.ts';

/** A call's way to its room, at whose other end the test stands. */
export const createMediaInHand = (meetingId: MeetingId) => createRoot(() => mediaInHand(meetingId));

function mediaInHand(meetingId: MeetingId) {
  const hand = createSocketInHand();
  const course = createCourse({ begun: vi.fn(), ended: vi.fn() });
  const own = { begin: vi.fn(async () => {}), end: vi.fn() };
  const loadDevice = vi.fn<LoadDevice>();
  const watched = vi.fn();
  const channel = createMediaChannel({
    ...{ socket: hand.socket, meetingId },
    join: () => attending.attempt(),
    changed: (now) => attending.changed(now),
    isFinal: (code) => attending.isFinal(code),
  });
  const attending: Attending = createAttending({
    meetingId,
    channel,
    loadDevice,
    course,
    own,
    watched,
    doubt: vi.fn(),
  });
  return { ...hand, channel, course, own, loadDevice, watched, attending };
}
