import { compilationText } from '../../db/compilations.ts';
import { meetingById } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { MinutesSource } from '../../shared/minutes/compose-minutes.ts';
import type { Edition } from '../../shared/minutes/edition.ts';
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

type Said = Pick<MinutesSource, 'skeleton' | 'textOf'>;

/** The skeleton of the present state, and the rapporteurs' text as it stands. */
function saidIn(world: ExportWorld, room: MeetingRoom): Said {
  const passages = new Map(publishedCompilation(world, room)?.passages.map(({ id, text }) => [id, text]));
  const said = skeletonOf(room.meeting, meetingById(world.db, room.id)?.document ?? '', room.at);
  const text = world.texts.of(room.id);
  return {
    skeleton: withPassages(said, (id) => passages.get(id) ?? null),
    textOf: ({ id }) => text.blocksOf(id),
  };
}

/** So many meetings' sources are at hand: all files of one meeting, in all languages, are made from the same. */
const AT_HAND = 4;

/** What minutes are made from, found once for each record and each change of the rapporteurs' text. */
export function createMinutesSources(world: ExportWorld) {
  const found = new Map<MeetingId, { readonly version: string; readonly said: Said }>();
  const versionOf = (room: MeetingRoom): string => `${room.seq}-${world.texts.of(room.id).seq}`;

  function said(room: MeetingRoom): Said {
    const version = versionOf(room);
    const before = found.get(room.id);
    if (before?.version === version) return before.said;
    const now = saidIn(world, room);
    found.delete(room.id);
    found.set(room.id, { version, said: now });
    const [oldest] = found.keys();
    if (found.size > AT_HAND && oldest !== undefined) found.delete(oldest);
    return now;
  }

  function editionOf(room: MeetingRoom): Edition {
    const contents = () => {
      const { skeleton, textOf } = said(room);
      return JSON.stringify([skeleton, skeleton.items.map(textOf)]);
    };
    return world.revisions.editionOf(room, world.texts.of(room.id), contents);
  }

  return {
    versionOf,
    editionOf,
    of: (room: MeetingRoom): MinutesSource => ({ ...said(room), edition: editionOf(room) }),
  };
}
