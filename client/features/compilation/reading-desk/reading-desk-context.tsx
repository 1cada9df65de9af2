import type { MeetingId } from '../../../../shared/ids.ts';
import { createContextOf } from '../../../context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { createReadingDesk, type ReadingDesk } from './reading-desk.ts';

export const [ReadingDeskProvider, useReadingDesk] = createContextOf(
  'ReadingDesk',
  ({ meetingId }: { readonly meetingId: MeetingId }): ReadingDesk => createReadingDesk(meetingId, useMeeting()),
);
