import type { RequestId } from '../../ids.ts';
import type { Floor } from '../floor.ts';
import type { FloorCommand } from '../floor-messages.ts';

/** The command that gives the floor as it is now. It is refused when the floor has passed to somebody else meanwhile. */
export const giving = (floor: Floor, requestId: RequestId): Extract<FloorCommand, { type: 'floor.give' }> => ({
  type: 'floor.give',
  requestId,
  ending: floor.holder?.requestId ?? null,
});
