import type { Verdict } from '../floor/sound/sound-verdict.ts';

/** The ways on which sound and picture can come to the server, the best first. */
export const WAYS = ['udp', 'tcp', 'turn'] as const;
export type Way = (typeof WAYS)[number];

/** What has to work before anybody hears or sees a meeting. */
export const DEVICES = ['camera', 'microphone', 'loudspeaker'] as const;
export type TriedDevice = (typeof DEVICES)[number];

/** `missing`: the server has no such way, or the browser cannot go it. `refused`: the relay does not take this server's password. */
export type Found = 'works' | 'fails' | 'refused' | 'missing' | 'untried';

/** Each media worker has a port, and a meeting is on any of them. */
export type TriedPort = { readonly port: number; readonly udp: boolean; readonly tcp: boolean };

/** One second of a line on which one's own sound goes to the server and comes back. */
export type Second = {
  readonly came: number;
  readonly lost: number;
  /** To the server and back, ms; null while unknown. */
  readonly roundTripMs: number | null;
};

/** What somebody has tried so far. `ports`: all of them, where there are several. `seconds`: of the best way that works. */
export type Trial = {
  readonly devices: Readonly<Record<TriedDevice, Found>>;
  readonly webSocket: Found;
  readonly ways: Readonly<Record<Way, Found>>;
  readonly ports: readonly TriedPort[];
  readonly seconds: readonly Second[];
};

/** How long a line is measured. */
export const MEASURED_SECONDS = 20;

export const UNTRIED: Trial = {
  devices: { camera: 'untried', microphone: 'untried', loudspeaker: 'untried' },
  webSocket: 'untried',
  ways: { udp: 'untried', tcp: 'untried', turn: 'untried' },
  ports: [],
  seconds: [],
};

/** What to say about a trial; each has one sentence in the dictionaries. */
export const FINDINGS = [
  'no-web-socket',
  'no-way',
  'losing',
  'slow',
  'by-tcp',
  'by-turn',
  'ports-shut',
  'relay-refused',
  'no-microphone',
  'no-loudspeaker',
  'no-camera',
  'untried',
] as const;
export type Finding = (typeof FINDINGS)[number];

/** `unfinished`: nothing that was tried fails, and not everything was tried. */
export type TrialVerdict = {
  readonly verdict: Verdict | 'unfinished';
  readonly findings: readonly Finding[];
};

/** A test holds ports and a little of a core: so many people can test at the same moment. */
export const TESTS_AT_ONCE = 20;
/** Of one person. */
export const TESTS_IN_AN_HOUR = 20;
/** Of those who have only applied or registered: so many in an hour, and together so many at the same moment. */
export const TESTS_OF_GUESTS_IN_AN_HOUR = 5;
export const GUESTS_AT_ONCE = 8;
