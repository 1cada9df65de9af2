import type { Meeting } from '../../meeting.ts';
import type { FloorRequest } from '../requests/floor-request.ts';
import type { Turn } from '../shares/turns.ts';
import type { PlaceReason } from './place-reason.ts';

/** A request with the reason for its place. */
export type Reasoned = { readonly request: FloorRequest; readonly reason: PlaceReason };

/**
 * What a policy may look at. `waiting`: interventions in the order of asking. `turns`: of the meeting. `onItem`: of this agenda
 * item.
 */
export type Situation = {
  readonly meeting: Meeting;
  readonly waiting: readonly FloorRequest[];
  readonly turns: readonly Turn[];
  readonly onItem: readonly Turn[];
  /** Those who go before all of these, in their order: as if they had spoken on the item already (F42). */
  readonly ahead: readonly FloorRequest[];
};
export type Order = (situation: Situation) => readonly Reasoned[];
