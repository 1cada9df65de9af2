import { afterEach, describe, expect, test, vi } from 'vitest';
import { registeredMode, registeredModeSoon, wayFor } from '../../../client/features/hall/joining/registered-way.ts';
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

  test('E16 when the server answers late, then nothing is proposed any more, and the question is there', async () => {
    vi.useFakeTimers();
    const comes = vi.fn();
    const answer = new Response(JSON.stringify({ own: { mode: 'room', state: 'approved' } }));
    vi.stubGlobal('fetch', () => new Promise((resolve) => setTimeout(resolve, 2000, answer)));
    const proposed = registeredModeSoon(meetingId).then(comes);
    await vi.advanceTimersByTimeAsync(1499);
    expect(comes).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await proposed;
    await vi.advanceTimersByTimeAsync(1000);
    expect(comes.mock.calls).toEqual([[null]]);
    vi.useRealTimers();
    answers({ mode: 'room', state: 'approved' });
    expect(await registeredModeSoon(meetingId)).toBe('room');
  });
});
