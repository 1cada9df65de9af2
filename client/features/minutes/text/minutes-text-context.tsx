import { type ParentProps, Show } from 'solid-js';
import type { MeetingId, PersonId } from '../../../../shared/ids.ts';
import { openSocket } from '../../../connection/socket.ts';
import { createContextOf } from '../../../context.tsx';
import { lasting } from '../../../device/kept.ts';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { createKeptLost } from './kept-lost.ts';
import { createKeptWriting } from './kept-writing.ts';
import { createLostWords, type LostWords } from './lost-words.ts';
import { createMinutesText, type MinutesText } from './minutes-text.ts';
import { FROM_SERVER } from './writing.ts';

type Minutes = MinutesText & { readonly lost: LostWords };

type Props = { readonly meetingId: MeetingId; readonly person: PersonId };

const [TextProvider, useText] = createContextOf('MinutesText', ({ meetingId, person }: Props): Minutes => {
  const kept = createKeptWriting(lasting(), meetingId, person);
  const text = createMinutesText({ meetingId, person, socket: openSocket('/minutes'), kept });
  const lost = createLostWords({
    doc: text.doc,
    kept: createKeptLost(lasting(), meetingId, person),
    isFromServer: (origin) => origin === FROM_SERVER,
    isWaiting: () => ['saving', 'kept', 'unkept'].includes(text.saved()),
    now: Date.now,
  });
  return { ...text, lost };
});
export const useMinutesText = useText;

/** The text of the meeting's minutes, for as long as this is shown. */
export function MinutesTextProvider(props: ParentProps<{ readonly meetingId: MeetingId }>) {
  const { person } = useMeeting();
  return (
    <Show when={person()} keyed>
      {(who) => (
        <TextProvider meetingId={props.meetingId} person={who}>
          {props.children}
        </TextProvider>
      )}
    </Show>
  );
}
