import { termsOf } from '../../db/people/focal-points.ts';
import {
  countRegistrations,
  registrationOf,
  type StoredRegistration,
  withdrawRegistration,
  writeRegistration,
} from '../../db/people/registrations.ts';
import { firstRefusal, isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { idOf, type PersonId, type RegistrationId } from '../../shared/ids.ts';
import type { Registering } from '../../shared/registration/registration.ts';
import { homeOf, mustHaveRegistrationRoom, REGISTRATIONS } from '../../shared/registration/registration-bounds.ts';
import { isToldOf, newSince, stateAfterChange } from '../../shared/registration/registration-rules.ts';
import { registrationMustBeOpen, type Terms, type TermsState, termsAt } from '../../shared/registration/terms.ts';
import type { SignedIn } from '../auth/sessions/sessions.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import { endedHere, taking } from './membership.ts';
import { noticeLater } from './noticing.ts';
import { type SettlingDeps, settle } from './settling.ts';
import { tellNothing } from './telling.ts';

/** The days of a meeting's registration, and what they mean now. */
export function termsNow(
  { db, effects }: Pick<SettlingDeps, 'db' | 'effects'>,
  room: MeetingRoom,
): Terms & { readonly state: TermsState } {
  const { convocation, phase } = room.meeting.sitting;
  const terms = termsOf(db, room.id);
  return {
    ...terms,
    state: termsAt(terms, { timeZone: convocation?.timeZone ?? 'UTC', phase: phase.state }, effects.now()),
  };
}

/** A person whom somebody has excluded does not come back by registering (A1). */
function mustNotBeExcluded(
  { db }: SettlingDeps,
  room: MeetingRoom,
  person: PersonId,
  before: StoredRegistration | null,
): Refusal | null {
  if (room.meeting.attendance.members[person]?.standing !== 'excluded') return null;
  return before && endedHere(db, room, before) ? null : refuse('excluded');
}

type Person = Pick<SignedIn, 'person' | 'email'>;

/** Why somebody may not register now, whatever they say; null: they may. */
export function mayRegister(deps: SettlingDeps, room: MeetingRoom, { person }: Person): Refusal | null {
  return firstRefusal(
    registrationMustBeOpen(termsNow(deps, room).state),
    mustNotBeExcluded(deps, room, person, registrationOf(deps.db, room.id, person)),
  );
}

/** Writes a registration for the first time, or as its person has changed it (E7). */
export function register(
  deps: SettlingDeps,
  room: MeetingRoom,
  { person, email }: Person,
  asked: Registering,
): StoredRegistration | Refusal {
  const { db, effects, post } = deps;
  const now = effects.now();
  const before = registrationOf(db, room.id, person);
  const state = stateAfterChange(before, asked);
  const domain = homeOf(email);
  const isOneMore = state === 'waiting' && before?.state !== 'waiting';
  const counts = () => countRegistrations(db, room.id, person, domain, now - REGISTRATIONS.minuteMs);
  const full = isOneMore ? mustHaveRegistrationRoom(counts()) : null;
  if (full) return full;
  const id = before?.id ?? idOf<RegistrationId>(effects.newId());
  return db.orm.transaction(() => {
    const newAt = newSince(before, asked, now);
    writeRegistration(db, { ...asked, id, person, meetingId: room.id, state, newAt }, now);
    const written = registrationOf(db, room.id, person);
    if (post && written?.state === 'waiting' && isToldOf(before, asked)) noticeLater(db, room, written, now);
    return written ?? refuse('storage-failed');
  });
}

/** Takes a registration back, with what came from it (E6, E8). */
export async function withdraw(deps: SettlingDeps, room: MeetingRoom, person: PersonId): Promise<Refusal | null> {
  const registration = registrationOf(deps.db, room.id, person);
  if (registration === null || registration.state === 'withdrawn') return refuse('unknown-registration');
  const write = () => {
    withdrawRegistration(deps.db, registration.id, deps.effects.now());
    tellNothing(deps.db, room, person);
  };
  const [receipt] = await settle(deps, room, [{ registration, step: taking(room, registration), write }]);
  return receipt && isRefusal(receipt) ? receipt : null;
}
