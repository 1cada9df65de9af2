import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createCommandOutbox,
  type Outcome,
  SHOWN_AFTER_MS,
  type Unanswered,
} from '../../../client/connection/command-outbox.ts';
import { ABOUT_ONESELF_MS, OF_THE_MOMENT_MS } from '../../../shared/commands/patience.ts';
import { idOf, type RequestId } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import type { CommandEnvelope } from '../../../shared/protocol/commands/command.ts';

const give: MeetingCommand = { type: 'floor.give', requestId: idOf<RequestId>('r-1'), ending: null };
const withdraw: MeetingCommand = { type: 'floor.withdraw', requestId: idOf<RequestId>('r-1') };
const TOO_LATE = { refused: 'came-too-late' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An outbox whose line the test holds in its hand. */
function outboxInHand() {
  const sent: CommandEnvelope[] = [];
  let isUp = false;
  let shown: readonly Unanswered[] = [];
  const outcomes: Outcome[] = [];
  const transmit = (envelope: CommandEnvelope) => {
    if (isUp) sent.push(envelope);
    return isUp;
  };
  const changed = (now: readonly Unanswered[]) => {
    shown = now;
  };
  const outbox = createCommandOutbox({ give: transmit, now: () => Date.now(), changed });
  const settled = () => vi.advanceTimersByTimeAsync(0).then(() => outcomes);
  return {
    answered: outbox.answered,
    takeBack: outbox.takeBack,
    close: outbox.close,
    sent,
    settled,
    press: (command: MeetingCommand) => void outbox.send(command).then((outcome) => outcomes.push(outcome)),
    states: () => shown.map(({ state }) => state),
    first: () => shown[0]?.id ?? sent[0]?.id ?? idOf('none'),
    up: () => {
      isUp = true;
      outbox.resend();
    },
    down: () => {
      isUp = false;
    },
  };
}

describe('given a line that is down', () => {
  test('L5: when a chair gives a command, then it waits, is shown, and has not been done after five seconds', async () => {
    const outbox = outboxInHand();
    outbox.press(give);
    await vi.advanceTimersByTimeAsync(SHOWN_AFTER_MS);
    expect(outbox.states()).toEqual(['waiting']);
    await vi.advanceTimersByTimeAsync(OF_THE_MOMENT_MS);
    expect(await outbox.settled()).toEqual([TOO_LATE]);
    outbox.up();
    expect([outbox.sent, outbox.states()]).toEqual([[], []]);
  });

  test('L5: when it is back within five seconds, then the command is given', async () => {
    const outbox = outboxInHand();
    outbox.press(give);
    await vi.advanceTimersByTimeAsync(OF_THE_MOMENT_MS - 100);
    outbox.up();
    expect(outbox.sent).toMatchObject([{ command: give }]);
  });

  test('L5: when the device has slept through the time, then the command is not given, whatever its timers did', async () => {
    const outbox = outboxInHand();
    outbox.press(give);
    vi.setSystemTime(Date.now() + 3_600_000);
    outbox.up();
    expect(outbox.sent).toEqual([]);
    expect(await outbox.settled()).toEqual([TOO_LATE]);
  });

  test('L5: when somebody withdraws their own request, then it waits longer', async () => {
    const outbox = outboxInHand();
    outbox.press(withdraw);
    await vi.advanceTimersByTimeAsync(ABOUT_ONESELF_MS - 1000);
    outbox.up();
    expect(outbox.sent).toMatchObject([{ command: withdraw }]);
  });

  test('when it is taken back, then it is never given', async () => {
    const outbox = outboxInHand();
    outbox.press(give);
    await vi.advanceTimersByTimeAsync(SHOWN_AFTER_MS);
    outbox.takeBack(outbox.first());
    outbox.up();
    expect(await outbox.settled()).toEqual([{ takenBack: true }]);
    expect(outbox.sent).toEqual([]);
  });
});

describe('given a command whose answer was lost with the line', () => {
  test('L5: when its time is over, then nobody says that it was not done; its resend names the same time, and its answer is told', async () => {
    const outbox = outboxInHand();
    outbox.up();
    outbox.press(give);
    outbox.down();
    await vi.advanceTimersByTimeAsync(50_000);
    expect(outbox.states()).toEqual(['unknown']);
    outbox.takeBack(outbox.first());
    outbox.up();
    expect(outbox.sent).toHaveLength(2);
    expect(outbox.sent[1]).toEqual(outbox.sent[0]);
    outbox.answered(outbox.first(), { accepted: { seq: 7, at: 1 } });
    expect(await outbox.settled()).toEqual([{ accepted: { seq: 7, at: 1 } }]);
    expect(outbox.states()).toEqual([]);
  });

  test('when the server has said that it stops, and did not take it, then it has not been done after its time', async () => {
    const outbox = outboxInHand();
    outbox.up();
    outbox.press(give);
    outbox.answered(outbox.first(), { refused: 'server-stopping' });
    await vi.advanceTimersByTimeAsync(OF_THE_MOMENT_MS);
    expect(await outbox.settled()).toEqual([TOO_LATE]);
  });

  test('when the answer comes quickly, then nothing is shown to wait', async () => {
    const outbox = outboxInHand();
    outbox.up();
    outbox.press(give);
    outbox.answered(outbox.first(), { accepted: { seq: 7, at: 1 } });
    await vi.advanceTimersByTimeAsync(OF_THE_MOMENT_MS);
    expect(outbox.states()).toEqual([]);
  });
});

test('given commands that wait or are on their way, when the outbox is closed, then none is left open, nor one sent later', async () => {
  const outbox = outboxInHand();
  outbox.up();
  outbox.press(give);
  outbox.down();
  outbox.press(withdraw);
  outbox.close();
  outbox.press(give);
  expect(await outbox.settled()).toEqual(Array(3).fill({ takenBack: true }));
  expect([outbox.sent.length, vi.getTimerCount()]).toEqual([1, 0]);
});
