import { compilationText } from '../../db/compilations.ts';
import { meetingById } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import type { Language } from '../../shared/languages/language.ts';
import { composeMinutes, type MinutesSource } from '../../shared/minutes/compose-minutes.ts';
import type { Document } from '../../shared/minutes/document.ts';
import { skeletonOf, withPassages } from '../../shared/minutes/skeleton.ts';
import { createWording, type Wording } from '../../shared/minutes/wording.ts';
import type { CompilationText } from '../../shared/protocol/http-compilation.ts';
import { timeZoneOf } from '../../shared/sitting/sitting.ts';
import { translateIn } from '../dictionaries.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MinutesRevisions } from '../meetings/minutes-revisions.ts';
import type { MinutesTexts } from '../meetings/minutes-text.ts';

/** What exports are made from, beside the record: none of them asks the clock, so that the same record gives the same file. */
export type ExportWorld = { readonly db: Db; readonly texts: MinutesTexts; readonly revisions: MinutesRevisions };

/** The published compilation of a meeting, or an earlier version of it; null when there is none. */
export function publishedCompilation(
  { db }: Pick<ExportWorld, 'db'>,
  { id, meeting }: MeetingRoom,
  version = meeting.compilation.version,
): CompilationText | null {
  return version > 0 && version <= meeting.compilation.version ? compilationText(db, id, version) : null;
}

/** The words of a document, in its language and at the meeting's place. */
export async function wordingFor({ meeting }: MeetingRoom, language: Language): Promise<Wording> {
  return createWording(language, await translateIn(language), timeZoneOf(meeting.sitting));
}

/** The skeleton of the present state, and the rapporteurs' text as it stands. */
export function minutesSource(world: ExportWorld, room: MeetingRoom): MinutesSource {
  const passages = new Map(publishedCompilation(world, room)?.passages.map(({ id, text }) => [id, text]));
  const said = skeletonOf(room.meeting, meetingById(world.db, room.id)?.document ?? '', room.at);
  const skeleton = withPassages(said, (id) => passages.get(id) ?? null);
  const text = world.texts.of(room.id);
  const textOf = ({ id }: { readonly id: string }) => text.blocksOf(id);
  const contents = () => JSON.stringify([skeleton, skeleton.items.map(textOf)]);
  return { skeleton, textOf, edition: world.revisions.editionOf(room, text, contents) };
}

export const minutesDocument = async (world: ExportWorld, room: MeetingRoom, language: Language): Promise<Document> => {
  const wording = await wordingFor(room, language);
  return composeMinutes(minutesSource(world, room), wording);
};
