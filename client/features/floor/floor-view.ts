import { createMemo } from 'solid-js';
import { isPerson } from '../../../shared/floor/beneficiary.ts';
import { emptyList, heldRequest, listOf } from '../../../shared/floor/floor.ts';
import type { FloorRequest } from '../../../shared/floor/floor-request.ts';
import { type Placed, speakingOrder } from '../../../shared/floor/order/speaking-order.ts';
import { whoseTurn } from '../../../shared/floor/sound/who-may-be-heard.ts';
import type { RequestId } from '../../../shared/ids.ts';
import { hasRight } from '../../../shared/permissions.ts';
import type { MeetingStore } from '../../meeting/meeting.ts';
import { lastEnding, sameEnding } from './clock/own-ending.ts';
import { createJustPassed } from './list/just-passed.ts';
import type { OwnPlace } from './list/place-announcer.ts';

const sameIds = (a: readonly RequestId[], b: readonly RequestId[]) =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** A place that is as it was stays the same object, and its row is not drawn anew. */
const unlessChanged = (before: Placed | undefined, now: Placed): Placed =>
  before !== undefined &&
  before.request === now.request &&
  before.position === now.position &&
  JSON.stringify(before.reason) === JSON.stringify(now.reason)
    ? before
    : now;

/** What the hall shows of the floor, derived from the meeting once for all of its parts: order, holder, own place. */
export function createFloorView(store: MeetingStore) {
  const { meeting, person: me, role } = store;
  const item = createMemo(
    () => meeting.agenda.items.find((candidate) => candidate.id === meeting.agenda.current) ?? null,
  );
  const list = createMemo(() => {
    const current = meeting.agenda.current;
    return current === null ? emptyList : listOf(meeting.floor, current);
  });
  const order = createMemo<readonly Placed[]>(() => {
    const current = meeting.agenda.current;
    return current === null ? [] : speakingOrder(store.state(), current);
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
    const person = me();
    return person !== null && isPerson(request.beneficiary, person);
  };
  const own = createMemo(() => order().filter((placed) => isMine(placed.request)));
  const mine = () => own()[0] ?? null;
  const ending = createMemo(() => lastEnding(Object.values(store.state().floor.requests).filter(isMine)), null, {
    equals: sameEnding,
  });
  const holding = () => meeting.floor.holder;
  const held = createMemo(() => heldRequest(meeting.floor) ?? null);
  const iHold = createMemo(() => {
    const request = held();
    return request !== null && isMine(request);
  });
  const speaks = createMemo(() => (whoseTurn(store.state()).some(({ person }) => person === me()) ? held() : null));
  const standing = createMemo((): OwnPlace => {
    const [placed, request] = [mine(), held()];
    if (request && speaks()) return { state: iHold() ? 'holding' : 'reading', requestId: request.id };
    if (request && iHold()) return { state: 'read-out', requestId: request.id };
    return placed ? { state: 'waiting', place: placed.position } : { state: 'absent' };
  });
  return {
    me,
    item,
    list,
    ids,
    order,
    placed: (id: RequestId) => places().get(id) ?? null,
    next: () => order()[0] ?? null,
    /** The places of one's own: an intervention, and a point of order or right of reply beside it. */
    own,
    mine,
    isMine,
    /** How the own last request ended, when the chair ended it. */
    ending,
    holding,
    held,
    iHold,
    hasJustPassed: createJustPassed(createMemo(() => meeting.floor.holder?.requestId ?? null)),
    /** The request that has the floor, for whom its microphone is: its author, or a moderator who reads it out. */
    speaks,
    standing,
    presides: () => hasRight(role(), 'preside'),
    keepsList: () => hasRight(role(), 'keep-list'),
  };
}

export type FloorView = ReturnType<typeof createFloorView>;
