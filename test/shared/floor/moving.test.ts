import { expect, test } from 'vitest';
import { movingBy, movingTo } from '../../../shared/floor/order/moving.ts';
import { idOf, type RequestId } from '../../../shared/ids.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => idOf<RequestId>(id)) as [RequestId, RequestId, RequestId];
const order = [a, b, c];
const behind = (requestId: RequestId, other: RequestId | null) => ({ type: 'floor.move', requestId, behind: other });

test('given three requests, when one is moved by a place, then it stands behind the one that is ahead of it now; at the ends nothing moves', () => {
  expect([movingBy(order, c, -1), movingBy(order, b, -1), movingBy(order, a, -1)]).toEqual([
    behind(c, a),
    behind(b, null),
    null,
  ]);
  expect([movingBy(order, a, 1), movingBy(order, c, 1)]).toEqual([behind(a, b), null]);
});

test('given three requests, when one is dropped before or after another, then it stands there; where it stood already nothing moves', () => {
  expect([movingTo(order, c, a, 'before'), movingTo(order, a, c, 'after')]).toEqual([behind(c, null), behind(a, c)]);
  expect([movingTo(order, b, a, 'after'), movingTo(order, b, c, 'before')]).toEqual([null, null]);
});
