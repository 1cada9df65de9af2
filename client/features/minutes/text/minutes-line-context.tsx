import { type ParentProps, Show } from 'solid-js';
import type { MeetingId, PersonId } from '../../../../shared/ids.ts';
import { openSocket } from '../../../connection/socket.ts';
import { createContextOf } from '../../../context.tsx';
import { lasting } from '../../../device/kept.ts';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { createKeptLost } from './kept-lost.ts';
import { createKeptWriting } from './kept-writing.ts';
import { createLostWords, type LostWords } from './lost-words.ts';
import { createMinutesLine, type MinutesLine } from './minutes-line.ts';
import { FROM_SERVER } from './writing.ts';

type Minutes = MinutesLine & { readonly lost: LostWords };

type Props = { readonly meetingId: MeetingId; readonly person: PersonId };

const [LineProvider, useLine] = createContextOf('MinutesLine', ({ meetingId, person }: Props): Minutes => {
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
});
export const useMinutesLine = useLine;

/** The text of the meeting's minutes, for as long as this is shown. */
export function MinutesLineProvider(props: ParentProps<{ readonly meetingId: MeetingId }>) {
  const { person } = useMeeting();
  return (
    <Show when={person()} keyed>
      {(who) => (
        <LineProvider meetingId={props.meetingId} person={who}>
          {props.children}
        </LineProvider>
      )}
    </Show>
  );
}
