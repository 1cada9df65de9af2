import { type Db, openDatabase } from '../../../db/open-database.ts';
import type { Config } from '../../../server/config.ts';
import type { MediaConfig } from '../../../server/media/media-config.ts';
import { databaseFile } from '../../../server/starting/data-folder.ts';
import type { Overrides } from '../../../server/starting/open-services.ts';
import { type RunningServer, startServer } from '../../../server/starting/start-server.ts';
import type { Role } from '../../../shared/actor.ts';
import { type MeetingFolder, meetingFolder } from '../meeting-folder.ts';
import { createMember, type Member } from '../member.ts';
import { until } from '../until.ts';
import { quietEffects } from './quiet-effects.ts';

/** A real server in this process on a meeting of its own; restarts keep its port and its data. */
export type RunningMeeting = {
  readonly folder: MeetingFolder;
  readonly url: () => string;
  /** A client double of this person; every one is closed with the meeting. */
  readonly member: (name: string) => Member;
  /** `between`: what happens to the database while the server is down. */
  readonly restart: (between?: (db: Db) => void) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Limits that no test meets by accident. */
const WIDE = { burst: 100_000, perSecond: 100_000 };
const ENDLESS = { burst: 1e12, perSecond: 1e12 };
export const NO_FLOOD = { packets: ENDLESS, bytes: ENDLESS, words: ENDLESS, wordsOfStranger: ENDLESS };
const overrides = (given: Overrides): Overrides => ({
  effects: quietEffects(),
  limits: { commands: WIDE, joins: WIDE, socketsPerPerson: 1000, flood: NO_FLOOD },
  graces: { afterDrop: 60, afterRestart: 120 },
  media: false,
  ...given,
});

export const configFor = (dataDir: string, port = 0, media: Partial<MediaConfig> = {}): Config => ({
  host: '127.0.0.1',
  port,
  dataDir,
  publicUrl: null,
  demoPassword: null,
  sample: true,
  isDataNamed: true,
  newData: false,
  hstsSubdomains: false,
  mail: null,
  logLevel: 'silent',
  recorder: 'ffmpeg',
  founders: 'verified',
  media: {
    host: '127.0.0.1',
    port: 0,
    announced: [],
    workers: 1,
    workerBin: null,
    iceServers: [],
    turnSecret: null,
    ...media,
  },
});

export async function runMeeting(
  people: Readonly<Record<string, Role | 'stranger'>>,
  given: Overrides = {},
  media: Partial<MediaConfig> = {},
): Promise<RunningMeeting> {
  const folder = await meetingFolder(people);
  const members: Member[] = [];
  let server: RunningServer = await startServer(configFor(folder.dataDir, 0, media), overrides(given));
  const port = server.port;

  return {
    folder,
    url: () => server.url,
    member(name) {
      const member = createMember(server.url, folder.cookies[name] ?? '', name);
      members.push(member);
      return member;
    },
    async restart(between) {
      await server.close();
      if (between) meddle(folder.dataDir, between);
      await until(() => members.every(({ socket }) => !socket.connected), 'every line to have dropped');
      server = await startServer(configFor(folder.dataDir, port, media), overrides(given));
    },
    async close() {
      for (const member of members) member.close();
      await server.close();
      folder.remove();
    },
  };
}

function meddle(dataDir: string, between: (db: Db) => void): void {
  const db = openDatabase(databaseFile(dataDir));
  between(db);
  db.close();
}
