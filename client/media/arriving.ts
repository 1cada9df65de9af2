import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { type Arrival, type OwnArrival, ownArrival } from '../../shared/floor/arrival.ts';
import { type Verdict, worstOf } from '../../shared/floor/sound-verdict.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { ArrivalsFrame } from '../../shared/protocol/media-down.ts';
import { answered, NOT_ASKED } from './answered.ts';
import type { MediaLine } from './media-line.ts';
import type { MediaSession } from './media-session.ts';
import { NOTHING_TO_HEAR, receiving } from './reception.ts';

type World = {
  readonly line: Pick<MediaLine, 'on'>;
  readonly session: () => Pick<MediaSession, 'soundReceived' | 'soundSent'> | null;
  readonly person: () => PersonId | null;
  /** Whether this device's own microphone is open. */
  readonly isOpen: () => boolean;
};

const LOOK_EVERY_MS = 400;
const NOBODY: ArrivalsFrame = { microphones: [] };

/** Whether sound arrives: one's own at the server, and everybody else's here (F33). */
export function createArriving(world: World) {
  const { session, person, isOpen } = world;
  const [frame, setFrame] = createSignal(NOBODY);
  const [own, setOwn] = createSignal(NOT_ASKED);
  const [openForMs, setOpenForMs] = createSignal(0);
  const [received, setReceived] = createSignal(NOTHING_TO_HEAR);
  const of = (wanted: PersonId | null): Arrival | null =>
    frame().microphones.find((one) => one.person === wanted)?.arrival ?? null;
  /** How what is to come here reaches the server. */
  const there = createMemo((): Verdict | null => {
    const others = frame().microphones.filter((one) => one.person !== person());
    const coming = others.flatMap(({ arrival }) => (arrival === 'none' || arrival === 'awaited' ? [] : arrival));
    return coming.length > 0 ? worstOf(coming) : null;
  });

  world.line.on('arrivals', setFrame);

  /** Another session counts anew. */
  function lookAt({ soundReceived, soundSent }: NonNullable<ReturnType<World['session']>>): () => void {
    let isOver = false;
    const look = async () => {
      const [incoming, outgoing] = await Promise.all([soundReceived(), isOpen() ? soundSent() : null]);
      if (isOver) return;
      const now = performance.now();
      if (incoming) setReceived((before) => receiving(before, { ...incoming, at: now }, there()));
      setOwn((before) => (outgoing ? answered(before, outgoing, now) : NOT_ASKED));
    };
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }
  createEffect(() => {
    const current = session();
    setReceived(NOTHING_TO_HEAR);
    setOwn(NOT_ASKED);
    if (current) onCleanup(lookAt(current));
  });
  createEffect(
    on(isOpen, (open) => {
      const openedAt = performance.now();
      setOpenForMs(0);
      const timer = open && setInterval(() => setOpenForMs(performance.now() - openedAt), LOOK_EVERY_MS);
      if (timer) onCleanup(() => clearInterval(timer));
    }),
  );

  return {
    /** How somebody's sound arrives at the server; null while they are not to be heard. */
    of,
    /** Null while one's own microphone is shut. */
    own: createMemo((): OwnArrival | null =>
      isOpen() ? ownArrival({ said: of(person()), isAnswered: own().isAnswered, openForMs: openForMs() }) : null,
    ),
    /** How one's own line brings the sound of others. */
    reception: createMemo(() => received().reception),
    knows: (known: ArrivalsFrame): void => void setFrame(known),
    forget: (): void => void setFrame(NOBODY),
  };
}
