import type { Db } from '../../db/open-database.ts';
import { compilationText } from '../../db/papers/compilations.ts';
import { importedBytes, keepImported } from '../../db/papers/imported-annotations.ts';
import type { Actor } from '../../shared/actor.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { type AnnotationId, type CommandId, idOf, type ReplyId } from '../../shared/ids.ts';
import { type BroughtIn, DOCUMENTS_MAX } from '../../shared/protocol/http/meetings/annotations.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import type { Effects } from '../effects.ts';
import { oneTurn } from '../in-pieces.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import type { AnnotationFiles, SortedFile } from './apart/annotation-files.ts';
import type { Unwanted, Wanted } from './commands-of.ts';

type Deps = {
  readonly db: Db;
  readonly rooms: Pick<MeetingRooms, 'together'>;
  readonly effects: Effects;
  readonly annotationFiles: AnnotationFiles;
};
type Person = Extract<Actor, { readonly type: 'person' }>;

/** So many go into one commit; then others have a turn. */
const AT_ONCE = 50;
/** Of all files of a meeting, in bytes of JSON: it is read with each export. */
const KEPT_MAX_BYTES = 20_000_000;
/** Brings the annotations of a file into a meeting, one by one: what cannot come is named, and the others come (N17). `body`: as it was sent. */
export const bringIn = (deps: Deps, room: MeetingRoom, actor: Person, body: string): Promise<BroughtIn | Refusal> =>
  deps.annotationFiles.sort({ body, ...textsOf(deps.db, room) }, actor.person, (file) =>
    bring(deps, room, actor, file),
  );

async function bring(deps: Deps, room: MeetingRoom, actor: Actor, file: SortedFile): Promise<BroughtIn | Refusal> {
  const each: Outcome[] = [];
  for (let from = 0; from < file.count; from += AT_ONCE) {
    each.push(...(await bringSome(deps, room, actor, await file.some(from, from + AT_ONCE))));
    await oneTurn();
  }
  const stopped = each.find(({ refused }) => refused !== null && refused !== 'id-in-use' && !isFull(refused));
  const brought = each.filter(({ refused }) => refused === null);
  if (stopped?.refused && brought.length === 0) return refuse(stopped.refused);
  return {
    brought: brought.reduce((sum, { wanted }) => sum + 1 + wanted.replies.length, 0),
    there: each.filter(({ refused }) => refused === 'id-in-use').length,
    open: brought.filter(({ wanted }) => wanted.isSettled).length,
    left: [...file.left.map(unwanted), ...each.flatMap((one) => leftOf(one, room))],
    elsewhere: mostOf(file.elsewhere),
  };
}

const unwanted = ({ name, why, detail }: Unwanted) => (detail === undefined ? { name, why } : { name, why, detail });

const mostOf = (elsewhere: ReadonlyMap<string, number>) =>
  [...elsewhere]
    .map(([source, count]) => ({ source, count }))
    .toSorted((one, other) => other.count - one.count)
    .slice(0, DOCUMENTS_MAX);

type Outcome = { readonly wanted: Wanted; readonly refused: RefusalCode | null };
const isFull = (refused: RefusalCode): boolean => refused === 'quota-of-meeting';

/** Of one that was there, the replies that the meeting does not have: they come with their annotation alone. */
function leftOf({ wanted, refused }: Outcome, { meeting }: MeetingRoom): readonly Unwanted[] {
  const { command, name, replies } = wanted;
  if (refused === null) return [];
  if (refused !== 'id-in-use') return [{ name, why: isFull(refused) ? 'full' : 'refused' }];
  const known = new Set(meeting.annotation.byId[command.annotationId]?.replies.map(({ id }) => id));
  return command.replies.flatMap(({ replyId }, place): Unwanted[] =>
    known.has(replyId) ? [] : [{ name: replies[place]?.name ?? name, why: 'late-reply' }],
  );
}

/** What a file says is kept with what comes in, in one commit; of two with one id the first comes. */
async function bringSome({ db, rooms, effects }: Deps, room: MeetingRoom, actor: Actor, some: readonly Wanted[]) {
  const fitting = thatFit(some, room, KEPT_MAX_BYTES - importedBytes(db, room.id));
  const receipts = await Promise.all(
    rooms.together(
      () => keepImported(db, room.id, rowsOf(fitting, room)),
      () => fitting.map(({ command }) => room.execute({ id: idOf<CommandId>(effects.newId()), command }, actor)),
    ),
  );
  return some.map((wanted): Outcome => {
    const receipt = receipts[fitting.indexOf(wanted)] ?? refuse('quota-of-meeting');
    return { wanted, refused: isRefusal(receipt) ? receipt.refused : null };
  });
}

const isThere = ({ command }: Wanted, { meeting }: MeetingRoom): boolean =>
  meeting.annotation.byId[command.annotationId] !== undefined;

/** Those for which there is room; of what is there already, nothing more is kept. */
function thatFit(some: readonly Wanted[], room: MeetingRoom, bytes: number): readonly Wanted[] {
  let free = bytes;
  return some.filter((wanted) => {
    if (isThere(wanted, room)) return true;
    const fits = wanted.bytes <= free;
    if (fits) free -= wanted.bytes;
    return fits;
  });
}

function rowsOf(some: readonly Wanted[], room: MeetingRoom) {
  const rows = new Map<AnnotationId | ReplyId, Wanted['json']>();
  for (const wanted of some) {
    const { command, json, replies } = wanted;
    if (isThere(wanted, room) || rows.has(command.annotationId)) continue;
    rows.set(command.annotationId, json);
    for (const [place, { replyId }] of command.replies.entries()) rows.set(replyId, replies[place]?.json ?? {});
  }
  return [...rows].map(([annotationId, said]) => ({ annotationId, said }));
}

function textsOf(db: Db, { id, meeting }: MeetingRoom) {
  const passagesOf = (version: number) => compilationText(db, id, version)?.passages ?? null;
  return { meetingId: id, present: meeting.compilation.version, passagesOf };
}
