import type { Role } from '../actor.ts';
import type { PersonId } from '../ids.ts';
import type { Profile } from './profile.ts';

/** How somebody attends: in the hall where the meeting sits, or from elsewhere. */
export const MODES = ['room', 'remote'] as const;
export type Mode = (typeof MODES)[number];

/** `away`: the connection was lost; the person keeps every place they had. Times in ms. */
export type Presence =
  | { readonly state: 'absent' }
  | { readonly state: 'present'; readonly mode: Mode; readonly since: number }
  | { readonly state: 'away'; readonly mode: Mode; readonly since: number };

export type Member = {
  readonly person: PersonId;
  readonly profile: Profile;
  /** `applied`: asked to attend, waits for the secretary; `excluded`: no longer admitted. */
  readonly standing: 'applied' | 'admitted' | 'excluded';
  readonly role: Role;
  readonly presence: Presence;
  /** How it was confirmed that they come for the organisation in their profile (F46); missing: nobody did, or it was not kept. */
  readonly confirmed?: Confirmation;
};

/** By somebody who decided about their registration, or by the secretary who invited their address. */
/** By an invitation only in records from before: an invitation names no organisation. */
export type Confirmation = 'registration' | 'invitation';

/** One stay of one person, from joining to leaving; `to` is null while it lasts. */
export type Stay = {
  readonly person: PersonId;
  readonly mode: Mode;
  readonly from: number;
  readonly to: number | null;
};

export type Attendance = {
  readonly members: Readonly<Record<PersonId, Member>>;
  readonly stays: readonly Stay[];
};

/** The server says it; nobody else does. */
type Confirmed = Pick<Member, 'confirmed'>;

export type AttendanceCommand =
  | { readonly type: 'attendance.apply' }
  | ({
      readonly type: 'attendance.enrol';
      readonly person: PersonId;
      readonly profile: Profile;
      readonly role: Role;
    } & Confirmed)
  /** `profile`: that of a person who has applied beside the log; the server adds it. */
  | ({
      readonly type: 'attendance.admit';
      readonly person: PersonId;
      readonly role: Role;
      readonly profile?: Profile;
    } & Confirmed)
  /** Null: it is confirmed no longer. */
  | { readonly type: 'attendance.confirm'; readonly person: PersonId; readonly confirmed: Confirmation | null }
  | { readonly type: 'attendance.assign-role'; readonly person: PersonId; readonly role: Role }
  | { readonly type: 'attendance.exclude'; readonly person: PersonId }
  | { readonly type: 'attendance.join'; readonly mode: Mode }
  | { readonly type: 'attendance.leave' }
  | { readonly type: 'attendance.mark-away'; readonly person: PersonId }
  | { readonly type: 'attendance.mark-back'; readonly person: PersonId };

export type AttendanceEvent =
  | { readonly type: 'attendance.applied'; readonly person: PersonId; readonly profile: Profile }
  | ({
      readonly type: 'attendance.enrolled';
      readonly person: PersonId;
      readonly profile: Profile;
      readonly role: Role;
    } & Confirmed)
  | ({ readonly type: 'attendance.admitted'; readonly person: PersonId; readonly role: Role } & Confirmed)
  | { readonly type: 'attendance.confirmed'; readonly person: PersonId; readonly confirmed: Confirmation | null }
  | { readonly type: 'attendance.role-assigned'; readonly person: PersonId; readonly role: Role }
  | { readonly type: 'attendance.excluded'; readonly person: PersonId }
  | { readonly type: 'attendance.joined'; readonly person: PersonId; readonly mode: Mode }
  | { readonly type: 'attendance.left'; readonly person: PersonId }
  | { readonly type: 'attendance.went-away'; readonly person: PersonId }
  | { readonly type: 'attendance.came-back'; readonly person: PersonId };

/** Whether somebody has ever joined with their own account. */
export const hasCome = ({ stays }: Attendance, person: PersonId): boolean =>
  stays.some((stay) => stay.person === person);

export const emptyAttendance: Attendance = { members: {}, stays: [] };
