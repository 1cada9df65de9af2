import { meetingById } from '../../../db/meetings.ts';
import type { Db } from '../../../db/open-database.ts';
import { compilationText } from '../../../db/papers/compilations.ts';
import { withCorrections } from '../../../shared/agreement/words.ts';
import { outcomesIn } from '../../../shared/annotation/carrying/outcomes.ts';
import type { Language } from '../../../shared/languages/language.ts';
import type { CompilationText } from '../../../shared/protocol/http/meetings/compilation.ts';
import type { MinutesSource } from '../../../shared/report/compose/compose-minutes.ts';
import { createPhrases, type Phrases } from '../../../shared/report/phrases.ts';
import { skeletonOf, withPassages } from '../../../shared/report/skeleton/skeleton.ts';
import type { InterventionSkeleton } from '../../../shared/report/skeleton/skeleton-interventions.ts';
import { draftedWords, type Words, wordsOf } from '../../../shared/report/words.ts';
import { timeZoneOf } from '../../../shared/sitting/sitting.ts';
import { translateIn } from '../../dictionaries.ts';
import type { Effects } from '../../effects.ts';
import type { MeetingRooms } from '../../meetings/meeting-rooms.ts';
import { draftsIn } from '../../minutes/drafts-of-words.ts';
import type { MinutesRevisions, RecordRead } from '../../minutes/minutes-revisions.ts';
import type { MinutesTexts } from '../../minutes/minutes-texts.ts';
import type { TextRead } from '../../minutes/text-read.ts';

/** The sources of exports. None of them asks the clock, so that the same record gives the same file. */
export type ExportDeps = {
  readonly db: Db;
  readonly rooms: MeetingRooms;
  readonly texts: MinutesTexts;
  readonly revisions: MinutesRevisions;
  readonly effects: Pick<Effects, 'log'>;
};

/** The published compilation of a meeting, or an earlier version of it; null when there is none. */
export function publishedCompilation(
  { db }: Pick<ExportDeps, 'db'>,
  { id, meeting }: Pick<RecordRead, 'id' | 'meeting'>,
  version = meeting.compilation.version,
): CompilationText | null {
  return version > 0 && version <= meeting.compilation.version ? compilationText(db, id, version) : null;
}

/** The words of a document, in its language and at the meeting's place. */
export async function phrasesFor({ meeting }: Pick<RecordRead, 'meeting'>, language: Language): Promise<Phrases> {
  return createPhrases(language, await translateIn(language), timeZoneOf(meeting.sitting));
}

export type Said = Pick<MinutesSource, 'skeleton' | 'textOf'> & {
  readonly wordsOf: (turn: InterventionSkeleton) => Words | null;
};

/** What a record says by itself, and what the rapporteurs wrote. */
export function saidIn(deps: ExportDeps, record: RecordRead, text: TextRead): Said {
  const textsOf = (version: number) => publishedCompilation(deps, record, version)?.passages ?? null;
  const present = record.meeting.compilation.version;
  const passages = new Map(textsOf(present)?.map(({ id, text }) => [id, text]));
  const drafts = draftsIn(deps.db, record);
  const said = skeletonOf(record.meeting, meetingById(deps.db, record.id)?.document ?? '', record.at);
  const corrected = (said.corrigendum ?? []).filter(({ record: of }) => of === 'summary');
  return {
    skeleton: withPassages(said, record.meeting, {
      textOf: (id) => passages.get(id) ?? null,
      outcomeOf: outcomesIn(present, textsOf),
    }),
    textOf: ({ id }) => withCorrections(text.blocksOf(id), corrected),
    wordsOf: (turn) => wordsOf(turn, text.wordsOf(turn.requestId), draftedWords(turn, drafts)),
  };
}
