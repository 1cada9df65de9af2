import * as Y from 'yjs';

/** What is written between two parcels is gathered in pieces of this size, bytes. */
const PIECE_MAX = 4 * 1024;
/** On its way at once, so that a slow line is used and its heartbeat still gets through: bytes, and parcels. */
const ON_ITS_WAY_MAX = 32 * 1024;
const PARCELS_MAX = 16;

/** What travels together. It is known by itself: of two with the same content, only the one that was sent can arrive. */
export type Parcel = { readonly update: Uint8Array };

/** What has been written and not been acknowledged, in the order written: on its way, then waiting. */
export function createUnsent() {
  let onItsWay: readonly Parcel[] = [];
  let waiting: readonly Uint8Array[] = [];

  const all = (): readonly Uint8Array[] => [...onItsWay.map(({ update }) => update), ...waiting];

  /** As many pieces as fit, in order; at least one. */
  function fitting(room: number): readonly Uint8Array[] {
    let size = 0;
    const end = waiting.findIndex((piece, index) => {
      size += piece.byteLength;
      return index > 0 && size > room;
    });
    return end === -1 ? waiting : waiting.slice(0, end);
  }

  return {
    add(update: Uint8Array): void {
      const last = waiting.at(-1);
      const isSmall = last !== undefined && last.byteLength + update.byteLength <= PIECE_MAX;
      waiting = isSmall ? [...waiting.slice(0, -1), Y.mergeUpdates([last, update])] : [...waiting, update];
    },
    /** The next to be sent; null when nothing waits, or enough is on its way. */
    next(): Parcel | null {
      const size = onItsWay.reduce((sum, { update }) => sum + update.byteLength, 0);
      const room = ON_ITS_WAY_MAX - size;
      const pieces = onItsWay.length < PARCELS_MAX && room > 0 ? fitting(room) : [];
      if (pieces.length === 0) return null;
      const parcel = { update: Y.mergeUpdates([...pieces]) };
      waiting = waiting.slice(pieces.length);
      onItsWay = [...onItsWay, parcel];
      return parcel;
    },
    arrived(parcel: Parcel): void {
      onItsWay = onItsWay.filter((one) => one !== parcel);
    },
    /** Nobody knows whether what is on its way arrives: it is sent again, which does no harm. */
    comeBack(): void {
      waiting = all();
      onItsWay = [];
    },
    /** In place of everything: a difference that holds it. */
    replace(update: Uint8Array): void {
      waiting = [update];
      onItsWay = [];
    },
    isEmpty: (): boolean => onItsWay.length + waiting.length === 0,
    all,
  };
}

export type Unsent = ReturnType<typeof createUnsent>;
