import { setImmediate } from 'node:timers/promises';
import type { Db } from '../../db/open-database.ts';
import { compilationText } from '../../db/papers/compilations.ts';
import { keepImported } from '../../db/papers/imported-annotations.ts';
import type { Actor } from '../../shared/actor.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { type CommandId, idOf } from '../../shared/ids.ts';
import type { BroughtIn } from '../../shared/protocol/http/annotations.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { sorted, type Unwanted, type Wanted } from './commands-of.ts';
import type { Texts } from './standing-here.ts';

type Deps = { readonly db: Db; readonly rooms: Pick<MeetingRooms, 'together'>; readonly effects: Effects };

/** So many go into one commit; then others have a turn. */
const AT_ONCE = 50;

/** Brings the annotations of a file into a meeting, one by one: what cannot come is named, and the others come (N17). */
export async function bringIn(
  deps: Deps,
  room: MeetingRoom,
  actor: Actor,
  document: unknown,
): Promise<BroughtIn | Refusal> {
  const found = sorted(document, textsOf(deps.db, room));
  if (found === null) return refuse('bad-message');
  let [brought, there] = [0, 0];
  const left: Unwanted[] = [...found.left];
  for (let from = 0; from < found.wanted.length; from += AT_ONCE) {
    const outcomes = await bringSome(deps, room, actor, found.wanted.slice(from, from + AT_ONCE));
    for (const { wanted, refused } of outcomes) {
      if (refused === null) brought += 1 + wanted.command.replies.length;
      else if (refused === 'id-in-use') there += 1;
      else if (refused === 'quota-of-meeting') left.push({ name: wanted.name, why: 'full' });
      else return refuse(refused);
    }
    await setImmediate();
  }
  return { brought, there, left };
}

async function bringSome({ db, rooms, effects }: Deps, room: MeetingRoom, actor: Actor, some: readonly Wanted[]) {
  const coming = some.filter(({ command }) => room.meeting.annotation.byId[command.annotationId] === undefined);
  const rows = coming.map(({ command: { annotationId }, json }) => ({ annotationId, said: json }));
  const receipts = await Promise.all(
    rooms.together(
      () => keepImported(db, room.id, rows),
      () => some.map(({ command }) => room.execute({ id: idOf<CommandId>(effects.newId()), command }, actor)),
    ),
  );
  return some.flatMap((wanted, index) => {
    const receipt = receipts[index];
    return receipt === undefined ? [] : [{ wanted, refused: isRefusal(receipt) ? receipt.refused : null }];
  });
}

/** Each version is read once. */
function textsOf(db: Db, { id, meeting }: MeetingRoom): Texts {
  const present = meeting.compilation.version;
  const known = new Map<number, ReturnType<Texts['passagesOf']>>();
  const read = (version: number) =>
    version >= 1 && version <= present ? (compilationText(db, id, version)?.passages ?? null) : null;
  return {
    meetingId: id,
    present,
    passagesOf(version) {
      const passages = known.has(version) ? (known.get(version) ?? null) : read(version);
      known.set(version, passages);
      return passages;
    },
  };
}
