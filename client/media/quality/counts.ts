import {
  lineBitsIn,
  roundTripIn,
  type SoundReceived,
  type SoundSent,
  soundReceivedIn,
  soundSentIn,
} from './sound-stats.ts';

/** What the browser has counted of a session; null while it does not send or receive. */
export type Statistics = {
  readonly received: () => Promise<RTCStatsReport | null>;
  readonly sent: () => Promise<RTCStatsReport | null>;
  /** Whether the server has agreed to say at once which packets of sound have come (transport-wide congestion control). */
  readonly isAnsweredAtOnce: () => boolean;
};

/** The same in figures. */
export type Counts = {
  /** To the server and back, ms, as ICE last measured it; null while unknown. */
  readonly roundTripMs: () => Promise<number | null>;
  readonly soundReceived: () => Promise<SoundReceived | null>;
  readonly soundSent: () => Promise<SoundSent | null>;
  /** How many bits a second can leave, as the browser finds; null while unknown, and where it does not say. */
  readonly lineBits: () => Promise<number | null>;
};

export function countsOf({ received, sent, isAnsweredAtOnce }: Statistics): Counts {
  const read = async <Found>(asked: Promise<RTCStatsReport | null>, find: (report: RTCStatsReport) => Found) => {
    const report = await asked;
    return report && find(report);
  };
  const soundSent = (report: RTCStatsReport): SoundSent => ({
    ...soundSentIn(report, performance.timeOrigin + performance.now()),
    isAnsweredAtOnce: isAnsweredAtOnce(),
  });
  return {
    roundTripMs: () => read(sent(), roundTripIn),
    lineBits: () => read(sent(), lineBitsIn),
    soundReceived: () => read(received(), soundReceivedIn),
    soundSent: () => read(sent(), soundSent),
  };
}
