/** What a browser has counted of all the sound that it receives, since it began. Samples are what was played; `madeUp`: made up by the browser. `askedAgain`: how often it asked for lost packets; null where it does not say. */
export type SoundReceived = {
  readonly packets: number;
  readonly lost: number;
  /** Of those that came, the ones that had been missed. */
  readonly mended: number;
  readonly samples: number;
  readonly madeUp: number;
  readonly askedAgain: number | null;
  /** To the server and back, ms; null while unknown. */
  readonly roundTripMs: number | null;
};
/** Of all that it sends. `answeredAgoMs`: since anything last came back on the same path; null where a browser does not say. */
export type SoundSent = {
  readonly packets: number;
  readonly answeredAgoMs: number | null;
  /** Whether the server has agreed to say at once which packets of sound have come (transport-wide congestion control). */
  readonly isAnsweredAtOnce: boolean;
};

type Entry = Readonly<Record<string, unknown>>;

const entriesOf = (report: RTCStatsReport): readonly Entry[] => {
  const all: Entry[] = [];
  report.forEach((entry: Entry) => void all.push(entry));
  return all;
};
const numberIn = (entry: Entry, name: string): number => (typeof entry[name] === 'number' ? entry[name] : 0);
const isSound = (type: string) => (entry: Entry) => entry.type === type && entry.kind === 'audio';
const pairsIn = (entries: readonly Entry[]) => entries.filter(({ type }) => type === 'candidate-pair');

export function soundReceivedIn(report: RTCStatsReport): SoundReceived {
  const entries = entriesOf(report);
  const streams = entries.filter(isSound('inbound-rtp'));
  const sum = (name: string) => streams.reduce((all, stream) => all + numberIn(stream, name), 0);
  return {
    packets: sum('packetsReceived'),
    lost: sum('packetsLost'),
    mended: sum('retransmittedPacketsReceived'),
    samples: sum('totalSamplesReceived'),
    madeUp: sum('concealedSamples') - sum('silentConcealedSamples'),
    askedAgain: streams.some(({ nackCount }) => typeof nackCount === 'number') ? sum('nackCount') : null,
    roundTripMs: roundTripOf(entries),
  };
}

/** `now`: since the epoch, as browsers date what they count. */
export function soundSentIn(report: RTCStatsReport, now: number): Omit<SoundSent, 'isAnsweredAtOnce'> {
  const entries = entriesOf(report);
  const packets = entries.filter(isSound('outbound-rtp')).reduce((all, one) => all + numberIn(one, 'packetsSent'), 0);
  const last = Math.max(0, ...pairsIn(entries).map((pair) => numberIn(pair, 'lastPacketReceivedTimestamp')));
  return { packets, answeredAgoMs: last > 0 ? now - last : null };
}

export const roundTripIn = (report: RTCStatsReport): number | null => roundTripOf(entriesOf(report));

/** How many bits a second leave at most, as the browser finds; null where it does not say. */
export function lineBitsIn(report: RTCStatsReport): number | null {
  const known = pairsIn(entriesOf(report)).map((pair) => numberIn(pair, 'availableOutgoingBitrate'));
  return Math.max(0, ...known) || null;
}

function roundTripOf(entries: readonly Entry[]): number | null {
  const measured = pairsIn(entries).flatMap(({ currentRoundTripTime: seconds }) =>
    typeof seconds === 'number' ? seconds * 1000 : [],
  );
  return measured.at(-1) ?? null;
}
