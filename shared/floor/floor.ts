import type { AgendaItemId, PersonId, RequestId } from '../ids.ts';
import type { Beneficiary, FloorRequest, Kind } from './floor-request.ts';
import type { PolicyName } from './policies.ts';

/** A place that the chair gave by hand: so many stand before this request, whatever the policy says. */
export type Pin = { readonly requestId: RequestId; readonly ahead: number; readonly by: PersonId };

/** The list of speakers of one agenda item. Its order is computed: `speakingOrder` in speaking-order.ts. */
export type ListOfSpeakers = {
  readonly state: 'open' | 'closed';
  /** Accepted requests in the order asked. */
  readonly waiting: readonly RequestId[];
  readonly pins: readonly Pin[];
  /** Null: as the meeting's. */
  readonly policy: PolicyName | null;
  /** Seconds; null: as the meeting's. */
  readonly speakingTime: number | null;
};

/** Speaking time in seconds. A person's comes before a kind's, a kind's before the item's, the item's before the meeting's. */
export type SpeakingTime = {
  readonly meeting: number;
  readonly byKind: Readonly<Partial<Record<Kind, number>>>;
  readonly byPerson: Readonly<Record<PersonId, number>>;
};

/** The turn that is going on. `stoppedMs`: how long its clock stood still in suspensions; `stoppedAt`: since when it does. */
export type Holding = {
  readonly requestId: RequestId;
  readonly since: number;
  /** Seconds given, with what the chair added. */
  readonly seconds: number;
  readonly stoppedMs: number;
  readonly stoppedAt: number | null;
};

/** One turn at the floor that has ended. Speaking time in ms is `to - from - stoppedMs`. */
export type Intervention = {
  readonly requestId: RequestId;
  readonly agendaItemId: AgendaItemId;
  readonly beneficiary: Beneficiary;
  readonly kind: Kind;
  readonly mode: 'room' | 'remote';
  readonly askedAt: number;
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly stoppedMs: number;
  readonly ended: 'released' | 'revoked';
};

/** What the last step of the chair changed, as it was before: enough to undo it, and no more. */
export type LastStep = {
  readonly seq: number;
  readonly at: number;
  readonly by: PersonId;
  readonly holder: Holding | null;
  readonly interventions: number;
  readonly requests: readonly FloorRequest[];
  readonly agendaItemId: AgendaItemId;
  readonly list: ListOfSpeakers;
};

export type Floor = {
  readonly policy: PolicyName;
  readonly speakingTime: SpeakingTime;
  readonly lists: Readonly<Record<AgendaItemId, ListOfSpeakers>>;
  readonly requests: Readonly<Record<RequestId, FloorRequest>>;
  readonly holder: Holding | null;
  readonly interventions: readonly Intervention[];
  /** The moderator whose microphone is open to help a remote participant; null when closed. */
  readonly helping: PersonId | null;
  /** Everybody but the chair is silenced. */
  readonly silenced: boolean;
  readonly lastStep: LastStep | null;
};

export const emptyList: ListOfSpeakers = { state: 'open', waiting: [], pins: [], policy: null, speakingTime: null };

export const emptyFloor: Floor = {
  policy: 'asked',
  speakingTime: { meeting: 180, byKind: { 'point-of-order': 60, 'right-of-reply': 120 }, byPerson: {} },
  lists: {},
  requests: {},
  holder: null,
  interventions: [],
  helping: null,
  silenced: false,
  lastStep: null,
};

/** How long the chair can undo the last step, ms (F5). */
export const UNDO_WITHIN_MS = 10_000;
