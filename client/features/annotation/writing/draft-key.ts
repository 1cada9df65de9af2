import type { MeetingId, PersonId } from '../../../../shared/ids.ts';
import { draftName } from '../../../device/draft-name.ts';
import type { Draft } from '../../compilation/reading-desk.ts';

type Place = Pick<Draft, 'passageId' | 'motivation' | 'position'>;

/** Under which name a half-written annotation is kept: nobody else's on this device, and of no other meeting. */
export const draftKey = (
  meeting: MeetingId | undefined,
  person: PersonId | null,
  { passageId, motivation, position }: Place,
): string => draftName(person, `annotation.${meeting}.${passageId}.${motivation}.${position.start}`);
