import { createContext, createEffect, createMemo, onCleanup, type ParentProps, untrack, useContext } from 'solid-js';
import { mayBeHeard } from '../../shared/floor/sound/who-may-be-heard.ts';
import { heardFor, shownFor } from '../../shared/floor/time/heard-for.ts';
import type { MeetingId } from '../../shared/ids.ts';
import { useConnection } from '../connection/connection-context.tsx';
import { openSocket } from '../connection/socket.ts';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { type Call, createCall } from './call.ts';
import { createMediaLine } from './media-line.ts';
import { loadDevice } from './media-session.ts';
import { createKeptShut } from './own/kept-shut.ts';

const CallContext = createContext<Call>();

/** Sound and picture of one meeting, for as long as this is shown; silent until somebody joins. */
export function CallProvider(props: ParentProps<{ readonly meetingId: MeetingId }>) {
  const meetingId = untrack(() => props.meetingId); // another meeting is another provider
  const { state, person, role } = useMeeting();
  const line = createMediaLine(openSocket('/media'));
  const heard = createMemo(() => heardFor(state(), person()));
  const shown = createMemo(() => shownFor(state(), person()));
  const entitled = createMemo(() => {
    const me = person();
    return me !== null && mayBeHeard(state()).persons.has(me);
  });
  const right = {
    heardFor: heard,
    shownFor: shown,
    role,
    keptShut: createKeptShut(meetingId, person),
  };
  const call = createCall({ meetingId, line, loadDevice, person, isEntitled: entitled, ...right });
  const connection = useConnection();
  createEffect(() => connection.watch(call.care()));
  onCleanup(() => connection.watch('resting'));
  return <CallContext.Provider value={call}>{props.children}</CallContext.Provider>;
}

export function useCall(): Call {
  const call = useContext(CallContext);
  if (!call) throw new Error('useCall outside CallProvider');
  return call;
}
