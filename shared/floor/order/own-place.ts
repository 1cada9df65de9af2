import type { RequestId } from '../../ids.ts';
import type { FloorRequest } from '../requests/floor-request.ts';
import type { Placed } from './speaking-order.ts';

/** With the floor: they hold it, they read out for somebody else, or somebody else reads their written words. */
export type OwnTurn = 'holding' | 'reading' | 'read-out';

/** Where a person stands: not on the list, at a place (1 is next), or with the floor. */
export type OwnPlace =
  | { readonly state: 'absent' }
  | { readonly state: OwnTurn; readonly requestId: RequestId }
  | { readonly state: 'waiting'; readonly place: number };

type Facts = {
  /** The request that has the floor. */
  readonly held: FloorRequest | null;
  readonly isHolder: boolean;
  /** Whether their microphone is the one that the floor has opened. */
  readonly speaks: boolean;
  /** The first of their own requests on the list. */
  readonly waiting: Placed | null;
};

export function ownPlace({ held, isHolder, speaks, waiting }: Facts): OwnPlace {
  if (held && speaks) return { state: isHolder ? 'holding' : 'reading', requestId: held.id };
  if (held && isHolder) return { state: 'read-out', requestId: held.id };
  return waiting ? { state: 'waiting', place: waiting.position } : { state: 'absent' };
}
