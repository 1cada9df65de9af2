import type { Mode } from '../attendance/attendance.ts';
import type { Group } from '../attendance/profile.ts';
import type { AgendaItemId, CommandId, PersonId, RequestId } from '../ids.ts';
import type { Place } from './order/place-reason.ts';
import type { Places, PolicyName, Precedence } from './order/policies.ts';
import type { Beneficiary, FloorRequest, Kind } from './requests/floor-request.ts';

/**
 * A place that the chair gave by hand. It is kept as the requests that stood before it then: those of them that still wait stand
 * before it now, whatever the policy says. `since`: the seq of its record; a point of order made later goes before a pinned
 * intervention.
 */
export type Pin = {
  readonly requestId: RequestId;
  readonly type: 'moved' | 'passed-over' | 'interrupted';
  readonly behind: readonly RequestId[];
  readonly by: PersonId | 'system';
  readonly since: number;
};

/** The list of speakers of one agenda item. Its order is computed: `speakingOrder` in speaking-order.ts. */
export type ListOfSpeakers = {
  readonly state: 'open' | 'closed';
  /** Accepted requests in the order of asking. */
  readonly waiting: readonly RequestId[];
  /** In the order made; at most one for each request. */
  readonly pins: readonly Pin[];
  /** Null: as for the meeting. */
  readonly policy: PolicyName | null;
  /** Seconds; null: as for the meeting. */
  readonly speakingTime: number | null;
  /** Whether one can be inscribed while the item is not before the meeting (F41); missing until it has been opened once. */
  readonly inscription?: 'open' | 'closed';
};

/**
 * Speaking time in seconds. That of a person comes before that of a kind, then that of the item, then that of the meeting. Null:
 * none of its own.
 */
export type SpeakingTime = {
  readonly meeting: number;
  readonly byKind: Readonly<Partial<Record<Kind, number | null>>>;
  readonly byPerson: Readonly<Record<PersonId, number | null>>;
};

/** The present turn. `stoppedMs`: how long its clock stood still in suspensions; `stoppedAt`: since when it stands still now. */
export type Holding = {
  readonly requestId: RequestId;
  readonly since: number;
  /** Seconds given, with what the chair added. */
  readonly seconds: number;
  readonly stoppedMs: number;
  readonly stoppedAt: number | null;
  /** Where it stood on the list when it got the floor, and why there (F10). */
  readonly place: Place;
  /** The group under which the speaker stood then; missing in logs from before it was kept. */
  readonly group?: Group;
  /** The moderator's microphone was open in it to help. */
  readonly helped?: true;
};

/**
 * One turn at the floor that has ended. Speaking time in ms is `to - from - stoppedMs`. `askedAt`: since when it had waited; for a
 * turn that went on after an interruption, since that interruption.
 */
export type Intervention = {
  readonly requestId: RequestId;
  readonly agendaItemId: AgendaItemId;
  readonly beneficiary: Beneficiary;
  readonly kind: Kind;
  readonly mode: Mode;
  readonly askedAt: number;
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly stoppedMs: number;
  /** `handed-over`: another member of the delegation went on (F39). */
  readonly ended: 'released' | 'revoked' | 'interrupted' | 'handed-over';
  readonly place: Place;
  /** As for a `Holding`. */
  readonly group?: Group;
  /** As for a `FloorRequest`. */
  readonly insteadOf?: Beneficiary;
  /** The speaker was called, and was not there for one moment of it (F45): nothing was said. */
  readonly absent?: true;
  /** It broke off because the chair passed over the speaker (F7), and not for somebody who goes first. */
  readonly passedOver?: true;
};

/** Whether the same turn goes on with another part: it counts as one intervention. */
export const goesOn = (ended: Intervention['ended'] | null): boolean =>
  ended === 'interrupted' || ended === 'handed-over';

/** The turn as it was before a step: the holder, and how many interventions there had been. */
export type TurnBefore = { readonly holder: Holding | null; readonly interventions: number };

/**
 * What the last step of the chair touched, as it was before: as much as is needed to undo it. A step is a command, which may have
 * led to several records; `seq` is the last of them. `turn` is null when the step did not touch the floor itself.
 */
export type LastStep = {
  readonly seq: number;
  readonly command: CommandId;
  readonly at: number;
  readonly by: PersonId | 'system';
  readonly agendaItemId: AgendaItemId;
  readonly turn: TurnBefore | null;
  readonly requests: readonly FloorRequest[];
  readonly list: Pick<ListOfSpeakers, 'state' | 'pins'>;
};

export type Floor = {
  readonly policy: PolicyName;
  /** Missing until one was chosen: those who were inscribed go first. */
  readonly precedence?: Precedence;
  /** Missing until it was chosen: each person has a place. */
  readonly places?: Places;
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

/** The list of an agenda item; empty when nobody has made a request for it. */
export const listOf = (floor: Floor, agendaItemId: AgendaItemId): ListOfSpeakers =>
  floor.lists[agendaItemId] ?? emptyList;

/** The request of the holder; undefined when nobody has the floor. */
export const heldRequest = ({ holder, requests }: Pick<Floor, 'holder' | 'requests'>): FloorRequest | undefined =>
  holder === null ? undefined : requests[holder.requestId];

/** How long the chair can undo the last step, ms (F21). */
export const UNDO_WITHIN_MS = 10_000;

/** Whether a list was ever opened before its item was taken (F41). */
export const wasOpenedAhead = ({ lists }: Pick<Floor, 'lists'>): boolean =>
  Object.values(lists).some(({ inscription }) => inscription !== undefined);
