import type { About } from '../../about.ts';
import type { Mode } from '../../attendance/attendance.ts';
import type { Group } from '../../attendance/profile.ts';
import type { AgendaItemId, PersonId, RequestId } from '../../ids.ts';
import type { Language } from '../../languages/language.ts';

/** `reply`: a reply to the person who introduced the item. A point of order and a right of reply go before the other kinds. */
export const KINDS = ['intervention', 'question', 'point-of-order', 'right-of-reply', 'reply'] as const;

export type Kind = (typeof KINDS)[number];

/** The capacity in which somebody speaks; stated for each intervention. */
export type Capacity =
  | { readonly type: 'own-name' }
  | { readonly type: 'for-organisation'; readonly organisation: string }
  | { readonly type: 'on-behalf-of'; readonly group: string };

/** For whom the floor is requested (RFC 8855): a member of the meeting, or somebody without account or device. */
export type Beneficiary =
  | { readonly type: 'member'; readonly person: PersonId }
  | {
      readonly type: 'guest';
      readonly name: string;
      readonly organisation: string;
      readonly stakeholderGroup: Group;
      readonly mode: Mode;
    };

/** The states of RFC 8855. `pending` exists on the requester's screen alone, until the server has answered. */
export type RequestStatus =
  | { readonly state: 'accepted' }
  | { readonly state: 'granted'; readonly at: number }
  | { readonly state: 'released'; readonly at: number }
  | { readonly state: 'revoked'; readonly at: number; readonly by: PersonId | 'system'; readonly reason: string | null }
  | { readonly state: 'denied'; readonly at: number; readonly by: PersonId | 'system'; readonly reason: string | null }
  | { readonly state: 'cancelled'; readonly at: number };

export type FloorRequest = {
  readonly id: RequestId;
  readonly agendaItemId: AgendaItemId;
  readonly kind: Kind;
  /** At most NOTE_MAX characters; empty when there is none. */
  readonly note: string;
  readonly capacity: Capacity;
  /** The language that will be spoken. */
  readonly language: Language;
  readonly about: About | null;
  readonly beneficiary: Beneficiary;
  /** The delegation in whose name it was made (F38); missing when it was made in nobody's but the person's own. */
  readonly entity?: string;
  /** For whom the beneficiary has come in: who asked first (F39); missing when that is the beneficiary. */
  readonly insteadOf?: Beneficiary;
  /** A list keeper has said who speaks: the delegation no longer changes it (F39). */
  readonly settled?: true;
  /** How often the members of the delegation have changed who speaks (F46); missing: never. */
  readonly passedOn?: number;
  /** Inscribed while the item was not before the meeting (F41). */
  readonly inscribed?: true;
  /** The person who made the request: the beneficiary, or the chair, secretary or moderator. */
  readonly enteredBy: PersonId;
  /** A written intervention that the moderator reads out; null when the person speaks. */
  readonly written: string | null;
  /** Place in the order of asking: the seq of its record. */
  readonly asked: number;
  /** Server time, ms. */
  readonly askedAt: number;
  readonly status: RequestStatus;
  /** The rest of a turn that was interrupted, and since when it waits to go on; null when the turn has not begun. */
  readonly resumes: Resumption | null;
};

/** `seconds`: of speaking time. `since`: server time, ms. */
export type Resumption = { readonly seconds: number; readonly since: number };

export const NOTE_MAX = 250;

export const WRITTEN_MAX = 6000;

/** F3: goes before interventions, is possible on a closed list, and does not count as speaking time. */
export const hasPriority = (kind: Kind): boolean => kind === 'point-of-order' || kind === 'right-of-reply';

export type Guest = Extract<Beneficiary, { type: 'guest' }>;
