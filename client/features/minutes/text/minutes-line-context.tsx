import { createContext, type ParentProps, Show, useContext } from 'solid-js';
import type { MeetingId, PersonId } from '../../../../shared/ids.ts';
import { openSocket } from '../../../connection/socket.ts';
import { lasting } from '../../../device/kept.ts';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { createKeptLost } from './kept-lost.ts';
import { createKeptWriting } from './kept-writing.ts';
import { createLostWords, type LostWords } from './lost-words.ts';
import { createMinutesLine, type MinutesLine } from './minutes-line.ts';
import { FROM_SERVER } from './writing.ts';

type Minutes = MinutesLine & { readonly lost: LostWords };

const MinutesLineContext = createContext<Minutes>();

function createMinutes(meetingId: MeetingId, person: PersonId): Minutes {
  const kept = createKeptWriting(lasting(), meetingId, person);
  const line = createMinutesLine({ meetingId, person, socket: openSocket('/minutes'), kept });
  const lost = createLostWords({
    doc: line.doc,
    kept: createKeptLost(lasting(), meetingId, person),
    isFromServer: (origin) => origin === FROM_SERVER,
    isWaiting: () => ['saving', 'kept', 'unkept'].includes(line.saved()),
    now: Date.now,
  });
  return { ...line, lost };
}

/** The text of the meeting's minutes, for as long as this is shown. */
export function MinutesLineProvider(props: ParentProps<{ readonly meetingId: MeetingId }>) {
  const { person } = useMeeting();
  return (
    <Show when={person()} keyed>
      {(who) => (
        <MinutesLineContext.Provider value={createMinutes(props.meetingId, who)}>
          {props.children}
        </MinutesLineContext.Provider>
      )}
    </Show>
  );
}

export function useMinutesLine(): Minutes {
  const line = useContext(MinutesLineContext);
  if (!line) throw new Error('useMinutesLine outside MinutesLineProvider');
  return line;
}
