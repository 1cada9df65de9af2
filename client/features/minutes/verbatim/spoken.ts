import { createMemo, mapArray } from 'solid-js';
import { wordsName } from '../../../../shared/minutes/lines.ts';
import { spokenIn } from '../../../../shared/minutes/texts-of.ts';
import type { WordsAnswer } from '../../../../shared/protocol/http/meetings/words.ts';
import type { InterventionSkeleton } from '../../../../shared/report/skeleton/skeleton-interventions.ts';
import { type Words, wordsOf } from '../../../../shared/report/words.ts';
import { createAnswer } from '../../../http/answer.ts';
import { request } from '../../../http/request.ts';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { createItemBlocks } from '../item-blocks.ts';
import { useMinutesText } from '../text/minutes-text-context.tsx';

/** What was spoken in each intervention: as it is written, or its first draft, which is asked for again when a turn has ended (R15). */
export function createSpoken(): (turn: InterventionSkeleton) => Words | null {
  const { meeting } = useMeeting();
  const { doc } = useMinutesText();
  const texts = mapArray(
    () => spokenIn(meeting.floor),
    (id) => [id, createItemBlocks(doc.getText(wordsName(id)))] as const,
  );
  const written = createMemo(() => new Map(texts()));
  const id = () => meeting.sitting.convocation?.meetingId;
  const { answer } = createAnswer(
    () => `${id()}/words?turns=${meeting.floor.interventions.length}`,
    (path) => request<WordsAnswer>('GET', `/api/meetings/${path}`),
  );
  const drafts = createMemo(() => {
    const found = answer();
    return new Map(found.state === 'ready' ? found.value.drafts.map((draft) => [draft.requestId, draft]) : []);
  });
  return (turn) => wordsOf(turn, written().get(turn.requestId)?.() ?? [], drafts().get(turn.requestId) ?? null);
}
