import type { RequestId } from '../../ids.ts';
import type { FloorCommand } from '../floor-messages.ts';

type Order = readonly RequestId[];

/** One place up (-1) or down; null at the ends of the list. */
export function movingBy(order: Order, moved: RequestId, by: -1 | 1): FloorCommand | null {
  const others = order.filter((id) => id !== moved);
  const ahead = order.indexOf(moved) + by;
  return ahead < 0 || ahead > others.length ? null : moving(moved, others, ahead);
}

/** To the place before or after `target`; null where nothing would change. */
export function movingTo(
  order: Order,
  moved: RequestId,
  target: RequestId,
  edge: 'before' | 'after',
): FloorCommand | null {
  const others = order.filter((id) => id !== moved);
  const ahead = others.indexOf(target) + (edge === 'after' ? 1 : 0);
  return order[ahead] === moved ? null : moving(moved, others, ahead);
}

/** To the place with `ahead` of the others before it. */
const moving = (requestId: RequestId, others: Order, ahead: number): FloorCommand => ({
  type: 'floor.move',
  requestId,
  behind: others[ahead - 1] ?? null,
});
