import { createEffect, createMemo, createSignal, on } from 'solid-js';
import type { Mode } from '../../../../shared/attendance/attendance.ts';
import type { Lasting } from '../../../../shared/floor/sound/own-wishes.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import { hasRight } from '../../../../shared/permissions.ts';
import { useCall } from '../../../media/call-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { isAccepted } from '../../../meeting/sending.ts';
import {
  followingLink,
  type JoinChoice,
  joinedAs,
  rememberChoice,
  rememberedChoice,
  rememberJoined,
  type Way,
} from './join-choice.ts';

/** In the room or remote: the room's own device is in the room, whatever it carries. */
const modeFor = (way: Way, isRoomDevice: boolean): Mode => (way === 'room' || isRoomDevice ? 'room' : 'remote');

/** Whatever is chosen from now on is not overruled by the link when the page is loaded again. */
const forgetLink = (): void => history.replaceState(history.state, '', location.pathname + location.hash);

/** Joining and leaving on this device. After a reload it joins again as before, without a click. */
export function createJoining(meetingId: MeetingId) {
  const { meeting, person, send, agreed, give, role } = useMeeting();
  const call = useCall();
  const [joined, setJoined] = createSignal<JoinChoice | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [wasLeftElsewhere, setWasLeftElsewhere] = createSignal(false);
  let isLeaving = false;
  const seesVerdicts = () => hasRight(role(), 'see-verdicts');
  const isRoomDevice = () => role() === 'room';
  const isSilent = () => joined()?.way === 'room' && !isRoomDevice();

  const isAbsent = createMemo(() => {
    const me = person();
    return me !== null && meeting.attendance.members[me]?.presence.state === 'absent';
  });
  /** By "Leave" on another device, which leaves the meeting for the person: this device takes part no more. */
  function leftElsewhere(): void {
    rememberJoined(meetingId, null);
    call.leave();
    setJoined(null);
    setWasLeftElsewhere(true);
  }
  createEffect(on(isAbsent, (absent) => absent && joined() && !isLeaving && leftElsewhere(), { defer: true }));

  async function join(choice: JoinChoice, pressed: readonly Lasting[] = []): Promise<boolean> {
    if (busy()) return false;
    setBusy(true);
    const mode = modeFor(choice.way, isRoomDevice());
    const accepted = isAccepted(await send({ type: 'attendance.join', mode }));
    if (accepted) await begin(choice, pressed);
    setBusy(false);
    return accepted;
  }
  async function begin(choice: JoinChoice, pressed: readonly Lasting[]) {
    rememberChoice(choice);
    rememberJoined(meetingId, choice);
    setJoined(choice);
    setWasLeftElsewhere(false);
    forgetLink();
    if (choice.way === 'room' && !isRoomDevice()) return seesVerdicts() ? call.watchChecks() : undefined;
    await call.join({
      microphone: choice.way === 'both' || choice.way === 'microphone',
      camera: choice.way === 'both',
      opensItself: choice.opensItself || isRoomDevice(),
      pressed,
    });
  }
  /** False when they stay after all. */
  async function leave(): Promise<boolean> {
    if (!(await agreed({ type: 'attendance.leave' }))) return false;
    isLeaving = true;
    rememberJoined(meetingId, null);
    call.leave();
    await give({ type: 'attendance.leave' });
    setJoined(null);
    isLeaving = false;
    return true;
  }
  return {
    joined,
    busy,
    isRoomDevice,
    /** In the room, beside its loudspeakers: this device makes no sound. */
    isSilent,
    join,
    leave,
    /** Until one joins again. */
    wasLeftElsewhere,
    remembered: (): JoinChoice => followingLink(rememberedChoice(), location.search),
    /** As this tab was in the meeting before it was loaded again; null when it was not. */
    before(): JoinChoice | null {
      const before = joinedAs(meetingId);
      return before && followingLink(before, location.search);
    },
  };
}

export type Joining = ReturnType<typeof createJoining>;
