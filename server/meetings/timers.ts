/** Work for later that can be given up all together. */
export type Timers = {
  /** In `delay` ms, unless the returned function is called before. After the stop, nothing is ever done. */
  readonly later: (delay: number, work: () => void) => () => void;
  readonly stop: () => void;
};

export function createTimers(): Timers {
  const running = new Set<NodeJS.Timeout>();
  let isStopped = false;

  function cancel(timer: NodeJS.Timeout): void {
    clearTimeout(timer);
    running.delete(timer);
  }

  return {
    later(delay, work) {
      if (isStopped) return () => {};
      const timer = setTimeout(() => {
        running.delete(timer);
        work();
      }, delay);
      running.add(timer);
      return () => cancel(timer);
    },
    stop() {
      isStopped = true;
      for (const timer of running) cancel(timer);
    },
  };
}
