import { lossVerdict, roundTripVerdict, type Verdict, worstOf } from '../floor/sound/sound-verdict.ts';
import type { Finding, Second, Trial, TrialVerdict, Way } from './trying.ts';
import { MEASURED_SECONDS, WAYS } from './trying.ts';

/** What a line was over all its seconds. `lost`: part of the packets, 0 to 1. */
export type LineMeasured = {
  readonly lost: number;
  /** The middle one, and the longest that was seen, ms; null while unknown. */
  readonly roundTripMs: number | null;
  readonly longestMs: number | null;
};

/** Null before a packet was due. */
export function lineIn(seconds: readonly Second[]): LineMeasured | null {
  const [came, lost] = [sumOf(seconds, 'came'), sumOf(seconds, 'lost')];
  if (came + lost === 0) return null;
  const times = seconds.flatMap(({ roundTripMs }) => roundTripMs ?? []).toSorted((one, other) => one - other);
  return {
    lost: lost / (came + lost),
    roundTripMs: times[Math.floor(times.length / 2)] ?? null,
    longestMs: times.at(-1) ?? null,
  };
}

/** Q3: the way that a meeting would take, the best of those that work; null when none does. */
export const wayOf = ({ ways }: Pick<Trial, 'ways'>): Way | null => WAYS.find((way) => ways[way] === 'works') ?? null;

type Judged = { readonly finding: Finding; readonly verdict: Verdict };

/** Q2, Q3, Q4: the worst that was found decides; what has not been tried is said, and is no failure. */
export function verdictOn(trial: Trial): TrialVerdict {
  const judged = [...judgedNetwork(trial), ...judgedDevices(trial)].filter(({ verdict }) => verdict !== 'good');
  const findings = judged.map(({ finding }) => finding);
  if (!isUntried(trial)) return { verdict: worstOf(judged.map(({ verdict }) => verdict)), findings };
  const worst = worstOf(judged.map(({ verdict }) => verdict));
  return { verdict: worst === 'bad' ? 'bad' : 'unfinished', findings: [...findings, 'untried'] };
}

function judgedNetwork(trial: Trial): readonly Judged[] {
  const { ways, webSocket, seconds } = trial;
  const line = lineIn(seconds);
  const way = wayOf(trial);
  const isNoWay = way === null && WAYS.every((one) => ways[one] !== 'untried');
  return [
    { finding: 'no-web-socket', verdict: webSocket === 'fails' ? 'bad' : 'good' },
    { finding: 'no-way', verdict: isNoWay ? 'bad' : 'good' },
    { finding: 'losing', verdict: line ? lossVerdict(line.lost) : 'good' },
    { finding: 'slow', verdict: line?.roundTripMs ? roundTripVerdict(line.roundTripMs) : 'good' },
    { finding: 'by-tcp', verdict: way === 'tcp' ? 'weak' : 'good' },
    { finding: 'by-turn', verdict: way === 'turn' ? 'weak' : 'good' },
    { finding: 'ports-shut', verdict: judgedPorts(trial) },
    { finding: 'relay-refused', verdict: ways.turn === 'refused' ? 'weak' : 'good' },
  ];
}

/** The ports that shut out a way which works on another. */
export const shutPorts = ({ ports }: Pick<Trial, 'ports'>, way: 'udp' | 'tcp'): readonly number[] =>
  ports.some((one) => one[way]) ? ports.filter((one) => !one[way]).map(({ port }) => port) : [];

/** Q3: a meeting on a port where nothing comes through is lost, unless a relay leads there. */
function judgedPorts(trial: Trial): Verdict {
  const [udp, tcp] = [shutPorts(trial, 'udp'), shutPorts(trial, 'tcp')];
  const isLost = trial.ports.some((one) => !one.udp && !one.tcp) && udp.length + tcp.length > 0;
  if (isLost && trial.ways.turn !== 'works') return 'bad';
  return udp.length > 0 ? 'weak' : 'good';
}

/** Who is not seen can speak all the same; who has no microphone can listen. */
const judgedDevices = ({ devices }: Trial): readonly Judged[] => [
  { finding: 'no-loudspeaker', verdict: devices.loudspeaker === 'fails' ? 'bad' : 'good' },
  { finding: 'no-microphone', verdict: devices.microphone === 'fails' ? 'bad' : 'good' },
  { finding: 'no-camera', verdict: devices.camera === 'fails' ? 'weak' : 'good' },
];

const isUntried = ({ devices, webSocket, ways, seconds }: Trial): boolean =>
  [webSocket, ...Object.values(devices), ...Object.values(ways)].includes('untried') ||
  (Object.values(ways).includes('works') && seconds.length < MEASURED_SECONDS);

const sumOf = (seconds: readonly Second[], what: 'came' | 'lost'): number =>
  seconds.reduce((sum, second) => sum + second[what], 0);
