/**
 * Lets at most `atOnce` pieces of work run at the same time; the others wait. Whoever they are for take turns, and the work for one
 * of them is done in the order in which it came: who sends a thousand pieces waits behind their own thousand.
 */
export function createGate(atOnce: number) {
  const queues = new Map<string, (() => void)[]>();
  let running = 0;

  const enter = (whose: string): Promise<void> | void => {
    if (running < atOnce) running += 1;
    else return new Promise((go) => void queues.set(whose, [...(queues.get(whose) ?? []), go]));
  };
  /** Whoever leaves hands the place on, so that `running` stays as it is while somebody waits. */
  const leave = (): void => {
    const [first] = queues;
    if (!first) {
      running -= 1;
      return;
    }
    const [whose, [next, ...rest]] = first;
    queues.delete(whose);
    if (rest.length > 0) queues.set(whose, rest);
    next?.();
  };

  return {
    async run<T>(work: () => Promise<T>, whose = ''): Promise<T> {
      await enter(whose);
      try {
        return await work();
      } finally {
        leave();
      }
    },
    /** How many pieces of work wait for this one. */
    waiting: (whose: string): number => queues.get(whose)?.length ?? 0,
  };
}
