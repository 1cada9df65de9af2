import { createContext, type ParentProps, Show, useContext } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';
import { openSocket } from '../../connection/socket.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { createKeptWriting } from './kept-writing.ts';
import { createMinutesLine, type MinutesLine } from './minutes-line.ts';

const MinutesLineContext = createContext<MinutesLine>();

/** The text of the meeting's minutes, for as long as this is shown. */
export function MinutesLineProvider(props: ParentProps<{ readonly meetingId: MeetingId }>) {
  const { person } = useMeeting();
  return (
    <Show when={person()} keyed>
      {(who) => (
        <MinutesLineContext.Provider
          value={createMinutesLine({
            meetingId: props.meetingId,
            person: who,
            socket: openSocket('/minutes'),
            kept: createKeptWriting(localStorage, props.meetingId, who),
          })}
        >
          {props.children}
        </MinutesLineContext.Provider>
      )}
    </Show>
  );
}

export function useMinutesLine(): MinutesLine {
  const line = useContext(MinutesLineContext);
  if (!line) throw new Error('useMinutesLine outside MinutesLineProvider');
  return line;
}
