import { accessSync, constants, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { FOUNDERS, type Founders } from '../shared/account/deeds.ts';
import { iceServers } from './ice-servers-value.ts';
import { isMailServer, type MailConfig, senderOf } from './letters/mail-config.ts';
import type { MediaConfig } from './media/media-config.ts';
import { isAnyAddress, ownAddresses } from './starting/own-address.ts';

/** What the environment decides. Read once, at the start; docs/deployment.md explains each name. */
export type Config = {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Absolute. */
  readonly dataDir: string;
  /** The origin under which browsers know the server, as `https://meet.example`; null: the one that they address. */
  readonly publicUrl: string | null;
  readonly demoPassword: string | null;
  /** Whether the sample may be made in an empty folder: at a public address, strangers would find its accounts. */
  readonly sample: boolean;
  /** Whether the operator has named the data folder; otherwise it is the one beside the program. */
  readonly isDataNamed: boolean;
  /** Whether a named data folder without a database is meant to be a new one. */
  readonly newData: boolean;
  /** Whether browsers use HTTPS for every name below ours too. */
  readonly hstsSubdomains: boolean;
  /** Null: the server sends no e-mail. */
  readonly mail: MailConfig | null;
  readonly logLevel: string;
  readonly media: MediaConfig;
  /** The program that records sound, by its name or path. */
  readonly recorder: string;
  /** Who may create a consultation. */
  readonly founders: Founders;
};
type Env = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const PORTS = 65_535;
const SECRET_LEAST = 8;

/** Each schema's message is the sentence that completes "NAME ...". */
const port = (sentence: string) =>
  v.pipe(v.string(), v.regex(/^\d{1,5}$/, sentence), v.transform(Number), v.maxValue(PORTS, sentence));
const yes = (sentence: string) => v.optional(v.picklist(['yes', 'no'], sentence));
const count = v.pipe(
  v.string(),
  v.regex(/^\d{1,3}$/, 'is the number of media workers: a whole number from 1 to 128, usually one per core.'),
  v.transform(Number),
  v.minValue(1, 'is the number of media workers: at least 1.'),
  v.maxValue(128, 'is the number of media workers: at most 128.'),
);
const urlOf = (protocols: readonly string[], sentence: string) =>
  v.pipe(
    v.string(),
    v.check((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), sentence),
  );
const PUBLIC_URL = 'is the address at which people reach the server, without a path, as https://meet.example.';
const SMTP = 'is the mail server, as smtps://user:password@mail.example:465.';
const NO_LINKS =
  'is set, but PUBLIC_URL is not: the links in messages have to begin with the address that people type.';
const NO_SENDER =
  'is set, but messages have no sender: make its user an address, as smtps://user%40mail.example:password@mail.example, or set PUBLIC_URL to a name.';

const ANNOUNCED =
  'is the address or name at which browsers reach sound and picture, as 203.0.113.7, or several, as 203.0.113.7,2001:db8::7.';
const address = (sentence: string) => v.pipe(v.string(), v.regex(/^[\w.:-]+$/, sentence));

const given = v.object({
  HOST: v.optional(address('is the address to listen on for pages, as 127.0.0.1 or 0.0.0.0.'), '127.0.0.1'),
  MEDIA_HOST: v.optional(
    address('is the address to listen on for sound and picture, as 0.0.0.0; left out, it is HOST.'),
  ),
  PORT: v.optional(port('is the port for HTTP: a whole number from 0 to 65535; 0 takes any free one.'), '3000'),
  DATA_DIR: v.optional(
    v.pipe(
      v.string(),
      v.transform((path) => resolve(path)),
    ),
  ),
  PUBLIC_URL: v.optional(
    v.pipe(
      urlOf(['http:', 'https:'], PUBLIC_URL),
      v.check((text) => /^[^:]+:\/\/[^/?#@]+\/?$/.test(text), PUBLIC_URL),
      v.transform((text) => new URL(text).origin),
    ),
  ),
  DEMO_PASSWORD: v.optional(
    v.pipe(v.string(), v.minLength(8, 'is the password of the sample accounts: at least 8 characters.')),
  ),
  MEDIA_PORT: v.optional(
    port('is the first port for sound and picture: a whole number from 0 to 65535; 0 takes any free one.'),
    '20400',
  ),
  MEDIA_ANNOUNCED_ADDRESS: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[\w.:-]+(\s*,\s*[\w.:-]+)*$/, ANNOUNCED),
      v.transform((text) => text.split(/\s*,\s*/)),
      v.check((all) => all.every((one) => !isAnyAddress(one)), ANNOUNCED),
    ),
  ),
  MEDIA_WORKERS: v.optional(count),
  MEDIASOUP_WORKER_BIN: v.optional(
    v.pipe(v.string(), v.check(isProgram, 'is the media worker to be used: a program that is there and may be run.')),
  ),
  ICE_SERVERS: v.optional(iceServers),
  TURN_SECRET: v.optional(
    v.pipe(v.string(), v.minLength(SECRET_LEAST, 'is the secret shared with the TURN server: at least 8 characters.')),
  ),
  FFMPEG_BIN: v.optional(
    v.pipe(v.string(), v.check(isProgram, 'is the program ffmpeg to be used: a program that is there and may be run.')),
  ),
  SMTP_URL: v.optional(v.pipe(v.string(), v.check(isMailServer, SMTP))),
  SAMPLE: yes('says whether the sample consultation with its accounts is made in an empty data folder: yes or no.'),
  NEW_DATA: yes('says whether the data folder named by DATA_DIR is meant to be a new one: yes or no.'),
  HSTS_SUBDOMAINS: yes('says whether browsers shall use HTTPS for every name below that of PUBLIC_URL too: yes or no.'),
  FOUNDING: v.optional(
    v.picklist(FOUNDERS, `says who may create a consultation: one of ${FOUNDERS.join(', ')}.`),
    'verified',
  ),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `is one of ${LOG_LEVELS.join(', ')}.`), 'info'),
});
type Given = v.InferOutput<typeof given>;

