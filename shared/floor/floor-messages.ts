import type { About } from '../about.ts';
import type { Mode } from '../attendance/attendance.ts';
import type { Group } from '../attendance/profile.ts';
import type { AgendaItemId, PersonId, RequestId } from '../ids.ts';
import type { Language } from '../languages/language.ts';
import type { Place } from './order/place-reason.ts';
import type { Places, PolicyName, Precedence } from './order/policies.ts';
import type { Beneficiary, Capacity, Kind } from './requests/floor-request.ts';

/** What somebody says when they request the floor (F2). */
export type Asked = {
  readonly requestId: RequestId;
  readonly kind: Kind;
  readonly note: string;
  readonly capacity: Capacity;
  readonly language: Language;
  readonly about: About | null;
};

/** The item for whose list the request is meant (F29); left out for the item that is before the meeting on arrival. */
export type Meant = { readonly agendaItemId?: AgendaItemId | undefined };

/** For whom, or for what, a speaking time is set (F11). */
export type TimeScope =
  | { readonly type: 'meeting' }
  | { readonly type: 'item'; readonly agendaItemId: AgendaItemId }
  | { readonly type: 'kind'; readonly kind: Kind }
  | { readonly type: 'person'; readonly person: PersonId };

/** For the whole meeting, or for an item; null: as for the meeting. */
export type PolicyChoice =
  | { readonly policy: PolicyName; readonly agendaItemId: null }
  | { readonly policy: PolicyName | null; readonly agendaItemId: AgendaItemId };

export type RequestCommand =
  | ({ readonly type: 'floor.request' } & Asked & Meant)
  | ({ readonly type: 'floor.enter'; readonly beneficiary: Beneficiary; readonly written: string | null } & Asked &
      Meant)
  | { readonly type: 'floor.withdraw'; readonly requestId: RequestId };

/** `beneficiary`: who of the delegation speaks from now on. */
export type DelegationCommand = {
  readonly type: 'floor.substitute';
  readonly requestId: RequestId;
  readonly beneficiary: Beneficiary;
};

/** The list of an item before the item is. `floor.transfer` brings a request to the list of another item. */
export type InscriptionCommand =
  /** `person`: somebody else, whom a list keeper inscribes (F47). */
  | ({
      readonly type: 'floor.inscribe';
      readonly agendaItemId: AgendaItemId;
      readonly person?: PersonId | undefined;
    } & Asked)
  | { readonly type: 'floor.open-inscription'; readonly agendaItemId: AgendaItemId }
  | { readonly type: 'floor.close-inscription'; readonly agendaItemId: AgendaItemId }
  | { readonly type: 'floor.transfer'; readonly requestId: RequestId; readonly agendaItemId: AgendaItemId };

/** `ending`: the request whose turn this ends or interrupts, so that no turn ends by mistake; null when nobody has the floor. */
export type TurnCommand =
  | { readonly type: 'floor.give'; readonly requestId: RequestId; readonly ending: RequestId | null }
  | { readonly type: 'floor.end'; readonly requestId: RequestId }
  | { readonly type: 'floor.revoke'; readonly requestId: RequestId; readonly reason: string | null }
  | { readonly type: 'floor.undo'; readonly seq: number };

/** `behind`: the request behind which it stands from now on; null: it is the first. */
export type ListCommand =
  | { readonly type: 'floor.deny'; readonly requestId: RequestId; readonly reason: string | null }
  | { readonly type: 'floor.move'; readonly requestId: RequestId; readonly behind: RequestId | null }
  | { readonly type: 'floor.pass-over'; readonly requestId: RequestId }
  | { readonly type: 'floor.close-list'; readonly agendaItemId: AgendaItemId }
  | { readonly type: 'floor.open-list'; readonly agendaItemId: AgendaItemId };

/** How speakers are ordered, and how long they speak. `seconds`: null takes the setting away, so that the wider one holds. */
export type OrderCommand =
  | ({ readonly type: 'floor.choose-policy' } & PolicyChoice)
  | { readonly type: 'floor.choose-precedence'; readonly precedence: Precedence }
  | { readonly type: 'floor.choose-places'; readonly places: Places }
  | { readonly type: 'floor.set-speaking-time'; readonly scope: TimeScope; readonly seconds: number | null }
  | { readonly type: 'floor.add-time'; readonly requestId: RequestId; readonly seconds: number };

