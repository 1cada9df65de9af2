import type { MeetingId, PersonId } from '../../../shared/ids.ts';
import type { Draft } from '../compilation/reading-desk.ts';

type Place = Pick<Draft, 'passageId' | 'motivation' | 'position'>;

/** Under which name a half-written annotation is kept: nobody else's on this device, and of no other meeting. */
export const draftKey = (
  meeting: MeetingId | undefined,
  person: PersonId | null,
  { passageId, motivation, position }: Place,
): string => `openfloor.draft.annotation.${meeting}.${person}.${passageId}.${motivation}.${position.start}`;
