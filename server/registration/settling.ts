import type { Db } from '../../db/open-database.ts';
import { type StoredRegistration, settleRegistration } from '../../db/people/registrations.ts';
import { SYSTEM } from '../../shared/actor.ts';
import { isRefusal } from '../../shared/decision.ts';
import { type CommandId, idOf, type PersonId } from '../../shared/ids.ts';
import type { Receipt } from '../../shared/protocol/commands/command.ts';
import type { Effects } from '../effects.ts';
import type { Post } from '../letters/post.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import type { Applications } from '../meetings/people/applications.ts';
import type { Step } from './membership.ts';

export type SettlingDeps = {
  readonly db: Db;
  readonly rooms: MeetingRooms;
  readonly applications: Applications;
  /** Null: the server sends no e-mail. */
  readonly post: Pick<Post, 'tellLater' | 'decisions'> | null;
  readonly effects: Effects;
};

/** One registration, the step in the meeting that goes with its end, and what is then written down. */
export type Settled = {
  readonly registration: StoredRegistration;
  readonly step: Step;
  readonly write: () => void;
};

/** What was done of one: its answer, where something follows in the meeting. */
type Taken = { readonly receipt: Promise<Receipt> | null; readonly writes: readonly (() => void)[] };

/**
 * What becomes of registrations and what follows in the meeting stand in one commit: both or neither. Answers for each whether it
 * was done; the server itself gives and takes.
 */
export async function settle(
  deps: SettlingDeps,
  room: MeetingRoom,
  all: readonly Settled[],
): Promise<readonly Receipt[]> {
  const { db, rooms, applications } = deps;
  let taken: readonly Taken[] = [];
  const write = () => {
    for (const each of taken) for (const store of each.writes) store();
  };
  rooms.together(write, () => {
    taken = all.map((each) => take(deps, room, each));
  });
  // Where nothing follows in the meeting, its log makes no commit.
  if (taken.every(({ receipt, writes }) => receipt === null || writes.length === 0)) db.orm.transaction(write);
  const done = { accepted: { seq: room.seq, at: room.at } };
  const receipts = await Promise.all(taken.map(({ receipt }) => receipt ?? done));
  applications.ended(room, newMembers(all, receipts));
  return receipts;
}

/** What is refused in the meeting is not written either. */
function take({ effects, db }: SettlingDeps, room: MeetingRoom, { registration, step, write }: Settled): Taken {
  const { commands, gave } = step;
  const settled = (tookWith: number | null) => () => settleRegistration(db, registration.id, { gave, tookWith });
  if (commands.length === 0) return { receipt: null, writes: [write, settled(registration.tookWith)] };
  const receipts: Promise<Receipt>[] = [];
  const isTaken = commands.every((command) => {
    const before = room.uncommitted.length;
    receipts.push(room.execute({ id: idOf<CommandId>(effects.newId()), command }, SYSTEM));
    return room.uncommitted.length > before;
  });
  const excludes = commands.some(({ type }) => type === 'attendance.exclude');
  const tookWith = excludes ? room.seq + room.uncommitted.length : null;
  return { receipt: receipts.at(-1) ?? null, writes: isTaken ? [write, settled(tookWith)] : [] };
}

const newMembers = (all: readonly Settled[], receipts: readonly Receipt[]): readonly PersonId[] =>
  all.flatMap(({ registration, step }, n) => {
    const isIn = step.commands.some(({ type }) => type === 'attendance.enrol' || type === 'attendance.admit');
    return isIn && !isRefusal(receipts[n] ?? {}) ? [registration.person] : [];
  });
