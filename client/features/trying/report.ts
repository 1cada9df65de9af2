import type { Translate } from '../../../shared/languages/translate.ts';
import type { Reached } from '../../../shared/protocol/http/trying.ts';
import { lineIn, shutPorts, wayOf } from '../../../shared/trying/trial-verdict.ts';
import { DEVICES, MEASURED_SECONDS, type Trial, WAYS } from '../../../shared/trying/trying.ts';
import type { Formats } from '../../i18n/formats.ts';

/** What a report says beside the trial. `at`: ms; `origin`: of this page; `browser`: as it names itself. */
export type Reported = {
  readonly trial: Trial;
  readonly reached: Reached;
  readonly at: number;
  readonly origin: string;
  readonly browser: string;
};

type Words = { readonly t: Translate; readonly formats: Pick<Formats, 'number' | 'list'> };

export const hostsIn = ({ hosts }: Reached, { formats }: Pick<Words, 'formats'>): string => formats.list(hosts);
/** As `20400` or `20400–20403`. */
export function portsIn({ ports }: Reached, t: Translate): string {
  if (ports === null) return t('trying.report.any-port');
  return ports[0] === ports[1] ? String(ports[0]) : `${ports[0]}–${ports[1]}`;
}

/** Q6: the report, line by line. Times are in UTC, which every network's log can be compared with. */
export function reportOf({ trial, reached, at, origin, browser }: Reported, words: Words): string {
  const { t } = words;
  const lines = [
    t('trying.report.title'),
    '',
    `${t('trying.report.at')}: ${new Date(at).toISOString()}`,
    `${t('trying.report.browser')}: ${browser}`,
    '',
    t('trying.report.wanted'),
    `- ${origin} (HTTPS, WebSocket)`,
    `- UDP ${hostsIn(reached, words)}: ${portsIn(reached, t)}`,
    `- TCP ${hostsIn(reached, words)}: ${portsIn(reached, t)}`,
    ...reached.relays.map((relay) => `- TURN ${relay}`),
    '',
    t('trying.report.found'),
    `- WebSocket: ${t(`trying.found.${trial.webSocket}`)}`,
    ...WAYS.map((way) => `- ${way.toUpperCase()}: ${t(`trying.found.${trial.ways[way]}`)}`),
    ...shutLines(trial, words),
    ...lineLines(trial, words),
    ...DEVICES.map((device) => `- ${t(`devices.kind.${device}`)}: ${t(`trying.found.${trial.devices[device]}`)}`),
  ];
  return `${lines.join('\n')}\n`;
}

const PROTOCOLS = ['udp', 'tcp'] as const;
const shutLines = (trial: Trial, { t, formats }: Words): readonly string[] =>
  shutIn(trial, formats).map((shut) => `- ${shut}: ${t('trying.found.fails')}`);

/** As `UDP 20401, 20402`. */
export const shutIn = (trial: Trial, formats: Words['formats']): readonly string[] =>
  PROTOCOLS.map((way) => [way.toUpperCase(), shutPorts(trial, way)] as const)
    .filter(([, ports]) => ports.length > 0)
    .map(([way, ports]) => `${way} ${formats.list(ports.map(String))}`);

function lineLines(trial: Trial, { t, formats }: Words): readonly string[] {
  const [line, way] = [lineIn(trial.seconds), wayOf(trial)];
  if (line === null || way === null) return [];
  const ms = (value: number | null) => (value === null ? '–' : formats.number(Math.round(value)));
  const told = t('trying.network.line', {
    trip: ms(line.roundTripMs),
    longest: ms(line.longestMs),
    lost: formats.number(Math.round(line.lost * 1000) / 10),
  });
  return [`- ${t('trying.report.line', { way: way.toUpperCase(), count: MEASURED_SECONDS })}: ${told}`];
}