const coherent = v.pipe(
  given,
  v.forward(
    v.partialCheck(
      [['SMTP_URL'], ['PUBLIC_URL']],
      ({ SMTP_URL: url = '', PUBLIC_URL }) => !isMailServer(url) || PUBLIC_URL !== undefined,
      NO_LINKS,
    ),
    ['SMTP_URL'],
  ),
  v.forward(
    v.partialCheck(
      [['SMTP_URL'], ['PUBLIC_URL']],
      ({ SMTP_URL: url = '', PUBLIC_URL }) =>
        !isMailServer(url) || PUBLIC_URL === undefined || senderOf(url, PUBLIC_URL) !== null,
      NO_SENDER,
    ),
    ['SMTP_URL'],
  ),
  v.forward(
    v.partialCheck(
      [['MEDIA_PORT'], ['MEDIA_WORKERS']],
      ({ MEDIA_PORT, MEDIA_WORKERS }) => MEDIA_PORT > PORTS || MEDIA_PORT + workersOf(MEDIA_WORKERS) - 1 <= PORTS,
      'is the first port for sound and picture, and each media worker takes the next: the last would be above 65535.',
    ),
    ['MEDIA_PORT'],
  ),
  v.forward(
    v.partialCheck(
      [['ICE_SERVERS'], ['TURN_SECRET']],
      ({ ICE_SERVERS, TURN_SECRET = '' }) => TURN_SECRET.length < SECRET_LEAST || hasTurn(ICE_SERVERS ?? []),
      'is the secret shared with the TURN server, and ICE_SERVERS names none: add it, as turn:turn.example:3478.',
    ),
    ['TURN_SECRET'],
  ),
);

/** The configuration, or one sentence for each wrong value. An empty value counts as none. */
export function readConfig(env: Env): Config | { readonly wrong: readonly string[] } {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = v.safeParse(coherent, filled);
  if (!parsed.success)
    return {
      wrong: [
        ...new Set(
          parsed.issues.map((issue) => `${nameOf(issue)} ${issue.message}${contentOf(nameOf(issue), filled)}`),
        ),
      ],
    };
  return configOf(parsed.output);
}

/** Whether people come by TLS, so that cookies travel by nothing else. */
export const isOverTls = (publicUrl: string | null): boolean => publicUrl?.startsWith('https:') ?? false;

const nameOf = (issue: v.BaseIssue<unknown>): string => String(issue.path?.[0]?.key ?? 'The environment');

/** Values with a secret in them are not printed: many people read a start, and journals keep it. */
const SECRET = ['DEMO_PASSWORD', 'SMTP_URL', 'TURN_SECRET', 'ICE_SERVERS'];
const SHOWN_AT_MOST = 200;
const contentOf = (name: string, env: Env): string =>
  SECRET.includes(name) || env[name] === undefined
    ? ''
    : ` It is given as ${JSON.stringify(env[name]?.slice(0, SHOWN_AT_MOST))}.`;

const configOf = (values: Given): Config => ({
  host: values.HOST,
  port: values.PORT,
  dataDir: values.DATA_DIR ?? resolve('./data'),
  publicUrl: values.PUBLIC_URL ?? null,
  demoPassword: values.DEMO_PASSWORD ?? null,
  sample: (values.SAMPLE ?? (values.PUBLIC_URL === undefined ? 'yes' : 'no')) === 'yes',
  isDataNamed: values.DATA_DIR !== undefined,
  newData: values.NEW_DATA === 'yes',
  hstsSubdomains: values.HSTS_SUBDOMAINS === 'yes',
  mail: mailOf(values),
  logLevel: values.LOG_LEVEL,
  media: mediaOf(values),
  recorder: values.FFMPEG_BIN ?? 'ffmpeg',
  founders: values.FOUNDING,
});

function mailOf({ SMTP_URL: url, PUBLIC_URL }: Given): MailConfig | null {
  const sender = url === undefined ? null : senderOf(url, PUBLIC_URL);
  return url === undefined || sender === null ? null : { url, sender };
}

const mediaOf = (values: Given): MediaConfig => mediaAt(values, values.MEDIA_HOST ?? values.HOST);
const mediaAt = (values: Given, host: string): MediaConfig => ({
  host: host === 'localhost' ? '127.0.0.1' : host,
  port: values.MEDIA_PORT,
  announced: values.MEDIA_ANNOUNCED_ADDRESS ?? (isAnyAddress(host) ? ownAddresses(host) : []),
  workers: workersOf(values.MEDIA_WORKERS),
  workerBin: values.MEDIASOUP_WORKER_BIN ?? null,
  iceServers: values.ICE_SERVERS ?? [],
  turnSecret: values.TURN_SECRET ?? null,
});

function workersOf(set: number | undefined): number {
  return set ?? availableParallelism();
}

const hasTurn = (servers: MediaConfig['iceServers']): boolean =>
  servers.some(({ urls }) => urls.some((url) => url.startsWith('turn')));

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
