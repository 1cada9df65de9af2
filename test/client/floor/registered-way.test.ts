import { afterEach, describe, expect, test, vi } from 'vitest';
import { registeredMode, wayFor } from '../../../client/features/hall/joining/registered-way.ts';
import { idOf, type MeetingId } from '../../../shared/ids.ts';

const meetingId = idOf<MeetingId>('m');
const answers = (own: object | null, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ own }), { status }));
afterEach(() => void vi.unstubAllGlobals());

describe('given somebody who joins', () => {
  test('E16 when they registered for the room or remotely, then that is proposed, and the rest stays as on this device', () => {
    expect([wayFor('both', 'room'), wayFor('listen', 'room'), wayFor('room', 'remote')]).toEqual([
      'room',
      'room',
      'both',
    ]);
    expect([wayFor('listen', 'remote'), wayFor('microphone', 'remote')]).toEqual(['listen', 'microphone']);
  });

  test('E16 when they have not registered, have withdrawn, or the server does not answer, then nothing is proposed', async () => {
    answers({ mode: 'room', state: 'approved' });
    expect(await registeredMode(meetingId)).toBe('room');
    answers({ mode: 'room', state: 'withdrawn' });
    expect(await registeredMode(meetingId)).toBeNull();
    answers(null);
    expect(await registeredMode(meetingId)).toBeNull();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')));
    expect(await registeredMode(meetingId)).toBeNull();
  });
});
