import { createContext, type ParentProps, untrack, useContext } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { createReadingDesk, type ReadingDesk } from './reading-desk.ts';

const ReadingDeskContext = createContext<ReadingDesk>();

export function ReadingDeskProvider(props: ParentProps<{ readonly meetingId: MeetingId }>) {
  const { meeting } = useMeeting();
  return (
    <ReadingDeskContext.Provider
      value={createReadingDesk(
        untrack(() => props.meetingId),
        meeting,
      )}
    >
      {props.children}
    </ReadingDeskContext.Provider>
  );
}

export function useReadingDesk(): ReadingDesk {
  const desk = useContext(ReadingDeskContext);
  if (!desk) throw new Error('useReadingDesk outside ReadingDeskProvider');
  return desk;
}
