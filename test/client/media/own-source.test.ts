import { createRoot, createSignal } from 'solid-js';
import { describe, expect, test, vi } from 'vitest';
import { createOwnSource } from '../../../client/media/own/own-source.ts';
import type { Sending, SendingSession } from '../../../client/media/own/sending.ts';

/** A track of no device; `stop` is all that is asked of it. */
class SilentTrack extends EventTarget {
  stopped = false;
  muted = false;
  stop(): void {
    this.stopped = true;
  }
}
const trackOf = () => new SilentTrack() as SilentTrack & MediaStreamTrack;

/** A session that notes what flows. */
function sessionThatNotes(producerId: string) {
  const flows: boolean[] = [];
  const carried: (MediaStreamTrack | null)[] = [];
  const sending: Sending = {
    producerId,
    letThrough: async (on) => void flows.push(on),
    carry: async (track) => void carried.push(track),
    limit: async () => undefined,
    close: vi.fn(),
  };
  const send = vi.fn(async () => sending);
  const session: SendingSession = { maySend: true, send, lineBits: async () => null };
  return { session, flows, carried, sending, send };
}
const settled = () => new Promise((resume) => setTimeout(resume, 0));

describe('what one sends', () => {
  function ownMicrophone() {
    const [session, setSession] = createSignal<SendingSession | null>(null);
    const [open, setOpen] = createSignal<readonly string[]>([]);
    const [agrees, setAgrees] = createSignal(true);
    const [isGivenUp, setGivenUp] = createSignal(false);
    const lost = vi.fn();
    const deps = { session, isOpen: (id: string) => open().includes(id), agrees, isGivenUp, lost };
    const { source, dispose } = createRoot((end) => ({
      source: createOwnSource('microphone', deps),
      dispose: end,
    }));
    return { source, dispose, setSession, setOpen, setAgrees, setGivenUp, lost };
  }

  test('F12 given a microphone without the floor, then not a packet leaves; with the floor it flows; after it, it stops', async () => {
    const { source, dispose, setSession, setOpen } = ownMicrophone();
    const { session, flows } = sessionThatNotes('p1');
    setSession(session);
    await source.take(async () => trackOf());
    await settled();
    expect(flows).toEqual([false]);
    setOpen(['p1']);
    setOpen([]);
    expect(flows).toEqual([false, true, false]);
    dispose();
  });

  test('F37 given something for which the line is too short, then nothing of it is at the server and its device stays open; with the room it is sent again', async () => {
    const { source, dispose, setSession, setGivenUp } = ownMicrophone();
    const { session, sending, send } = sessionThatNotes('p1');
    setSession(session);
    const track = trackOf();
    await source.take(async () => track);
    await settled();
    setGivenUp(true);
    expect(sending.close).toHaveBeenCalledOnce();
    expect([source.picture(), source.track(), track.stopped]).toEqual([null, track, false]);
    setGivenUp(false);
    expect(send).toHaveBeenCalledTimes(2);
    dispose();
  });

  test('F13 given somebody who did not agree, when they get the floor, then it flows once they do', async () => {
    const { source, dispose, setSession, setOpen, setAgrees } = ownMicrophone();
    const { session, flows } = sessionThatNotes('p1');
    setAgrees(false);
    setSession(session);
    await source.take(async () => trackOf());
    await settled();
    setOpen(['p1']);
    expect(flows.at(-1)).toBe(false);
    setAgrees(true);
    expect(flows.at(-1)).toBe(true);
    dispose();
  });

  test('given a session that is lost, when the next begins, then the same track is sent again', async () => {
    const { source, dispose, setSession, setOpen } = ownMicrophone();
    const track = trackOf();
    setSession(sessionThatNotes('p1').session);
    await source.take(async () => track);
    await settled();
    setSession(null);
    const next = sessionThatNotes('p2');
    setSession(next.session);
    await settled();
    setOpen(['p2']);
    expect(next.flows.at(-1)).toBe(true);
    expect(track.stopped).toBe(false);
    dispose();
    expect(track.stopped).toBe(true);
  });

  test('given a session that answers after the next one has begun, then the next one goes on sending', async () => {
    const { source, dispose, setSession, setOpen } = ownMicrophone();
    const [late, next] = [sessionThatNotes('late'), sessionThatNotes('next')];
    let answer = (_: Sending): void => {};
    const answered = new Promise<Sending>((resolve) => {
      answer = resolve;
    });
    setSession({ ...late.session, send: () => answered });
    await source.take(async () => trackOf());
    setSession(next.session);
    await settled();
    answer(late.sending);
    await settled();
    setOpen(['next']);
    expect(next.flows.at(-1)).toBe(true);
    expect(late.sending.close).toHaveBeenCalledOnce();
    dispose();
  });

  test('F30 given a microphone that is shut, then its device is let go of, and its place is there for the next one', async () => {
    const { source, dispose, setSession, setOpen } = ownMicrophone();
    const { session, carried, send, sending } = sessionThatNotes('p1');
    const [before, after] = [trackOf(), trackOf()];
    setSession(session);
    await source.take(async () => before);
    await settled();
    setOpen(['p1']);
    source.hush();
    expect([before.stopped, carried.at(-1), source.onStage()]).toEqual([true, null, true]);
    await source.take(async () => after);
    expect([carried.at(-1), send.mock.calls.length]).toEqual([after, 1]);
    source.stop();
    expect([after.stopped, vi.mocked(sending.close).mock.calls.length]).toEqual([true, 1]);
    dispose();
  });

  test('F30 given a microphone that is shut, when the session is another, then nothing is sent to it before it is opened', async () => {
    const { source, dispose, setSession } = ownMicrophone();
    const [first, next] = [sessionThatNotes('p1'), sessionThatNotes('p2')];
    setSession(first.session);
    await source.take(async () => trackOf());
    await settled();
    source.hush();
    setSession(null);
    setSession(next.session);
    await settled();
    expect(next.send).not.toHaveBeenCalled();
    await source.take(async () => trackOf());
    expect(next.send).toHaveBeenCalledOnce();
    dispose();
  });

  test('F32 given a microphone that is unplugged, then that is said, and its place at the server waits for another', async () => {
    const { source, dispose, setSession, lost } = ownMicrophone();
    const { session, sending } = sessionThatNotes('p1');
    setSession(session);
    const unplugged = trackOf();
    await source.take(async () => unplugged);
    await settled();
    unplugged.dispatchEvent(new Event('ended'));
    expect([source.track(), lost.mock.calls.length, vi.mocked(sending.close).mock.calls.length]).toEqual([null, 1, 0]);
    dispose();
  });

  test('F32 given a microphone that the system silences, then that is known until it gives it back', async () => {
    const { source, dispose } = ownMicrophone();
    const track = trackOf();
    await source.take(async () => track);
    track.dispatchEvent(new Event('mute'));
    expect(source.isHeld()).toBe(true);
    track.dispatchEvent(new Event('unmute'));
    expect(source.isHeld()).toBe(false);
    dispose();
  });

  test('given a browser that answers after its person has left, then what it gives is stopped at once', async () => {
    const { source, dispose } = ownMicrophone();
    const late = trackOf();
    const taking = source.take(() => settled().then(() => late));
    source.stop();
    expect(await taking).toBe('given-up');
    expect(late.stopped).toBe(true);
    dispose();
  });

  test('given a microphone that is refused, then it is said', async () => {
    const { source, dispose } = ownMicrophone();
    expect(await source.take(async () => ({ failed: 'denied' }))).toBe('denied');
    dispose();
  });
});
