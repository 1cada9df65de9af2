import { createEffect, createMemo, onCleanup } from 'solid-js';
import { mayBeHeard } from '../../../shared/floor/sound/who-may-be-heard.ts';
import { heardFor, shownFor } from '../../../shared/floor/time/heard-for.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import { useConnection } from '../../connection/connection-context.tsx';
import { openSocket } from '../../connection/socket.ts';
import { createRestingPart } from '../../i18n/resting-part.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { loadDevice } from '../load-device.ts';
import { createKeptShut } from '../own/kept-shut.ts';
import { type Call, createCall } from './call.ts';

/** The call of the meeting around it, in a conversation of its own; silent until somebody joins. */
export function beginCall(meetingId: MeetingId): Call {
  const { state, person, role } = useMeeting();
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
  const parts = {
    own: createRestingPart(async () => (await import('../own/own.ts')).createOwn),
    measures: createRestingPart(async () => (await import('../quality/measures.ts')).createMeasures),
  };
  const call = createCall({
    meetingId,
    socket: openSocket('/media'),
    loadDevice,
    parts,
    person,
    isEntitled: entitled,
    ...right,
  });
  createEffect(() => call.state() === 'joined' && [parts.measures.soon(), parts.own.soon()]);
  const connection = useConnection();
  createEffect(() => connection.watch(call.care()));
  onCleanup(() => connection.watch('resting'));
  return call;
}
