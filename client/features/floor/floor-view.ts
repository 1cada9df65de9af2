import { createMemo } from 'solid-js';
import type { AgendaItem } from '../../../shared/agenda/agenda.ts';
import { emptyList, type Floor, heldRequest, type ListOfSpeakers, listOf } from '../../../shared/floor/floor.ts';
import { type OwnPlace, ownPlace } from '../../../shared/floor/order/own-place.ts';
import { type Placed, speakingOrder } from '../../../shared/floor/order/speaking-order.ts';
import { isPerson } from '../../../shared/floor/requests/beneficiary.ts';
import type { FloorRequest } from '../../../shared/floor/requests/floor-request.ts';
import { whoseTurn } from '../../../shared/floor/sound/whose-turn.ts';
import { lastEnding, type OwnEnding, sameEnding } from '../../../shared/floor/turn/own-ending.ts';
import type { PersonId, RequestId } from '../../../shared/ids.ts';
import { hasRight } from '../../../shared/permissions.ts';
import type { MeetingStore } from '../../meeting/meeting.ts';
import { createJustPassed } from './list/just-passed.ts';

const sameIds = (a: readonly RequestId[], b: readonly RequestId[]) =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** A place that has not changed stays the same object, so that its row is not drawn again. */
const unlessChanged = (before: Placed | undefined, now: Placed): Placed =>
  before !== undefined &&
  before.request === now.request &&
  before.position === now.position &&
  JSON.stringify(before.reason) === JSON.stringify(now.reason)
    ? before
    : now;

/** What the hall shows of the floor, derived from the meeting once for all of its parts: order, holder, own place. */
export type FloorView = OrderView &
  HolderView & {
    readonly me: () => PersonId | null;
    readonly item: () => AgendaItem | null;
    readonly list: () => ListOfSpeakers;
    /** How the person's last request ended, when the chair ended it. */
    readonly ending: () => OwnEnding | null;
    readonly ownPlace: () => OwnPlace;
    readonly presides: () => boolean;
    readonly keepsList: () => boolean;
  };

type OrderView = {
  readonly order: () => readonly Placed[];
  readonly ids: () => readonly RequestId[];
  readonly placed: (id: RequestId) => Placed | null;
  readonly next: () => Placed | null;
  readonly isMine: (request: FloorRequest) => boolean;
  /** The person's own places: an intervention, and a point of order or right of reply beside it. */
  readonly own: () => readonly Placed[];
  readonly mine: () => Placed | null;
};

type HolderView = {
  readonly holding: () => Floor['holder'];
  readonly held: () => FloorRequest | null;
  readonly iHold: () => boolean;
  readonly hasJustPassed: () => boolean;
  /** The request that has the floor, for the person whose microphone it is: its author, or a moderator who reads it out. */
  readonly speaks: () => FloorRequest | null;
};

export function createFloorView(store: MeetingStore): FloorView {
  const { meeting, state, person: me, role } = store;
  const current = () => meeting.agenda.current;
  const order = createOrderView(store);
  const holder = createHolderView(store, order.isMine);
  const ofCurrent = () => meeting.agenda.items.find(({ id }) => id === current()) ?? null;
  const ending = () => lastEnding(Object.values(state().floor.requests).filter(order.isMine));
  const placeNow = () =>
    ownPlace({
      held: holder.held(),
      isHolder: holder.iHold(),
      speaks: holder.speaks() !== null,
      waiting: order.mine(),
    });
  return {
    ...order,
    ...holder,
    me,
    item: createMemo(ofCurrent),
    list: createMemo(() => {
      const id = current();
      return id === null ? emptyList : listOf(meeting.floor, id);
    }),
    ending: createMemo(ending, null, { equals: sameEnding }),
    ownPlace: createMemo(placeNow),
    presides: () => hasRight(role(), 'preside'),
    keepsList: () => hasRight(role(), 'keep-list'),
  };
}

/** The requests that wait, in order. */
function createOrderView({ meeting, state, person }: MeetingStore): OrderView {
  const order = createMemo<readonly Placed[]>(() => {
    const current = meeting.agenda.current;
    return current === null ? [] : speakingOrder(state(), current);
  });
  const places = createMemo<ReadonlyMap<RequestId, Placed>>(
    (before) =>
      new Map(order().map((placed) => [placed.request.id, unlessChanged(before.get(placed.request.id), placed)])),
    new Map(),
  );
  const ids = createMemo<readonly RequestId[]>(() => order().map((placed) => placed.request.id), [], {
    equals: sameIds,
  });
  const isMine = (request: FloorRequest): boolean => {
    const me = person();
    return me !== null && isPerson(request.beneficiary, me);
  };
  const own = createMemo(() => order().filter((placed) => isMine(placed.request)));
  return {
    ...{ order, ids, isMine, own },
    placed: (id) => places().get(id) ?? null,
    next: () => order()[0] ?? null,
    mine: () => own()[0] ?? null,
  };
}

/** The holder. */
function createHolderView({ meeting, state, person }: MeetingStore, isMine: OrderView['isMine']): HolderView {
  const held = createMemo(() => heldRequest(meeting.floor) ?? null);
  const iHold = createMemo(() => {
    const request = held();
    return request !== null && isMine(request);
  });
  const speaks = createMemo(() => (whoseTurn(state()).some((turn) => turn.person === person()) ? held() : null));
  const hasJustPassed = createJustPassed(createMemo(() => meeting.floor.holder?.requestId ?? null));
  return { holding: () => meeting.floor.holder, held, iHold, speaks, hasJustPassed };
}
