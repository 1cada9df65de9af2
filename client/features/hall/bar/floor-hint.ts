import type { OwnArrival } from '../../../../shared/floor/sound/arrival.ts';
import type { Key } from '../../../../shared/languages/dictionary.ts';
import type { MicrophoneState } from '../../../media/own/microphone.ts';

/** What decides whether a holder is heard. */
export type HearingFacts = {
  /** In the room, whose own microphones carry the sound. */
  readonly inRoom: boolean;
  /** Whether the meeting lets them be heard at the moment. */
  readonly entitled: boolean;
  readonly suspended: boolean;
  readonly joined: boolean;
  /** Whether the connection that carries sound is there. */
  readonly connected: boolean;
  readonly microphone: MicrophoneState;
  /** Whether their sound reaches the meeting (F33); null while they are not to be heard from here. */
  readonly arrival: OwnArrival | null;
};
/** `opens`: the large button that opens the microphone stands beside it. */
export type FloorHint = { readonly key: Key; readonly opens: boolean };

const BY_MICROPHONE = {
  elsewhere: { key: 'right.haveFloor.elsewhere', opens: true },
  asking: { key: 'right.haveFloor.lead', opens: true },
  prompted: { key: 'right.haveFloor.prompted', opens: false },
  off: { key: 'right.haveFloor.listen', opens: true },
  blocked: { key: 'right.haveFloor.blocked', opens: true },
  held: { key: 'media.held', opens: true },
  muted: { key: 'right.haveFloor.muted', opens: true },
} as const satisfies Readonly<Record<Exclude<MicrophoneState, 'open' | 'waiting'>, FloorHint>>;

const BY_ARRIVAL = {
  awaited: { key: 'right.haveFloor.connecting', opens: false },
  arrives: { key: 'floor.youHaveTheFloorHint', opens: false },
  lost: { key: 'right.haveFloor.unheard', opens: false },
} as const satisfies Readonly<Record<OwnArrival, FloorHint>>;

/** Whether they are heard, and what to do when they are not: nobody is told that a microphone is open when it is not (F13). */
export function floorHint({
  inRoom,
  entitled,
  suspended,
  joined,
  connected,
  microphone,
  arrival,
}: HearingFacts): FloorHint {
  if (!entitled) return { key: suspended ? 'right.haveFloor.suspended' : 'right.haveFloor.silenced', opens: false };
  if (inRoom) return { key: 'floor.youHaveTheFloorInRoom', opens: false };
  if (!joined) return { key: 'right.haveFloor.join', opens: false };
  const isDue = !connected || microphone === 'open' || microphone === 'waiting';
  return isDue ? BY_ARRIVAL[arrival ?? 'awaited'] : BY_MICROPHONE[microphone];
}
