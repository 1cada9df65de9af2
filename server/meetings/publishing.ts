import { storeCompilation } from '../../db/compilations.ts';
import { paragraphCounts } from '../../db/contributions.ts';
import type { Db } from '../../db/open-database.ts';
import type { Actor } from '../../shared/actor.ts';
import type { CompilationCommand } from '../../shared/compilation/compilation.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { type CommandId, idOf } from '../../shared/ids.ts';
import { decide, type Meeting } from '../../shared/meeting.ts';
import type { CompilationMade, NewCompilation } from '../../shared/protocol/http-compilation.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from './meeting-room.ts';

type World = { readonly db: Db; readonly effects: Effects };
/** Rooms in which a version is on its way to the disk: the next has to wait for its number. */
const publishing = new WeakSet<MeetingRoom>();

/**
 * Publishes the next version of a meeting's compilation. The text is stored first, so that nobody is told of passages
 * that cannot be fetched; without its record in the log it is a draft that the next attempt replaces.
 */
export async function publishCompilation(
  { db, effects }: World,
  room: MeetingRoom,
  actor: Actor,
  compilation: NewCompilation,
): Promise<CompilationMade | Refusal> {
  const version = room.meeting.compilation.version + 1;
  const command = publishCommand(version, compilation);
  const at = effects.now();
  const refusal = publishing.has(room)
    ? refuse('id-in-use')
    : (refusalOf(room.meeting, command, actor, at) ?? unlessSourcesKnown(db, room.meeting, compilation));
  if (refusal) return refusal;
  publishing.add(room);
  try {
    storeCompilation(db, room.id, version, compilation, at);
    const receipt = await room.execute({ id: idOf<CommandId>(effects.newId()), command }, actor);
    return isRefusal(receipt) ? receipt : { version };
  } finally {
    publishing.delete(room);
  }
}

const publishCommand = (version: number, { sections, passages }: NewCompilation): CompilationCommand => ({
  type: 'compilation.publish',
  version,
  sections: sections.map(({ id, agendaItemId, number, title }) => ({ id, agendaItemId, number, title })),
  passages: passages.map(({ id, sectionId, number }) => ({ id, sectionId, number })),
});

function refusalOf(meeting: Meeting, command: CompilationCommand, actor: Actor, at: number): Refusal | null {
  const decision = decide(meeting, command, actor, at);
  return isRefusal(decision) ? decision : null;
}

/** Each source has to be a paragraph of a contribution to the same consultation. */
function unlessSourcesKnown(db: Db, { sitting }: Meeting, { passages }: NewCompilation): Refusal | null {
  const sources = passages.flatMap((passage) => passage.sources);
  if (!sitting.convocation) return refuse('not-convened');
  const ids = [...new Set(sources.map(({ contributionId }) => contributionId))];
  const counts = paragraphCounts(db, sitting.convocation.consultationId, ids);
  const isKnown = sources.every(({ contributionId, paragraph }) => paragraph <= (counts.get(contributionId) ?? 0));
  return isKnown ? null : refuse('unknown-contribution');
}
