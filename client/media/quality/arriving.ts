import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { type Arrival, type OwnArrival, ownArrival, verdictIn } from '../../../shared/floor/sound/arrival.ts';
import { type Verdict, worstOf } from '../../../shared/floor/sound/sound-verdict.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { ArrivalsFrame } from '../../../shared/protocol/media-frames.ts';
import { answered, askedAnew, NOT_ASKED } from '../answered.ts';
import type { MediaChannel } from '../media-channel.ts';
import type { MediaSession } from '../media-session.ts';
import { lookEvery } from './looking.ts';
import { NOTHING_TO_HEAR, type Reception, receiving } from './reception.ts';

type Counting = Pick<MediaSession, 'soundReceived' | 'soundSent'>;
type Deps = {
  readonly channel: Pick<MediaChannel, 'on'>;
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
  /** How somebody's sound arrives at the server; null while they are not to be heard. */
  readonly of: (wanted: PersonId | null) => Arrival | null;
  /** Null while one is not to be heard from here. */
  readonly own: () => OwnArrival | null;
  /** How the person's own line brings the sound of others. */
  readonly reception: () => Reception;
  readonly knows: (known: ArrivalsFrame) => void;
  readonly forget: () => void;
};

const LOOK_EVERY_MS = 400;
const NOBODY: ArrivalsFrame = { microphones: [] };

export function createArriving(deps: Deps): Arriving {
  const { person, isSilent, isOpen, isDue } = deps;
  const [frame, setFrame] = createSignal(NOBODY);
  const of = (wanted: PersonId | null) => frame().microphones.find((one) => one.person === wanted)?.arrival ?? null;
  /** How the sound that is expected here reaches the server. */
  const there = createMemo(() => (isSilent() ? null : worstOfOthers(frame(), person())));
  const { own, received } = lookAtSessions(deps, there);
  const dueForMs = createDueFor(isDue);
  deps.channel.on('arrivals', setFrame);

  return {
    of,
    own: createMemo(() => {
      const said = isOpen() ? of(person()) : null;
      return isDue() ? ownArrival({ said, isAnswered: own().isAnswered, dueForMs: dueForMs() }) : null;
    }),
    reception: createMemo(() => received().reception),
    knows: setFrame,
    forget: () => setFrame(NOBODY),
  };
}

function worstOfOthers({ microphones }: ArrivalsFrame, me: PersonId | null): Verdict | null {
  const coming = microphones.filter(({ person }) => person !== me).flatMap(({ arrival }) => verdictIn(arrival) ?? []);
  return coming.length > 0 ? worstOf(coming) : null;
}

/** What the present session counts of what comes and leaves; another one begins at zero. */
function lookAtSessions({ session, isOpen }: Deps, there: () => Verdict | null) {
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