export type SoundCommand =
  | { readonly type: 'floor.silence' }
  | { readonly type: 'floor.unsilence' }
  | { readonly type: 'floor.help' }
  | { readonly type: 'floor.stop-helping' };

export type FloorCommand =
  | RequestCommand
  | DelegationCommand
  | InscriptionCommand
  | TurnCommand
  | ListCommand
  | OrderCommand
  | SoundCommand;

/** `entity`, `inscribed`: as for a `FloorRequest`; missing in logs from before they were kept, too. */
export type RequestEvent =
  | ({
      readonly type: 'floor.requested';
      readonly agendaItemId: AgendaItemId;
      readonly beneficiary: Beneficiary;
      readonly enteredBy: PersonId;
      readonly written: string | null;
      readonly entity?: string;
      readonly inscribed?: true;
    } & Asked)
  | { readonly type: 'floor.withdrawn'; readonly requestId: RequestId }
  | { readonly type: 'floor.denied'; readonly requestId: RequestId; readonly reason: string | null }
  | { readonly type: 'floor.transferred'; readonly requestId: RequestId; readonly agendaItemId: AgendaItemId };

/**
 * `place`: where it stood when it got the floor, and why there. `mode`: how the speaker attended. `group`: the group under which
 * they stood; missing in logs from before it was kept. `behind`: the requests that stand before it at its new place.
 */
export type TurnEvent =
  | {
      readonly type: 'floor.granted';
      readonly requestId: RequestId;
      readonly seconds: number;
      readonly place: Place;
      readonly group?: Group;
    }
  | { readonly type: 'floor.released'; readonly requestId: RequestId; readonly mode: Mode }
  | {
      readonly type: 'floor.interrupted';
      readonly requestId: RequestId;
      readonly mode: Mode;
      readonly behind: readonly RequestId[];
    }
  | {
      readonly type: 'floor.revoked';
      readonly requestId: RequestId;
      readonly mode: Mode;
      readonly reason: string | null;
    }
  | { readonly type: 'floor.undone'; readonly seq: number }
  | SubstitutedEvent;

/**
 * Another member of the delegation speaks. `mode`: how the one before attended, who may have had the floor. `group`: of the one who
 * speaks now. `settled`: as for a `FloorRequest`.
 */
export type SubstitutedEvent = {
  readonly type: 'floor.substituted';
  readonly requestId: RequestId;
  readonly beneficiary: Beneficiary;
  readonly mode: Mode;
  readonly group: Group;
  readonly settled: boolean;
};

export type ClockEvent =
  | { readonly type: 'floor.time-added'; readonly requestId: RequestId; readonly seconds: number }
  | { readonly type: 'floor.clock-stopped' }
  | { readonly type: 'floor.clock-started' };

/** `behind`: as for a turn. */
export type ListEvent =
  | { readonly type: 'floor.moved'; readonly requestId: RequestId; readonly behind: readonly RequestId[] }
  | { readonly type: 'floor.passed-over'; readonly requestId: RequestId; readonly behind: readonly RequestId[] }
  | { readonly type: 'floor.list-closed'; readonly agendaItemId: AgendaItemId }
  | { readonly type: 'floor.list-opened'; readonly agendaItemId: AgendaItemId }
  | { readonly type: 'floor.inscription-opened'; readonly agendaItemId: AgendaItemId }
  | { readonly type: 'floor.inscription-closed'; readonly agendaItemId: AgendaItemId }
  | ({ readonly type: 'floor.policy-chosen' } & PolicyChoice)
  | { readonly type: 'floor.precedence-chosen'; readonly precedence: Precedence }
  | { readonly type: 'floor.places-chosen'; readonly places: Places }
  | { readonly type: 'floor.speaking-time-set'; readonly scope: TimeScope; readonly seconds: number | null };

export type SoundEvent =
  | { readonly type: 'floor.silenced' }
  | { readonly type: 'floor.unsilenced' }
  | { readonly type: 'floor.helping-started'; readonly person: PersonId }
  | { readonly type: 'floor.helping-ended' };

export type FloorEvent = RequestEvent | TurnEvent | ClockEvent | ListEvent | SoundEvent;

export type Entered = Asked & Meant & { readonly beneficiary: Beneficiary; readonly written: string | null };
