import { describe, expect, test } from 'vitest';
import { createServerClock } from '../../../client/connection/server-clock.ts';

const SERVER_START = 1_443_427_200_000;

/** A device whose ticks the test moves, beside a server whose time goes on likewise. */
function deviceBeside() {
  let ticks = 5_000;
  const server = () => SERVER_START + ticks;
  const clock = createServerClock(() => ticks);
  const exchange = (there: number, back: number) => {
    const sent = ticks;
    const at = server() + there;
    ticks += there + back;
    clock.exchanged(sent, ticks, at);
  };
  return {
    clock,
    exchange,
    pass: (ms: number) => {
      ticks += ms;
    },
    error: () => Math.abs(clock.now() - server()),
    server,
  };
}

describe('given a device whose own date is wrong', () => {
  test('when it has had one exchange with the server, then it knows the server’s time to half the round trip', () => {
    const { exchange, error } = deviceBeside();
    exchange(120, 40);
    expect(error()).toBe(40);
  });

  test('when a quicker exchange follows, then the estimate gets better, and a slower one does not spoil it', () => {
    const { exchange, error } = deviceBeside();
    exchange(900, 20);
    exchange(12, 8);
    expect(error()).toBeLessThanOrEqual(2);
    exchange(2000, 10);
    expect(error()).toBeLessThanOrEqual(2);
  });

  test('when the device sleeps without counting, then the next frame puts it right', () => {
    const { clock, exchange, pass, server } = deviceBeside();
    exchange(10, 10);
    const slept = 60_000;
    const arrived = server() + slept;
    clock.atLeast(arrived);
    expect(clock.now()).toBe(arrived);
    pass(1000);
    expect(clock.now()).toBe(arrived + 1000);
  });

  test('when a frame arrives late, then the estimate does not go back', () => {
    const { clock, exchange, error, server } = deviceBeside();
    exchange(10, 10);
    clock.atLeast(server() - 3000);
    expect(error()).toBe(0);
  });

  test('when an estimate is old, then a newer one replaces it even if its round trip was longer', () => {
    const { clock, exchange, pass } = deviceBeside();
    exchange(1, 1);
    pass(6 * 60_000);
    exchange(50, 50);
    expect(clock.roundTrip()).toBe(100);
  });
});

describe('given a server whose time moves back to the wall clock', () => {
  test('when something seems to arrive late, then it is in doubt once a minute, and an exchange of any speed puts it right', () => {
    const { clock, exchange, pass, server } = deviceBeside();
    exchange(20, 20);
    expect(clock.isInDoubt(server())).toBe(false);
    expect(clock.isInDoubt(server() - 3_000)).toBe(true);
    expect(clock.isInDoubt(server() - 3_000)).toBe(false);
    pass(60_000);
    expect(clock.isInDoubt(server() - 3_000)).toBe(true);
    const ticks = clock.now();
    clock.exchanged(65_040, 65_240, server() - 3_000);
    expect(ticks - clock.now()).toBeGreaterThanOrEqual(2_800);
  });
});
