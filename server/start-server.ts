import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';
import { openDatabase } from '../db/open-database.ts';
import { createSessions } from './auth/sessions.ts';
import type { Config } from './config.ts';
import { databaseFile, holdDataFolder } from './data-folder.ts';
import { createEffects, type Effects } from './effects.ts';
import { createMeetingRooms } from './meetings/meeting-rooms.ts';
import { createPresence, GRACES, type Graces } from './meetings/presence.ts';
import { createDoor } from './realtime/authenticate.ts';
import { attachMeetingGateway } from './realtime/meeting-gateway.ts';
import { LIMITS, type Limits } from './realtime/rate.ts';
import { SLOW_READER, type SlowReaderLimits, watchSlowReaders } from './realtime/slow-reader.ts';
import { createSocketServer } from './realtime/socket-server.ts';

/** What tests and measurements set otherwise. */
export type Overrides = {
  readonly effects?: Effects;
  readonly limits?: Limits;
  readonly graces?: Graces;
  readonly slowReader?: SlowReaderLimits;
  /** False: no media workers; the meeting works without. */
  readonly media?: boolean;
};

export type RunningServer = {
  readonly port: number;
  readonly url: string;
  /** Tells clients, commits, closes; done within 5 s. May be called twice. */
  readonly close: () => Promise<void>;
};

const SESSIONS_EVERY_MS = 30_000;

/** Everything that runs, from configuration to listening. */
export async function startServer(config: Config, overrides: Overrides = {}): Promise<RunningServer> {
  const effects = overrides.effects ?? createEffects(config.logLevel);
  const release = holdDataFolder(config.dataDir);
  const db = openDatabase(databaseFile(config.dataDir));
  const sessions = createSessions(db, effects, { secure: config.publicUrl?.startsWith('https:') ?? false });
  const rooms = createMeetingRooms(db, effects);
  const presence = createPresence(rooms, effects, overrides.graces ?? GRACES);
  const app = fastify();
  const io = createSocketServer(app.server, config.publicUrl);
  const limits = overrides.limits ?? LIMITS;
  const door = createDoor(sessions, limits.socketsPerSession);
  sessions.onClosed(door.cut);
  const meetings = attachMeetingGateway(io, { rooms, presence, door, effects, limits });
  const stopWatching = watchSlowReaders(io, effects, overrides.slowReader ?? SLOW_READER);
  const checking = setInterval(() => void door.cutEnded(), SESSIONS_EVERY_MS);
  await app.listen({ host: config.host, port: config.port });
  const { port } = app.server.address() as AddressInfo;
  return {
    port,
    url: `http://${config.host}:${port}`,
    close: async () => {
      clearInterval(checking);
      stopWatching();
      presence.stop();
      rooms.close();
      meetings.stop();
      await io.close();
      await app.close();
      db.close();
      release();
    },
  };
}
