import { answered, type Care, look, UNKNOWN_PULSE } from './pulse.ts';

/** Often enough for a quarter of a second of difference. */
const LOOK_EVERY_MS = 250;

type Watched = {
  /** Whether it can be asked now: its answer would have to wait behind a long one on its way. */
  readonly isFree: () => boolean;
  /** Resolves when the answer comes, whatever it is; may reject. */
  readonly ask: () => Promise<unknown>;
  readonly roundTrip: () => number;
  readonly giveUp: () => void;
};

/** Watches a connection as closely as is asked for, and gives it up when it does not answer. */
export type ConnectionWatch = {
  readonly watch: (care: Care) => void;
  readonly stop: () => void;
};

export function keepWatch(connection: Watched): ConnectionWatch {
  let care: Care = 'resting';
  let pulse = UNKNOWN_PULSE;
  let timer: ReturnType<typeof setInterval> | undefined;

  function ask(at: number): void {
    connection.ask().then(
      () => {
        pulse = answered(pulse, at, performance.now());
      },
      () => {
        // it has dropped, and comes back as another
      },
    );
  }
  function lookNow(): void {
    const now = performance.now();
    const beat = look(pulse, connection.isFree() ? care : 'resting', now, connection.roundTrip());
    pulse = beat.pulse;
    if (beat.act === 'ask') ask(now);
    if (beat.act === 'give-up') connection.giveUp();
  }
  function stop(): void {
    clearInterval(timer);
    timer = undefined;
  }

  return {
    watch(wanted: Care): void {
      care = wanted;
      if (care === 'resting') stop();
      else timer ??= setInterval(lookNow, LOOK_EVERY_MS);
      if (care === 'in-doubt') lookNow();
    },
    stop,
  };
}
