import type { types } from 'mediasoup';
import { expect, test, vi } from 'vitest';
import { MediaRoom } from '../../../server/media/media-room.ts';
import { type Device, MediaPeer } from '../../../server/media/peers/media-peer.ts';
import type { Workplace } from '../../../server/media/workers.ts';
import type { Meeting } from '../../../shared/meeting.ts';
import { inPart } from '../../support/in-part.ts';

const fails = async () => {
  throw new Error('the worker did not answer');
};
const transport = (setMaxIncomingBitrate: () => Promise<void>) => ({ setMaxIncomingBitrate, close: vi.fn() });

function joiningWith(createWebRtcTransport: () => Promise<unknown>) {
  const router = inPart<types.Router>({ createWebRtcTransport });
  const how = { maySpeak: true, connectWithinMs: 1000 };
  return MediaPeer.create(inPart<Device>({}), router, inPart<Workplace>({}), how);
}

test('given a device of which one transport cannot be made, then the other is closed, even if it comes later', async () => {
  const late = transport(async () => {});
  let come = (): void => {};
  const coming = new Promise<typeof late>((resolve) => (come = () => resolve(late)));
  const opened = vi.fn<() => Promise<unknown>>(fails).mockReturnValueOnce(coming);
  await expect(joiningWith(opened)).rejects.toThrow('did not answer');
  come();
  await vi.waitFor(() => expect(late.close).toHaveBeenCalledOnce());
});

test('given a device whose transport cannot be limited, then both are closed', async () => {
  const both = [transport(fails), transport(fails)];
  const left = [...both];
  await expect(joiningWith(async () => left.shift())).rejects.toThrow('did not answer');
  await vi.waitFor(() => expect(both.map(({ close }) => close.mock.calls.length)).toEqual([1, 1]));
});

test('given a room of which a part cannot be made, then its router is closed', async () => {
  const close = vi.fn();
  const part = async () => ({});
  const made = {
    createAudioLevelObserver: part,
    createActiveSpeakerObserver: part,
    createDirectTransport: fails,
    close,
  };
  const place = inPart<Workplace>({ worker: { createRouter: async () => made } });
  const creating = MediaRoom.create(inPart<Meeting>({}), place, { connectWithinMs: 1000, emptyForMs: 1000 });
  await expect(creating).rejects.toThrow('did not answer');
  expect(close).toHaveBeenCalledOnce();
});
