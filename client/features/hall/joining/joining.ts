import { createEffect, createMemo, createSignal, on } from 'solid-js';
import type { Mode } from '../../../../shared/attendance/attendance.ts';
import type { Lasting } from '../../../../shared/floor/sound/own-wishes.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import { useCall } from '../../../media/call/call-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { isAccepted } from '../../../meeting/sending.ts';
import { carrySound } from './carry-sound.ts';
import {
  followingLink,
  type JoinChoice,
  joinedAs,
  rememberChoice,
  rememberedChoice,
  rememberJoined,
  type Way,
} from './join-choice.ts';

/** In the room or remote: the room's own device is always in the room. */
const modeFor = (way: Way, isRoomDevice: boolean): Mode => (way === 'room' || isRoomDevice ? 'room' : 'remote');

/** What is chosen from now on is not changed by the link when the page is loaded again. */
const forgetLink = (): void => history.replaceState(history.state, '', location.pathname + location.hash);

/** Joining and leaving on this device. After a reload it joins again as before, without a click. */
export type Joining = {
  readonly joined: () => JoinChoice | null;
  readonly busy: () => boolean;
  readonly isRoomDevice: () => boolean;
  /** In the room, beside its loudspeakers: this device makes no sound. */
  readonly isSilent: () => boolean;
  /** `pressed`: what they have just chosen by hand. False when the meeting does not take them. */
  readonly join: (choice: JoinChoice, pressed?: readonly Lasting[]) => Promise<boolean>;
  /** False when they stay after all. */
  readonly leave: () => Promise<boolean>;
  /** Until one joins again. */
  readonly wasLeftElsewhere: () => boolean;
  readonly remembered: () => JoinChoice;
  /** As this tab was in the meeting before it was loaded again; null when it was not. */
  readonly before: () => JoinChoice | null;
};

export function createJoining(meetingId: MeetingId): Joining {
  const { send, agreed, give, role } = useMeeting();
  const [busy, setBusy] = createSignal(false);
  const isRoomDevice = () => role() === 'room';
  const part = createTakingPart(meetingId, isRoomDevice);
  const { joined, wasLeftElsewhere } = part;

  async function join(choice: JoinChoice, pressed: readonly Lasting[] = []): Promise<boolean> {
    if (busy()) return false;
    setBusy(true);
    try {
      const mode = modeFor(choice.way, isRoomDevice());
      const accepted = isAccepted(await send({ type: 'attendance.join', mode }));
      if (accepted) await part.begin(choice, pressed);
      return accepted;
    } finally {
      setBusy(false);
    }
  }
  async function leave(): Promise<boolean> {
    if (!(await agreed({ type: 'attendance.leave' }))) return false;
    await part.endWith(() => give({ type: 'attendance.leave' }));
    return true;
  }
  return {
    ...{ joined, wasLeftElsewhere, busy, isRoomDevice, join, leave },
    isSilent: () => joined()?.way === 'room' && !isRoomDevice(),
    remembered: () => followingLink(rememberedChoice(), location.search),
    before() {
      const before = joinedAs(meetingId);
      return before && followingLink(before, location.search);
    },
  };
}

/** The choice with which this device takes part: from joining to leaving, here or on another device of the same person. */
function createTakingPart(meetingId: MeetingId, isRoomDevice: () => boolean) {
  const { role } = useMeeting();
  const call = useCall();
  const [joined, setJoined] = createSignal<JoinChoice | null>(null);
  const [wasLeftElsewhere, setWasLeftElsewhere] = createSignal(false);
  let isLeaving = false;

  async function begin(choice: JoinChoice, pressed: readonly Lasting[]): Promise<void> {
    rememberChoice(choice);
    rememberJoined(meetingId, choice);
    setJoined(choice);
    setWasLeftElsewhere(false);
    forgetLink();
    await carrySound(call, choice, { role: role(), isRoomDevice: isRoomDevice(), pressed });
  }
  async function endWith(leave: () => Promise<unknown>): Promise<void> {
    isLeaving = true;
    rememberJoined(meetingId, null);
    call.leave();
    await leave();
    setJoined(null);
    isLeaving = false;
  }
  /** By "Leave" on another device, which leaves the meeting for the person: this device no longer takes part. */
  function leftElsewhere(): void {
    rememberJoined(meetingId, null);
    call.leave();
    setJoined(null);
    setWasLeftElsewhere(true);
  }
  createEffect(on(useAbsence(), (absent) => absent && joined() && !isLeaving && leftElsewhere(), { defer: true }));
  return { joined, wasLeftElsewhere, begin, endWith };
}

function useAbsence(): () => boolean {
  const { meeting, person } = useMeeting();
  const isAbsent = createMemo(() => {
    const me = person();
    return me !== null && meeting.attendance.members[me]?.presence.state === 'absent';
  });
  return isAbsent;
}
