import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keepSampleOut } from '../db/administration.ts';
import { createMinutesUpdates } from '../db/minutes-updates.ts';
import { createActs } from './acts.ts';
import { watchMeetings } from './acts-of-meetings.ts';
import { createAccounts } from './auth/accounts.ts';
import { createAdministration } from './auth/administration.ts';
import { createPasswords } from './auth/passwords.ts';
import { createScreens } from './auth/screens.ts';
import { createSessions } from './auth/sessions.ts';
import { type Config, isOverTls } from './config.ts';
import { databaseFile, holdDataFolder, refuseEmptyFolder } from './data-folder.ts';
import { createExporter } from './documents/exporter.ts';
import { createTypesetter } from './documents/pdf/typesetter.ts';
import { createEffects, type Effects } from './effects.ts';
import { createFirstAdministrator } from './first-administrator.ts';
import { createAnnouncing } from './letters/announcing.ts';
import { createPost } from './letters/post.ts';
import { createMail } from './mail.ts';
import { openMedia } from './media/open-media.ts';
import { createApplications } from './meetings/applications.ts';
import { createCorrespondence } from './meetings/correspondence.ts';
import { createMeetingRooms } from './meetings/meeting-rooms.ts';
import { createPresence, GRACES, type Graces } from './meetings/presence.ts';
import { createMetrics } from './metrics.ts';
import { showPlace } from './metrics-of-place.ts';
import { createMinutesRevisions } from './minutes/minutes-revisions.ts';
import { createMinutesTexts } from './minutes/minutes-text.ts';
import { openedDatabase } from './opened-database.ts';
import { LIMITS, type Limits } from './realtime/rate.ts';
import { SLOW_READER, type SlowReaderLimits } from './realtime/slow-reader.ts';
import { lostSound } from './where-sound-goes.ts';

/** What tests and measurements set otherwise. */
export type Overrides = {
  readonly effects?: Effects;
  readonly limits?: Limits;
  readonly graces?: Graces;
  readonly slowReader?: SlowReaderLimits;
  /** False: no media workers; the meeting works without. */
  readonly media?: boolean;
};

/** Looked up once: a build that is made while the server runs is the next one's. */
const clientFolder = (): string => {
  const place = fileURLToPath(new URL('../dist/client', import.meta.url));
  return existsSync(place) ? realpathSync(place) : place;
};

/** Everything that HTTP and sockets work with, in the order in which it comes up; it goes down the other way round. */
export async function openServices(config: Config, overrides: Overrides) {
  const effects = overrides.effects ?? createEffects(config.logLevel);
  refuseEmptyFolder(config);
  const release = holdDataFolder(config.dataDir);
  const db = letGoOnFailure(release, () => openedDatabase(databaseFile(config.dataDir)));
  const letGo = (error: unknown): never => {
    db.close();
    release();
    throw error;
  };
  const rooms = createMeetingRooms(db, effects, config.mail !== null);
  const texts = createMinutesTexts(createMinutesUpdates(db), effects);
  const revisions = createMinutesRevisions(db, effects);
  const exporter = createExporter({ db, rooms, texts, revisions, effects }, createTypesetter(effects.log));
  const passwords = createPasswords();
  const sessions = createSessions(db, effects, { secure: isOverTls(config.publicUrl) });
  const acts = createActs(db, effects);
  for (const person of config.sample ? [] : keepSampleOut(db, effects.now()))
    acts.record({ type: 'administration.disabled', person, reason: 'SAMPLE' }, 'system');
  const accounts = createAccounts({ db, passwords, sessions, acts, founders: config.founders, effects });
  const mail = config.mail && createMail(config.mail, effects.log);
  watchMeetings(rooms, acts);
  const media = overrides.media === false ? null : await openMedia(config.media, effects).catch(letGo);
  const screens = createScreens(db, effects);
  const { publicUrl } = config;
  const post = mail && publicUrl !== null ? createPost({ db, mail, links: accounts.links, effects, publicUrl }) : null;
  const announcing = post && createAnnouncing({ db, post, rooms, effects });
  const administration = createAdministration({ db, sessions, screens, acts, now: effects.now });

  const metrics = createMetrics();
  const workerPids = () => media?.pids() ?? [];
  showPlace(metrics, { db, dataDir: config.dataDir, workerPids });

  return {
    config,
    effects,
    db,
    acts,
    rooms,
    texts,
    exporter,
    publicUrl,
    hstsSubdomains: config.hstsSubdomains,
    clientFolder: clientFolder(),
    sessions,
    screens,
    post,
    announcing,
    founders: config.founders,
    administration,
    firstAdministrator: createFirstAdministrator({
      db,
      administration,
      ticks: effects.ticks,
      dataDir: config.dataDir,
      isWanted: config.publicUrl !== null,
    }),
    passwords,
    accounts,
    applications: createApplications({ db, rooms, effects }),
    correspondence: createCorrespondence(db, effects),
    presence: createPresence(rooms, effects, overrides.graces ?? GRACES),
    metrics,
    limits: overrides.limits ?? LIMITS,
    slowReader: overrides.slowReader ?? SLOW_READER,
    media: media?.rooms ?? null,
    mediaIsAlive: () => overrides.media === false || (media?.rooms.ready() ?? false),
    lostSound: media && lostSound(config.publicUrl, media.announced()),
    soundAt: media?.announced() ?? null,
    workerPids,
    close(): void {
      exporter.stop();
      media?.close();
      db.close();
      release();
    },
  };
}

function letGoOnFailure<T>(release: () => void, work: () => T): T {
  try {
    return work();
  } catch (error) {
    release();
    throw error;
  }
}
