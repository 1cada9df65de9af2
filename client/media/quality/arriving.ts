import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { type OwnArrival, ownArrival, verdictIn } from '../../../shared/floor/sound/arrival.ts';
import { type Verdict, worstOf } from '../../../shared/floor/sound/sound-verdict.ts';
import type { PersonId } from '../../../shared/ids.ts';
import { answered, askedAnew, NOT_ASKED } from '../answered.ts';
import type { Arrivals } from './arrivals.ts';
import type { Counts } from './counts.ts';
import { lookEvery } from './looking.ts';
import { NOTHING_TO_HEAR, type Reception, receiving } from './reception.ts';

type Counting = Pick<Counts, 'soundReceived' | 'soundSent'>;
export type ArrivingDeps = {
  readonly arrivals: Pick<Arrivals, 'microphones' | 'of'>;
  readonly session: () => Counting | null;
  readonly person: () => PersonId | null;
  /** Whether this device is sent nothing, because the meeting is heard elsewhere (F34). */
  readonly isSilent: () => boolean;
  /** Whether this device's own microphone is open, on a connection that is there. */
  readonly isOpen: () => boolean;
  /** Whether it is, or shall be as soon as the connection is there. */
  readonly isDue: () => boolean;
};

/** Whether sound arrives: the person's own at the server, and everybody else's here (F33). */
export type Arriving = {
  /** Null while one is not to be heard from here. */
  readonly own: () => OwnArrival | null;
  /** How the person's own line brings the sound of others. */
  readonly reception: () => Reception;
};

const LOOK_EVERY_MS = 400;

export function createArriving(deps: ArrivingDeps): Arriving {
  const { arrivals, person, isSilent, isOpen, isDue } = deps;
  /** How the sound that is expected here reaches the server. */
  const there = createMemo(() => (isSilent() ? null : worstOfOthers(arrivals.microphones(), person())));
  const { own, received } = lookAtSessions(deps, there);
  const dueForMs = createDueFor(isDue);

  return {
    own: createMemo(() => {
      const said = isOpen() ? arrivals.of(person()) : null;
      return isDue() ? ownArrival({ said, isAnswered: own().isAnswered, dueForMs: dueForMs() }) : null;
    }),
    reception: createMemo(() => received().reception),
  };
}

function worstOfOthers(microphones: ReturnType<Arrivals['microphones']>, me: PersonId | null): Verdict | null {
  const coming = microphones.filter(({ person }) => person !== me).flatMap(({ arrival }) => verdictIn(arrival) ?? []);
  return coming.length > 0 ? worstOf(coming) : null;
}

/** What the present session counts of what comes and leaves; another one begins at zero. */
function lookAtSessions({ session, isOpen }: ArrivingDeps, there: () => Verdict | null) {
  const [own, setOwn] = createSignal(NOT_ASKED);
  const [received, setReceived] = createSignal(NOTHING_TO_HEAR);
  const lookAt = ({ soundReceived, soundSent }: Counting): (() => void) =>
    lookEvery(
      LOOK_EVERY_MS,
      () => Promise.all([soundReceived(), isOpen() ? soundSent() : null]),
      ([incoming, outgoing]) => {
        const now = performance.now();
        if (incoming) setReceived((before) => receiving(before, { ...incoming, at: now }, there()));
        setOwn((before) => (outgoing ? answered(before, outgoing, now) : askedAnew(before, now)));
      },
    );
  createEffect(() => {
    const current = session();
    setReceived(NOTHING_TO_HEAR);
    setOwn((before) => askedAnew(before, performance.now()));
    if (current) onCleanup(lookAt(current));
  });
  return { own, received };
}

/** For how long the person's own microphone has been due, ms. */
function createDueFor(isDue: () => boolean): () => number {
  const [dueForMs, setDueForMs] = createSignal(0);
  createEffect(
    on(isDue, (due) => {
      const dueAt = performance.now();
      setDueForMs(0);
      const timer = due && setInterval(() => setDueForMs(performance.now() - dueAt), LOOK_EVERY_MS);
      if (timer) onCleanup(() => clearInterval(timer));
    }),
  );
  return dueForMs;
}
