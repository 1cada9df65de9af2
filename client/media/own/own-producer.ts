import { createEffect, createSignal, on } from 'solid-js';
import type { Ceilings } from '../../../shared/floor/sound/pictures-after-sound.ts';
import type { Source } from '../../../shared/protocol/media-source.ts';

import type { OwnTrack } from './own-track.ts';
import type { Sending, SendingSession } from './sending.ts';

/** What the server lets through of a source, and what leaves this device. */
export type SourceAtServer = {
  readonly session: () => SendingSession | null;
  /** Whether the server forwards this producer of ours, or would if there were a listener. */
  readonly isOpen: (producerId: string) => boolean;
};
export type ProducerDeps = SourceAtServer & {
  /** Whether packets may leave, given that the floor lets them. */
  readonly agrees: () => boolean;
  /** Whether the line is too thin for it at the moment: its device stays open, and nothing of it is at the server. */
  readonly isGivenUp: () => boolean;
};

/** A source's producer at the server: one for each session, as long as there is a track. Not a packet leaves before the floor has opened it. */
export type OwnProducer = {
  /** What the server calls it; null while there is none. */
  readonly id: () => string | null;
  readonly onStage: () => boolean;
  /** Whether another device of the person sends this; false until it is known what the server calls what this one sends. */
  readonly isElsewhere: (producerId: string) => boolean;
  /** Of a screen: how much of it leaves. */
  readonly limit: (ceilings: Ceilings) => void;
  readonly takeBack: () => void;
};

export function createOwnProducer(source: Source, track: OwnTrack['track'], deps: ProducerDeps): OwnProducer {
  const begun = createBegun(source, track);
  const { sending } = begun;
  const id = () => sending()?.producerId ?? null;
  const onStage = () => {
    const mine = id();
    return mine !== null && deps.isOpen(mine);
  };
  function takeBack(): void {
    const mine = sending();
    begun.part();
    mine?.close();
  }
  createEffect(
    on([deps.session, track, deps.isGivenUp], ([session, mine, isGivenUp]) => {
      if (isGivenUp) return takeBack();
      if (session?.maySend && begun.isBy(session)) void sending()?.carry(mine);
      else {
        begun.part();
        if (session?.maySend && mine) void begun.begin(session, mine);
      }
    }),
  );
  createEffect(() => void sending()?.letThrough(onStage() && deps.agrees()));

  return {
    ...{ id, onStage, takeBack },
    isElsewhere: (producerId) => !begun.isOurs(producerId),
    limit: (ceilings) => void sending()?.limit(ceilings),
  };
}

/** What has begun to be sent, by one session at a time. */
function createBegun(source: Source, track: OwnTrack['track']) {
  const [sending, setSending] = createSignal<Sending | null>(null);
  const [isBeginning, setBeginning] = createSignal(false);
  /** All that this device has sent, also by sessions that are over. */
  const sent = new Set<string>();
  /** The session that sends it, or has been asked to. */
  let asked: { readonly session: SendingSession } | null = null;

  async function begin(session: SendingSession, mine: MediaStreamTrack): Promise<void> {
    const asking = { session };
    asked = asking;
    setBeginning(true);
    const begun = await session.send(source, mine);
    if (begun) sent.add(begun.producerId);
    if (asked !== asking) return begun?.close();
    if (!begun) asked = null;
    setSending(begun);
    setBeginning(false);
    void begun?.carry(track());
  }
  /** What the last session sent does not matter any more. */
  function part(): void {
    asked = null;
    setSending(null);
    setBeginning(false);
  }
  return {
    ...{ sending, begin, part },
    isBy: (session: SendingSession): boolean => asked?.session === session,
    /** Also while it is not known yet. */
    isOurs: (producerId: string): boolean =>
      isBeginning() || sending()?.producerId === producerId || sent.has(producerId),
  };
}
