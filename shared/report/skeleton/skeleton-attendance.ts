import type { Role } from '../../actor.ts';
import { type Member, MODES, type Mode, type Stay } from '../../attendance/attendance.ts';
import { groupOf } from '../../attendance/group-of.ts';
import type { Named } from '../../attendance/looks-like.ts';
import { GROUPS, type Group, type Profile } from '../../attendance/profile.ts';
import { keyOf } from '../../floor/requests/beneficiary.ts';
import { type Turn, turnsOf } from '../../floor/shares/turns.ts';
import type { PersonId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import type { Sitting } from '../../sitting/sitting.ts';

/** No country is asked of a guest. */
type GuestProfile = Named & { readonly country: null; readonly stakeholderGroup: Group };

/** A person who came, once, with every mode in which they attended. `person` is null for a guest, who has no account. */
export type Attendee = {
  readonly person: PersonId | null;
  readonly profile: Profile | GuestProfile;
  readonly role: Role | 'guest';
  readonly modes: readonly Mode[];
};

export type AttendanceOfGroup = { readonly group: Group; readonly attendees: readonly Attendee[] };

type Placed = { readonly group: Group; readonly attendee: Attendee };

/** The people who came, by stakeholder group (people who work for the meeting last), then by organisation and name. */
export function attendanceOf(meeting: Meeting): readonly AttendanceOfGroup[] {
  const came = [...membersWhoCame(meeting), ...guestsWhoSpoke(meeting)].sort((a, b) =>
    byOrganisation(a.attendee, b.attendee),
  );
  return GROUPS.map((group) => ({
    group,
    attendees: came.filter((one) => one.group === group).map(({ attendee }) => attendee),
  })).filter(({ attendees }) => attendees.length > 0);
}

/** The room's own device is no person; whoever was there only before the opening or after the closing has not attended (R10). */
function membersWhoCame({ attendance, sitting }: Meeting): readonly Placed[] {
  const stays = attendance.stays.filter((stay) => isDuring(sitting, stay));
  return Object.values(attendance.members)
    .filter(({ role }) => role !== 'room')
    .map((member) => ({ group: groupOf(member), attendee: attendeeOf(stays, member) }))
    .filter(({ attendee }) => attendee.modes.length > 0);
}

function isDuring({ phase, stretches }: Sitting, { from, to }: Stay): boolean {
  const opening = stretches[0]?.from;
  const isBefore = opening !== undefined && to !== null && to <= opening;
  const isAfter = phase.state === 'closed' && from >= phase.since;
  return !isBefore && !isAfter;
}

/** Each once (R12). Whose words were only read out need not have been there. */
function guestsWhoSpoke(meeting: Meeting): readonly Placed[] {
  const spoken = turnsOf(meeting, () => 0).filter(({ request }) => request.written === null);
  const keys = new Set(spoken.map(({ request }) => keyOf(request.beneficiary)));
  return [...keys].flatMap((key) => guestOf(spoken.filter(({ request }) => keyOf(request.beneficiary) === key)));
}

function guestOf(turns: readonly Turn[]): readonly Placed[] {
  const beneficiary = turns[0]?.request.beneficiary;
  if (beneficiary?.type !== 'guest') return [];
  const { name, organisation, stakeholderGroup: group } = beneficiary;
  const profile = { name, organisation, country: null, stakeholderGroup: group };
  const modes = MODES.filter((mode) => turns.some((turn) => turn.mode === mode));
  return [{ group, attendee: { person: null, profile, role: 'guest', modes } }];
}

const attendeeOf = (stays: readonly Stay[], { person, profile, role }: Member): Attendee => ({
  person,
  profile,
  role,
  modes: MODES.filter((mode) => stays.some((stay) => stay.person === person && stay.mode === mode)),
});

const collator = new Intl.Collator('en');

const byOrganisation = (a: Attendee, b: Attendee): number =>
  collator.compare(a.profile.organisation, b.profile.organisation) || collator.compare(a.profile.name, b.profile.name);
