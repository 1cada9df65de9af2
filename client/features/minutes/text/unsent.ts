import * as Y from 'yjs';

/** What is written between two parcels is gathered in pieces of this size, bytes. */
const PIECE_MAX = 4 * 1024;
/** On its way at once, so that a slow line is used and its heartbeat still gets through: bytes, and parcels. */
const ON_ITS_WAY_MAX = 32 * 1024;
const PARCELS_MAX = 16;

/** What travels together. It is known as an object: of two with the same content, only the one that was sent can arrive. */
export type Parcel = { readonly update: Uint8Array };

/** What has been written and not been acknowledged, in the order written: on its way, then waiting. */
export type Unsent = {
  readonly add: (update: Uint8Array) => void;
  /** The next to be sent; null when nothing waits, or enough is on its way. */
  readonly next: () => Parcel | null;
  readonly arrived: (parcel: Parcel) => void;
  /** Nobody knows whether what is on its way arrives: it is sent again, which does no harm. */
  readonly comeBack: () => void;
  /** In place of everything: a difference that holds it. */
  readonly replace: (update: Uint8Array) => void;
  readonly isEmpty: () => boolean;
  readonly all: () => readonly Uint8Array[];
};

export const createUnsent = (): Unsent => new Queue();

class Queue implements Unsent {
  #onItsWay: readonly Parcel[] = [];
  #waiting: readonly Uint8Array[] = [];

  readonly add = (update: Uint8Array): void => {
    const last = this.#waiting.at(-1);
    const isSmall = last !== undefined && last.byteLength + update.byteLength <= PIECE_MAX;
    this.#waiting = isSmall
      ? [...this.#waiting.slice(0, -1), Y.mergeUpdates([last, update])]
      : [...this.#waiting, update];
  };

  readonly next = (): Parcel | null => {
    const room = ON_ITS_WAY_MAX - this.#onItsWay.reduce((sum, { update }) => sum + update.byteLength, 0);
    const pieces = this.#onItsWay.length < PARCELS_MAX && room > 0 ? fitting(this.#waiting, room) : [];
    if (pieces.length === 0) return null;
    const parcel = { update: Y.mergeUpdates([...pieces]) };
    this.#waiting = this.#waiting.slice(pieces.length);
    this.#onItsWay = [...this.#onItsWay, parcel];
    return parcel;
  };

  readonly arrived = (parcel: Parcel): void => {
    this.#onItsWay = this.#onItsWay.filter((one) => one !== parcel);
  };

  readonly comeBack = (): void => {
    this.#waiting = this.all();
    this.#onItsWay = [];
  };

  readonly replace = (update: Uint8Array): void => {
    this.#waiting = [update];
    this.#onItsWay = [];
  };

  readonly isEmpty = (): boolean => this.#onItsWay.length + this.#waiting.length === 0;

  readonly all = (): readonly Uint8Array[] => [...this.#onItsWay.map(({ update }) => update), ...this.#waiting];
}

/** As many pieces as fit, in order; at least one. */
function fitting(waiting: readonly Uint8Array[], room: number): readonly Uint8Array[] {
  let size = 0;
  const end = waiting.findIndex((piece, index) => {
    size += piece.byteLength;
    return index > 0 && size > room;
  });
  return end === -1 ? waiting : waiting.slice(0, end);
}
