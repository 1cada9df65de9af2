import type { Db } from '../../db/open-database.ts';
import { storeCompilation } from '../../db/papers/compilations.ts';
import { wordless } from '../../db/papers/contributions.ts';
import { paragraphCounts } from '../../db/papers/paragraph-counts.ts';
import type { Actor } from '../../shared/actor.ts';
import type { CompilationCommand } from '../../shared/compilation/compilation.ts';
import { withCalledNotes } from '../../shared/compiling/called-notes.ts';
import { quotingWhatIsGone } from '../../shared/compiling/unplaced.ts';
import { isRefusal, type Refusal, refuse, refuseUnless } from '../../shared/decision.ts';
import { type CommandId, idOf } from '../../shared/ids.ts';
import { decide } from '../../shared/law.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { lengthOfNotes } from '../../shared/paper/notes.ts';
import {
  COMPILATION_TEXT_MAX,
  type CompilationMade,
  type NewCompilation,
} from '../../shared/protocol/http/meetings/compilation.ts';
import type { Drafts } from '../compiling/drafts.ts';
import { paragraphsOf } from '../compiling/quotable.ts';
import type { Effects } from '../effects.ts';
import { takenIn, takenWording, withWordings } from './accepted-suggestions.ts';
import type { MeetingRoom } from './meeting-room.ts';
import type { MeetingRooms } from './meeting-rooms.ts';

type Deps = {
  readonly db: Db;
  readonly rooms: MeetingRooms;
  readonly effects: Effects;
  readonly drafts: Pick<Drafts, 'takeIn'>;
};

/**
 * Publishes the next version of a meeting's compilation, with the wordings that were accepted (N15), whichever program sends it. Text,
 * record and draft are in one commit: there is never one without the other.
 */
export async function publishCompilation(
  { db, rooms, effects, drafts }: Deps,
  room: MeetingRoom,
  actor: Actor,
  { previous, ...sent }: NewCompilation,
): Promise<CompilationMade | Refusal> {
  const last = room.meeting.compilation.version;
  if (previous !== undefined && previous !== last) return refuse('changed-meanwhile');
  const version = last + 1;
  const { passages, taken, left, rewrites } = withWordings(db, room, sent.passages);
  const compilation = { ...sent, passages: [...withTheirNotes(db, room.meeting, passages)] };
  const command = publishCommand(version, compilation);
  const at = effects.now();
  const refusal =
    mustBeShort(compilation) ??
    refusalOf(room.meeting, command, actor, at) ??
    mustKnowSources(db, room.meeting, compilation);
  if (refusal) return refusal;
  const receipt = await rooms.together(
    () => {
      storeCompilation(db, room.id, version, { ...compilation, wordings: taken.map(takenWording) }, at);
      if (rewrites.length > 0)
        drafts.takeIn(
          room.id,
          rewrites.map((rewrite) => takenIn(sent.passages, rewrite)),
        );
    },
    () => room.execute({ id: idOf<CommandId>(effects.newId()), command }, actor),
  );
  return isRefusal(receipt) ? receipt : { version, ...counted(taken.length, left.length) };
}

type Passage = NewCompilation['passages'][number];

/** Whatever program sends it, no call of a footnote goes out without its footnote (K16). */
function withTheirNotes(db: Db, { sitting }: Meeting, passages: readonly Passage[]): readonly Passage[] {
  const consultation = sitting.convocation?.consultationId;
  if (!consultation) return passages;
  const paragraphOf = paragraphsOf(db, consultation);
  return withCalledNotes(passages, (source) => paragraphOf(source)?.shape.notes ?? []);
}

const counted = (taken: number, left: number) => (taken + left === 0 ? {} : { taken, left });

function mustBeShort({ introduction, sections, passages }: NewCompilation): Refusal | null {
  const texts = [introduction, ...sections.map(({ lead }) => lead), ...passages.map(({ text }) => text)];
  const notes = passages.reduce((sum, passage) => sum + lengthOfNotes(passage), 0);
  return refuseUnless(texts.reduce((sum, { length }) => sum + length, notes) <= COMPILATION_TEXT_MAX, 'too-large');
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

/** Each source has to be a paragraph of a contribution to the same consultation, which is still shown (K15). */
function mustKnowSources(db: Db, { sitting }: Meeting, { passages }: NewCompilation): Refusal | null {
  const sources = passages.flatMap(({ sources: quoted, shape }) => [...quoted, ...(shape?.notes ?? [])]);
  if (!sitting.convocation) return refuse('not-convened');
  const ids = [...new Set(sources.map(({ contributionId }) => contributionId))];
  const countOf = paragraphCounts(db, sitting.convocation.consultationId, ids);
  const isKnown = sources.every((source) => source.paragraph <= countOf(source));
  if (!isKnown) return refuse('unknown-contribution');
  const gone = new Set(wordless(db, ids));
  return refuseUnless(quotingWhatIsGone(passages, (id) => !gone.has(id)).length === 0, 'words-withdrawn');
}
