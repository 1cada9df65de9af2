import type { MeetingId } from '../../../../shared/ids.ts';
import { createContextOf } from '../../../context.tsx';
import { createJoining, type Joining } from './joining.ts';

export const [JoiningProvider, useJoining] = createContextOf(
  'Joining',
  ({ meetingId }: { readonly meetingId: MeetingId }): Joining => createJoining(meetingId),
);
