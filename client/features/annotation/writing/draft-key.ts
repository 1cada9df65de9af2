import type { MeetingId, PersonId } from '../../../../shared/ids.ts';
import { draftName } from '../../../device/draft-name.ts';
import type { Draft } from '../../compilation/reading-desk/reading-desk.ts';

type Place = Pick<Draft, 'passageId' | 'motivation' | 'position'>;

/** The name under which an unfinished annotation is kept: for this person alone on this device, and for this meeting. */
export const draftKey = (
  meeting: MeetingId | undefined,
  person: PersonId | null,
  { passageId, motivation, position }: Place,
): string => draftName(person, `annotation.${meeting}.${passageId}.${motivation}.${position.start}`);
