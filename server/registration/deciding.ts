import { registrationById, type StoredRegistration, settleRegistration } from '../../db/people/registrations.ts';
import { isRefusal, type Refusal } from '../../shared/decision.ts';
import type { PersonId, RegistrationId } from '../../shared/ids.ts';
import type { RegistrationDecision, RegistrationsDecided } from '../../shared/protocol/http/meetings/registrations.ts';
import type { Deciding } from '../../shared/registration/registration.ts';
import { isForSecretary, mustBeAsSeen, mustBeUndecided } from '../../shared/registration/registration-rules.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import { giving, taking } from './membership.ts';
import { type Settled, type SettlingDeps, settle } from './settling.ts';
import { toldOf } from './telling.ts';

type By = { readonly deciding: Deciding; readonly person: PersonId };
type Seen = RegistrationDecision['registrations'][number];
/** What was done, as it is told to those concerned. */
export type Outcome = RegistrationsDecided & { readonly decided: readonly StoredRegistration[] };

/** Decides about many registrations, each for itself (E4); those that cannot be decided are named with the reason. */
export async function decideTogether(
  deps: SettlingDeps,
  room: MeetingRoom,
  decision: RegistrationDecision,
  by: By,
): Promise<Outcome> {
  const wanted = new Map(decision.registrations.map((seen) => [seen.id, seen]));
  const judged = [...wanted.values()].map((seen) => ({ id: seen.id, found: judge(deps, room, seen, decision, by) }));
  const settled = judged.flatMap(({ found }) => (isRefusal(found) ? [] : [found]));
  const receipts = settled.length === 0 ? [] : await settle(deps, room, settled);
  const refusedLater = settled.flatMap(({ registration: { id } }, n) => refusalOf(id, receipts[n] ?? {}));
  const left = [...judged.flatMap(({ id, found }) => refusalOf(id, found)), ...refusedLater];
  const decided = settled.filter((_, n) => !isRefusal(receipts[n] ?? {})).map(({ registration }) => registration);
  return { done: decided.length, left, decided };
}

const refusalOf = (id: RegistrationId, found: object): RegistrationsDecided['left'] =>
  isRefusal(found) ? [{ id, refused: found.refused }] : [];

function judge(
  { db, post }: SettlingDeps,
  room: MeetingRoom,
  seen: Seen,
  decision: RegistrationDecision,
  { deciding, person }: By,
): Settled | Refusal {
  const registration = registrationById(db, room.id, seen.id);
  const refusal = mustBeAsSeen(registration, seen, deciding);
  if (refusal || registration === null) return refusal ?? { refused: 'unknown-registration' };
  if (isForSecretary(registration, deciding, person)) return { refused: 'registration-for-secretary' };
  const decided = mustBeUndecided(registration, decision.approved);
  if (decided) return decided;
  const step = decision.approved ? giving(db, room, registration) : taking(room, registration);
  if (isRefusal(step)) return step;
  const state = decision.approved ? 'approved' : 'declined';
  const reason = decision.approved ? '' : decision.reason;
  const turns = registration.turns + (registration.state === 'waiting' ? 0 : 1);
  const write = () => {
    settleRegistration(db, seen.id, { state, reason, decidedBy: person, turns, version: registration.version + 1 });
    post?.tellLater(person, toldOf(room, registration.person, { state, reason }));
  };
  return { registration: { ...registration, state, reason }, step, write };
}
