import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createChannel } from '../../../client/connection/channel.ts';
import type { ChannelState } from '../../../client/connection/channel-state.ts';
import { createPauses } from '../../../client/connection/pauses.ts';
import type { Refusal } from '../../../shared/decision.ts';
import { idOf, type MeetingId } from '../../../shared/ids.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import type { RefusalCode } from '../../../shared/refusals.ts';
import { createSocketInHand, type NoteFrames, type NoteMessages } from '../../support/lines/socket-in-hand.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Joined = { readonly name: string };
const meetingId = idOf<MeetingId>('m');

const LONGEST_PAUSE_MS = 4501;
const NO_ANSWER_MS = 10_001;

/** A channel that is up and has asked to join, with every state it had. */
function channelInHand(
  isFinal: (code: RefusalCode) => boolean = () => false,
  complete?: () => boolean | Promise<boolean>,
  before: () => void | Promise<void> = () => {},
) {
  const hand = createSocketInHand();
  const states: ChannelState<Joined>[] = [];
  let known = 0;
  const attempt = () => ({ by: 'join' as const, message: { after: known }, ...(complete && { complete }) });
  const channel = createChannel<NoteMessages, NoteFrames>({
    socket: hand.socket,
    meetingId,
    join: () => {
      const ready = before();
      return ready instanceof Promise ? ready.then(attempt) : attempt();
    },
    changed: (state) => states.push(state),
    isFinal,
  });
  hand.up();
  return {
    ...hand,
    channel,
    knows: (now: number) => {
      known = now;
    },
    joins: () => hand.all.filter(({ event }) => event === 'join').map(({ message }) => message),
    answer: (answer: Joined | Refusal) => hand.open('join').at(-1)?.answer(answer),
    states: () => states.map(({ state }) => state),
  };
}
const BO = { name: 'bo' };
const ADMITTED_LATER = { refused: 'awaiting-admission' } as const;

