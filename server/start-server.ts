import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { createMinutesUpdates } from '../db/minutes-updates.ts';
import { openDatabase } from '../db/open-database.ts';
import { createPasswords } from './auth/passwords.ts';
import { createScreens } from './auth/screens.ts';
import { createSessions } from './auth/sessions.ts';
import type { Config } from './config.ts';
import { databaseFile, holdDataFolder } from './data-folder.ts';
import { createExporter } from './documents/exporter.ts';
import { createMinutesTexts } from './documents/minutes-text.ts';
import { createPress } from './documents/press.ts';
import { createEffects, type Effects } from './effects.ts';
import { createHttpApp } from './http/app.ts';
import { createMetrics } from './http/metrics.ts';
import { openMedia } from './media/open-media.ts';
import { createMeetingRooms } from './meetings/meeting-rooms.ts';
import { createPresence, GRACES, type Graces } from './meetings/presence.ts';
import { openRealtime } from './realtime/open-realtime.ts';
import { LIMITS, type Limits } from './realtime/rate.ts';
import { SLOW_READER, type SlowReaderLimits } from './realtime/slow-reader.ts';

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
  /** Process ids of the media workers. */
  readonly workerPids: () => readonly number[];
  /** Tells clients, commits, closes. May be called twice. */
  readonly close: () => Promise<void>;
};

const CLIENT_FOLDER = fileURLToPath(new URL('../dist/client', import.meta.url));

/** The whole server in the order in which it comes up; it goes down the other way round. */
export async function startServer(config: Config, overrides: Overrides = {}): Promise<RunningServer> {
  const effects = overrides.effects ?? createEffects(config.logLevel);
  const isSecure = config.publicUrl?.startsWith('https:') ?? false;
  const release = holdDataFolder(config.dataDir);
  const db = openDatabase(databaseFile(config.dataDir));
  const sessions = createSessions(db, effects, { secure: isSecure });
  const screens = createScreens(db, effects);
  const rooms = createMeetingRooms(db, effects);
  const presence = createPresence(rooms, effects, overrides.graces ?? GRACES);
  const texts = createMinutesTexts(createMinutesUpdates(db), effects);
  const media = overrides.media === false ? null : await openMedia(config.media, effects);
  const exporter = createExporter({ db, texts, now: effects.now }, createPress(effects.log));
  const metrics = createMetrics();
  const app = await createHttpApp({
    publicUrl: config.publicUrl,
    clientFolder: CLIENT_FOLDER,
    db,
    rooms,
    sessions,
    screens,
    passwords: createPasswords(),
    exporter,
    effects,
    metrics,
    mediaIsAlive: () => overrides.media === false || (media?.rooms.ready() ?? false),
  });
  const limits = overrides.limits ?? LIMITS;
  const slowReader = overrides.slowReader ?? SLOW_READER;
  const realtime = openRealtime(app.server, {
    config,
    db,
    effects,
    sessions,
    screens,
    rooms,
    presence,
    texts,
    media: media?.rooms ?? null,
    metrics,
    limits,
    slowReader,
  });

  async function close(): Promise<void> {
    presence.stop();
    await realtime.close();
    exporter.stop();
    await app.close();
    media?.close();
    db.close();
    release();
  }

  const port = await listen(app, config, close);
  return {
    port,
    url: `http://${config.host}:${port}`,
    workerPids: () => media?.pids() ?? [],
    close: once(close),
  };
}

async function listen(app: FastifyInstance, { host, port }: Config, close: () => Promise<void>): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await close();
    throw error;
  }
  const address: AddressInfo | string | null = app.server.address();
  return typeof address === 'object' && address ? address.port : port;
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work();
    return done;
  };
}
