/** Lets at most `atOnce` pieces of work run at the same time; the others wait in turn. */
export function createGate(atOnce: number) {
  const waiting: (() => void)[] = [];
  let running = 0;

  const enter = (): Promise<void> | void => {
    if (running < atOnce) running += 1;
    else return new Promise((go) => void waiting.push(go));
  };
  /** Whoever leaves hands the place on, so that `running` stays as it is while somebody waits. */
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };

  return async <T>(work: () => Promise<T>): Promise<T> => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