describe('given a channel', () => {
  test('when it is up, then it joins, and again with what is known by then each time that it comes back', () => {
    const { channel, answer, dropped, up, knows, joins, states } = channelInHand();
    answer(BO);
    expect(channel.state()).toEqual({ state: 'joined', answer: BO });
    knows(7);
    dropped('transport close');
    up();
    expect(joins()).toEqual([0, 7].map((after) => ({ protocol: PROTOCOL_VERSION, meetingId, after })));
    expect(states()).toEqual(['joining', 'joined', 'down', 'joining']);
  });

  test('when joining is not answered, then the connection begins again', () => {
    const { wants, socket, states } = channelInHand();
    vi.advanceTimersByTime(NO_ANSWER_MS);
    expect([states().at(-1), socket.connected, wants()]).toEqual(['down', false, true]);
  });

  test('when it is refused, then it asks again after pauses that grow; when that is final, it does not', () => {
    const { answer, joins } = channelInHand();
    for (let n = 0; n < 5; n += 1) {
      answer(ADMITTED_LATER);
      vi.advanceTimersByTime(LONGEST_PAUSE_MS);
    }
    expect(joins()).toHaveLength(6);
    const other = channelInHand((code) => code === 'awaiting-admission');
    other.answer(ADMITTED_LATER);
    vi.advanceTimersByTime(60_000);
    expect([other.joins().length, other.states().at(-1)]).toEqual([1, 'refused']);
  });

  test('when it is outdated, then it hangs up and stays so, even after waking', () => {
    const { answer, wants, states } = channelInHand();
    answer({ refused: 'outdated' });
    vi.advanceTimersByTime(60_000);
    expect([states(), wants()]).toEqual([['joining', 'outdated'], false]);
  });

  test('when the server hangs up, and then does not let in, then it connects again by itself', () => {
    const { channel, answer, wants, hangsUp, isNotLetIn } = channelInHand();
    answer(BO);
    hangsUp();
    expect([channel.state(), wants()]).toEqual([{ state: 'down' }, false]);
    vi.advanceTimersByTime(LONGEST_PAUSE_MS);
    isNotLetIn('signed-out');
    expect([channel.state(), wants()]).toEqual([{ state: 'refused', code: 'signed-out' }, false]);
    vi.advanceTimersByTime(LONGEST_PAUSE_MS);
    expect(wants()).toBe(true);
  });

  test('when an answer finds another state than that in which it was asked, then it changes nothing', async () => {
    const { channel, answer, open } = channelInHand();
    const [first] = open('join');
    channel.join();
    first?.answer(ADMITTED_LATER);
    expect(channel.state().state).toBe('joining');
    answer(BO);
    const [bound, counted] = [channel.ask('note', { id: 'a' }), channel.send('note', { id: 'b' })];
    channel.join();
    for (const asked of open('note')) asked.answer({ noted: 'late' });
    expect([await bound, await counted]).toEqual([null, { noted: 'late' }]);
  });

  test('when the server has forgotten who this is, then it joins again', async () => {
    const { channel, answer, open, joins } = channelInHand();
    answer(BO);
    const noted = channel.ask('note', { id: 'a' });
    open('note')[0]?.answer({ refused: 'not-joined' });
    expect(await noted).toBe(null);
    await vi.advanceTimersByTimeAsync(LONGEST_PAUSE_MS);
    expect(joins()).toHaveLength(2);
  });

  test('when a late answer says so during a new joining, then that joining goes on', async () => {
    const { channel, answer, open, joins } = channelInHand();
    answer(BO);
    void channel.send('note', { id: 'a' });
    const [late] = open('note');
    channel.join();
    answer(BO);
    late?.answer({ refused: 'not-joined' });
    await vi.advanceTimersByTimeAsync(LONGEST_PAUSE_MS);
    expect([channel.state(), joins().length]).toEqual([{ state: 'joined', answer: BO }, 2]);
  });

  test.each([
    [
      'at once',
      (error: Error): void => {
        throw error;
      },
    ],
    ['later', (error: Error) => Promise.reject<void>(error)],
  ])(
    'when what has to be fetched before joining fails %s, then that is told, and it tries again',
    async (_when, fail) => {
      const told = vi.spyOn(console, 'error').mockImplementation(() => {});
      const broken = new Error('broken');
      let tries = 0;
      const { channel, answer } = channelInHand(undefined, undefined, () => {
        tries += 1;
        return tries === 1 ? fail(broken) : undefined;
      });
      await vi.advanceTimersByTimeAsync(LONGEST_PAUSE_MS);
      answer(BO);
      expect([told.mock.calls, channel.state().state]).toEqual([[[broken]], 'joined']);
      told.mockRestore();
    },
  );

  test('when more belongs to the answer, then it has joined once that is there, and not if the connection drops before', async () => {
    let come: (isThere: boolean) => void = () => {};
    const { channel, answer, dropped, up } = channelInHand(undefined, () => new Promise((there) => (come = there)));
    answer(BO);
    dropped('transport close');
    come(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(channel.state().state).toBe('down');
    up();
    answer(BO);
    expect(channel.state().state).toBe('joining');
    come(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(channel.state().state).toBe('joined');
  });

  test.each([
    [
      'at once',
      (error: Error): boolean => {
        throw error;
      },
    ],
    ['later', (error: Error) => Promise.reject<boolean>(error)],
  ])(
    'when what belongs to the answer fails %s, then that is told, and it joins again after pauses that grow',
    async (_when, fail) => {
      const told = vi.spyOn(console, 'error').mockImplementation(() => {});
      const broken = new Error('broken');
      const { answer, joins, states } = channelInHand(undefined, () => fail(broken));
      for (let n = 0; n < 3; n += 1) {
        answer(BO);
        await vi.advanceTimersByTimeAsync(LONGEST_PAUSE_MS);
      }
      expect(told.mock.calls).toEqual([[broken], [broken], [broken]]);
      told.mockRestore();
      expect([joins().length, states().at(-1)]).toEqual([4, 'joining']);
    },
  );

  test('when it hangs up, then that is told once', () => {
    const { channel, answer, states, wants } = channelInHand();
    answer(BO);
    channel.hangUp();
    channel.hangUp();
    expect([states(), wants()]).toEqual([['joining', 'joined', 'down'], false]);
  });

  test('when it is closed, then nothing more happens, whatever is asked of it', () => {
    const { channel, answer, states, joins } = channelInHand();
    answer(ADMITTED_LATER);
    channel.close();
    channel.joinLater();
    channel.refused('too-many-messages');
    vi.advanceTimersByTime(60_000);
    expect([states(), joins().length]).toEqual([['joining', 'refused'], 1]);
    expect([channel.state(), vi.getTimerCount()]).toEqual([{ state: 'down' }, 0]);
  });
});

test('given pauses, then each is longer up to a bound, chance spreads them, and peace lets them begin small again', () => {
  const pauses = createPauses(
    () => performance.now(),
    () => 0.5,
  );
  expect(Array.from({ length: 7 }, () => Math.round(pauses()))).toEqual([500, 850, 1445, 2457, 3000, 3000, 3000]);
  vi.advanceTimersByTime(21_000);
  expect(pauses()).toBe(500);
  const spread = [0, 0.999].map((chance) =>
    createPauses(
      () => 0,
      () => chance,
    )(),
  );
  expect(spread).toEqual([250, 749.5]);
});
