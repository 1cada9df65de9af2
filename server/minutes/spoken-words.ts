import type { Db } from '../../db/open-database.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { PersonId, RequestId } from '../../shared/ids.ts';
import { wordsName } from '../../shared/minutes/lines.ts';
import type { DraftOfWords } from '../../shared/protocol/http/meetings/words.ts';
import { interventionsOn } from '../../shared/report/skeleton/skeleton-interventions.ts';
import { draftedWords, firstTurns } from '../../shared/report/words.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import { draftsIn } from './drafts-of-words.ts';
import type { MinutesTexts } from './minutes-texts.ts';

/** What was spoken, before the rapporteurs write (R15). */
export type SpokenWords = {
  /** The first draft of each intervention that has one. */
  readonly drafts: (room: MeetingRoom) => readonly DraftOfWords[];
  /** Puts the first draft into the text, in which it is then written, where nothing stands in it yet. */
  readonly begin: (room: MeetingRoom, requestId: RequestId, person: PersonId) => Promise<Refusal | null>;
};

export function createSpokenWords({ db, texts }: { readonly db: Db; readonly texts: MinutesTexts }): SpokenWords {
  function drafts(room: MeetingRoom): readonly DraftOfWords[] {
    const { id, seq, at, meeting } = room;
    const found = draftsIn(db, { id, seq, at, meeting });
    const turns = meeting.agenda.items.flatMap((item) => interventionsOn(meeting, item.id));
    return [...firstTurns(turns)].flatMap(([requestId, turn]) => {
      const words = draftedWords(turn, found);
      return words ? [{ requestId, ...words }] : [];
    });
  }
  return {
    drafts,
    async begin(room, requestId, person) {
      const { floor } = room.meeting;
      const isKnown =
        floor.holder?.requestId === requestId || floor.interventions.some((one) => one.requestId === requestId);
      if (!isKnown) return refuse('unknown-request');
      const draft = drafts(room).find((one) => one.requestId === requestId);
      return draft ? texts.of(room.id).begin(wordsName(requestId), draft.blocks, person) : null;
    },
  };
}
