import { createContext, type ParentProps, untrack, useContext } from 'solid-js';
import type { MeetingId } from '../../../../shared/ids.ts';
import { createJoining, type Joining } from './joining.ts';

const JoiningContext = createContext<Joining>();

export function JoiningProvider(props: ParentProps<{ readonly meetingId: MeetingId }>) {
  return (
    <JoiningContext.Provider value={createJoining(untrack(() => props.meetingId))}>
      {props.children}
    </JoiningContext.Provider>
  );
}

export function useJoining(): Joining {
  const joining = useContext(JoiningContext);
  if (!joining) throw new Error('useJoining outside JoiningProvider');
  return joining;
}
