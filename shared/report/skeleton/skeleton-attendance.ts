import type { Role } from '../../actor.ts';
import { type Member, MODES, type Mode, type Stay } from '../../attendance/attendance.ts';
import { groupOf } from '../../attendance/group-of.ts';
import { GROUPS, type Group, type Profile } from '../../attendance/profile.ts';
import type { PersonId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';

/** A person who came, once, with every mode in which they attended. */
export type Attendee = {
  readonly person: PersonId;
  readonly profile: Profile;
  readonly role: Role;
  readonly modes: readonly Mode[];
};

export type AttendanceOfGroup = { readonly group: Group; readonly attendees: readonly Attendee[] };

/**
 * The people who came, by stakeholder group (people who work for the meeting last), then by organisation and name. The room's own
 * device is no person; a person who looks in after the closing has not attended (R10).
 */
export function attendanceOf({ attendance, sitting }: Meeting): readonly AttendanceOfGroup[] {
  const { phase } = sitting;
  const stays = attendance.stays.filter(({ from }) => phase.state !== 'closed' || from < phase.since);
  const came = Object.values(attendance.members)
    .filter(({ role }) => role !== 'room')
    .map((member) => attendeeOf(stays, member))
    .filter(({ modes }) => modes.length > 0)
    .sort(byOrganisation);
  return GROUPS.map((group) => ({
    group,
    attendees: came.filter((attendee) => groupOf(attendee) === group),
  })).filter(({ attendees }) => attendees.length > 0);
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
