import type { Mode } from '../../attendance/attendance.ts';
import type { Group } from '../../attendance/profile.ts';
import type { PersonId } from '../../ids.ts';
import type { Kind } from '../requests/floor-request.ts';

/** Why a request has its place (F10), as data: each type has one sentence in each language (languages/<language>/reasons.ts). */
export type PlaceReason =
  /** The chair moved it here, or passed over it and kept it at the first place. */
  | { readonly type: 'moved'; readonly by: PersonId | 'system' }
  | { readonly type: 'passed-over'; readonly by: PersonId | 'system' }
  /** A point of order broke its turn off; it goes on after that. */
  | { readonly type: 'interrupted'; readonly by: PersonId | 'system' }
  /** A point of order or a right of reply goes before interventions. */
  | { readonly type: 'priority'; readonly kind: Kind }
  /** It has been overtaken as often as a request may be. */
  | { readonly type: 'waited'; readonly overtaken: number }
  | { readonly type: 'asked' }
  | { readonly type: 'alternating'; readonly mode: Mode }
  | { readonly type: 'council'; readonly stakeholderGroup: Group }
  | { readonly type: 'council-again'; readonly stakeholderGroup: Group }
  | { readonly type: 'first-time' }
  | { readonly type: 'spoken-before' }
  /** `spokenMs`: speaking time of the group in this meeting so far. */
  | { readonly type: 'fair-shares'; readonly stakeholderGroup: Group; readonly spokenMs: number }
  /** `entity`: the delegation by its name, or the person who speaks for none. */
  | { readonly type: 'entity-shares'; readonly entity: string; readonly spokenMs: number };

/** A place on the list: 1 is next. */
export type Place = { readonly position: number; readonly reason: PlaceReason };
