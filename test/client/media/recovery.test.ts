import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRecovery } from '../../../client/media/recovery.ts';

describe('after a loss', () => {
  const remedies = () => ({ restartIce: vi.fn(), rejoin: vi.fn(), doubt: vi.fn() });
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('given a short gap, then nothing is done', () => {
    const done = remedies();
    const recovery = createRecovery(done);
    recovery.saw('receive', 'disconnected');
    vi.advanceTimersByTime(900);
    recovery.saw('receive', 'connected');
    vi.advanceTimersByTime(10_000);
    expect(done.restartIce).not.toHaveBeenCalled();
    expect(done.rejoin).not.toHaveBeenCalled();
  });

  test('given a path that stays dead, then ICE is restarted, and if that does not help everything is made again', () => {
    const done = remedies();
    const recovery = createRecovery(done);
    recovery.saw('send', 'disconnected');
    expect(done.doubt).toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(done.restartIce).toHaveBeenCalledOnce();
    recovery.saw('receive', 'disconnected');
    vi.advanceTimersByTime(4000);
    expect(done.rejoin).toHaveBeenCalledOnce();
    expect(done.restartIce).toHaveBeenCalledOnce();
  });

  test('given a transport that has failed, then everything is made again at once', () => {
    const done = remedies();
    createRecovery(done).saw('receive', 'failed');
    expect(done.rejoin).toHaveBeenCalledOnce();
  });

  test('given a session that ended broken, when the next one begins well, then nothing is done', () => {
    const done = remedies();
    const recovery = createRecovery(done);
    recovery.saw('send', 'disconnected');
    recovery.failed();
    recovery.close();
    recovery.saw('receive', 'connecting');
    recovery.saw('receive', 'connected');
    vi.advanceTimersByTime(60_000);
    expect(done.restartIce).not.toHaveBeenCalled();
    expect(done.rejoin).not.toHaveBeenCalled();
  });

  test('given something that could not be sent though the path stands, then everything is made again, once', () => {
    const done = remedies();
    const recovery = createRecovery(done);
    recovery.failed();
    recovery.failed();
    recovery.saw('receive', 'connected');
    vi.advanceTimersByTime(60_000);
    expect(done.rejoin).toHaveBeenCalledOnce();
  });

  test('given a session that fails again each time, then it is left in peace for longer and longer, up to a minute', () => {
    const recovery = createRecovery({
      doubt: vi.fn(),
      restartIce: vi.fn(),
      rejoin: () => {
        recovery.close();
        recovery.failed();
        rejoined.push(performance.now() - began);
      },
    });
    const began = performance.now();
    const rejoined: number[] = [];
    recovery.failed();
    vi.advanceTimersByTime(5 * 60_000);
    expect(rejoined.map((at) => at / 1000)).toEqual([5, 15, 35, 75, 135, 195, 255]);
  });

  test('given another network, then ICE is restarted before anything is noticed, and the line to the server doubted', () => {
    const done = remedies();
    createRecovery(done).networkChanged();
    expect(done.doubt).toHaveBeenCalledOnce();
    expect(done.restartIce).toHaveBeenCalledOnce();
  });
});
