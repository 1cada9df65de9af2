import type { MeetingId, PersonId } from '../../../../shared/ids.ts';
import { draftName } from '../../../device/draft-name.ts';
import type { Draft } from '../../compilation/reading-desk/reading-desk.ts';

type Place = Pick<Draft, 'passageId' | 'motivation' | 'position' | 'insertion'>;

/** The name under which an unfinished annotation is kept: for this person alone on this device, and for this meeting. */
export const draftKey = (
  meeting: MeetingId | undefined,
  person: PersonId | null,
  { passageId, motivation, position, insertion }: Place,
): string => {
  const place = insertion ? `in.${position.start + insertion.before.length}` : position.start;
  return draftName(person, `annotation.${meeting}.${passageId}.${motivation}.${place}`);
};
