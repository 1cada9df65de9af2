import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createMinutesUpdates } from '../../db/minutes-updates.ts';
import type { Db } from '../../db/open-database.ts';
import { keepSampleOut } from '../../db/people/administration.ts';
import { dropSubscription } from '../../db/people/push-subscriptions.ts';
import { createActs } from '../acts/acts.ts';
import { watchMeetings } from '../acts/acts-of-meetings.ts';
import { createAnnotationFiles } from '../annotating/apart/annotation-files.ts';
import { createAccounts } from '../auth/accounts.ts';
import { createAdministration } from '../auth/administration.ts';
import { createPasswords } from '../auth/passwords/passwords.ts';
import { createScreens } from '../auth/screens.ts';
import { createSessions } from '../auth/sessions/sessions.ts';
import { openCaptions } from '../captions/open-captions.ts';
import { type Config, isOverTls } from '../config.ts';
import { createExporter } from '../documents/exporter.ts';
import { createTypesetter } from '../documents/pdf/typesetter.ts';
import { createEffects, type Effects } from '../effects.ts';
import type { HttpDeps } from '../http/deps.ts';
import { createAnnouncing } from '../letters/announcing.ts';
import type { DueLetters } from '../letters/due-letters.ts';
import { createMail } from '../letters/mail.ts';
import { createPost } from '../letters/post.ts';
import { openMedia } from '../media/open-media.ts';
import { createCorrespondence } from '../meetings/correspondence.ts';
import { createMeetingRooms } from '../meetings/meeting-rooms.ts';
import { createApplications } from '../meetings/people/applications.ts';
import { createPresence, GRACES, type Graces } from '../meetings/people/presence.ts';
import { createMetrics } from '../metrics.ts';
import { showPlace } from '../metrics-of-place.ts';
import { createMinutesRevisions } from '../minutes/minutes-revisions.ts';
import { createMinutesTexts } from '../minutes/minutes-texts.ts';
import { createSpokenWords } from '../minutes/spoken-words.ts';
import { createLettingGo } from '../papers/letting-go.ts';
import { createFileReader } from '../reading/file-reader.ts';
import { SLOW_READER, type SlowReaderLimits } from '../realtime/connections/slow-reader.ts';
import type { RealtimeDeps } from '../realtime/open-realtime.ts';
import { LIMITS, type Limits } from '../realtime/rate.ts';
import { createRecordings } from '../recording/recordings.ts';
import { confirmFormer } from '../registration/confirming-former.ts';
import { createNoticing } from '../registration/noticing.ts';
import { createPush } from '../reminding/push.ts';
import type { PushReach } from '../reminding/push-reach.ts';
import { createReminding, type Reminding } from '../reminding/reminding.ts';
import { createSendReminder } from '../reminding/send-reminder.ts';
import { createSearch } from '../search/search.ts';
import { takeOverAtOpening } from '../series/taking-over.ts';
import { createSigning } from '../signing/signing-key.ts';
import { THREAD_LIMITS, ThreadShares } from '../threads/thread-shares.ts';
import { databaseFile, holdDataFolder, refuseEmptyFolder, searchFile } from './data-folder.ts';
import { createFirstAdministrator } from './first-administrator.ts';
import { openedDatabase } from './opened-database.ts';
import { lostSound } from './where-sound-goes.ts';

/** Settings for tests and measurements. */
export type Overrides = {
  readonly effects?: Effects;
  readonly limits?: Limits;
  readonly graces?: Graces;
  readonly slowReader?: SlowReaderLimits;
  /** Where push services may be: for tests, which bring one on loopback. */
  readonly pushReach?: PushReach;
  /** False: no media workers; the meeting works without them. */
  readonly media?: boolean;
  /** The recorder’s program; one that is not there: as on a machine without it. */
  readonly recorder?: string;
};

/** Looked up once: a build that is made while the server runs is for the next one. */
const clientFolder = (): string => {
  const place = fileURLToPath(new URL('../../dist/client', import.meta.url));
  return existsSync(place) ? realpathSync(place) : place;
};

/** Everything that HTTP and sockets work with. */
export type Services = HttpDeps &
  RealtimeDeps & {
    /** Null: the server sends no e-mail. */
    readonly announcing: DueLetters | null;
    readonly noticing: DueLetters | null;
    readonly reminding: Reminding;
    /** Process ids of the media workers. */
    readonly workerPids: () => readonly number[];
    /** The addresses to which browsers send sound and picture, in figures; null: there is none. */
    readonly soundAt: readonly string[] | null;
    /** Closed last: the data folder is released. */
    readonly close: () => void;
  };

/** In the order in which it starts; it stops in the opposite order. */
export async function openServices(config: Config, overrides: Overrides): Promise<Services> {
  const effects = overrides.effects ?? createEffects(config.logLevel);
  const folder = openFolder(config);
  const { db } = folder;
  const shares = new ThreadShares(THREAD_LIMITS, effects.ticks);
  const meetings = openMeetings(db, effects, config, shares);
  const accounts = openAccounts(db, effects, config);
  watchMeetings(meetings.rooms, accounts.acts);
  confirmFormer({ db, rooms: meetings.rooms, effects });
  takeOverAtOpening({ rooms: meetings.rooms, effects });
  const sound = await openSound(config, overrides, { db, effects, rooms: meetings.rooms }).catch((error: unknown) => {
    folder.close();
    throw error;
  });
  const metrics = createMetrics();
  const files = openFiles(db, effects, shares);
  showPlace(metrics, { db, dataDir: config.dataDir, workerPids: sound.workerPids });
  return {
    ...{ config, effects, db, metrics, signing: createSigning(config.dataDir) },
    ...meetings,
    ...accounts,
    ...sound,
    ...{ reader: files.reader, annotationFiles: files.annotationFiles },
    ...openPost(config, overrides, { db, effects, rooms: meetings.rooms, ...accounts }),
    hstsSubdomains: config.hstsSubdomains,
    clientFolder: clientFolder(),
    founders: config.founders,
    presence: createPresence(meetings.rooms, effects, overrides.graces ?? GRACES),
    limits: overrides.limits ?? LIMITS,
    slowReader: overrides.slowReader ?? SLOW_READER,
    close() {
      files.close();
      meetings.exporter.stop();
      meetings.search.stop();
      meetings.texts.close();
      sound.close();
      folder.close();
    },
  };
}

/** Holds the data folder, so that no other server writes into it, and opens its database. */
function openFolder(config: Config): { readonly db: Db; readonly close: () => void } {
  refuseEmptyFolder(config);
  const release = holdDataFolder(config.dataDir);
  try {
    const db = openedDatabase(databaseFile(config.dataDir));
    return {
      db,
      close() {
        db.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

function openMeetings(db: Db, effects: Effects, { mail, dataDir }: Config, shares: ThreadShares) {
  const rooms = createMeetingRooms(db, effects, mail !== null);
  const texts = createMinutesTexts(createMinutesUpdates(db), db.raw.name, effects, shares);
  const revisions = createMinutesRevisions(db, effects);
  const exporter = createExporter({ db, rooms, texts, revisions, effects }, createTypesetter(effects.log));
  return {
    rooms,
    texts,
    exporter,
    words: createSpokenWords({ db, texts }),
    search: createSearch({ file: searchFile(dataDir), db, rooms, texts, readings: exporter.readings, effects }),
    applications: createApplications({ db, rooms, effects }),
    correspondence: createCorrespondence(db, effects),
    captions: openCaptions(db, rooms, effects),
  };
}

/** What people send is read, and let go where it belongs to no contribution. */
function openFiles(db: Db, effects: Effects, shares: ThreadShares) {
  const [reader, lettingGo] = [createFileReader(effects.log, shares), createLettingGo({ db, effects })];
  const annotationFiles = createAnnotationFiles(shares);
  void lettingGo.look();
  return {
    ...{ reader, annotationFiles },
    close() {
      lettingGo.stop();
      annotationFiles.stop();
      reader.stop();
    },
  };
}

function openAccounts(db: Db, effects: Effects, { sample, founders, publicUrl, dataDir }: Config) {
  const { now, ticks } = effects;
  const passwords = createPasswords();
  const sessions = createSessions(db, effects, { secure: isOverTls(publicUrl) });
  const screens = createScreens(db, effects);
  const acts = createActs(db, effects);
  for (const person of sample ? [] : keepSampleOut(db, now()))
    acts.record({ type: 'administration.disabled', person, reason: 'SAMPLE' }, 'system');
  const administration = createAdministration({ db, sessions, screens, acts, now });
  const isPublic = publicUrl !== null;
  return {
    ...{ passwords, sessions, screens, acts, administration },
    accounts: createAccounts({ db, passwords, sessions, acts, founders, effects }),
    firstAdministrator: createFirstAdministrator({ db, administration, ticks, dataDir, isPublic }),
  };
}

type Sounding = Pick<Services, 'db' | 'effects' | 'rooms'>;

async function openSound(config: Config, { media: isWanted = true, recorder }: Overrides, of: Sounding) {
  const program = recorder ?? config.recorder;
  const recordings = await createRecordings({ ...of, dataDir: config.dataDir, program });
  const media = isWanted ? await openMedia(config.media, of.effects, recordings.record) : null;
  return {
    recordings,
    media: media?.rooms ?? null,
    trying: media?.trying ?? null,
    mediaIsAlive: () => !isWanted || (media?.rooms.ready() ?? false),
    lostSound: media && lostSound(config.publicUrl, media.announced()),
    soundAt: media?.announced() ?? null,
    workerPids: () => media?.pids() ?? [],
    close: () => media?.close(),
  };
}

type Posting = Pick<Services, 'db' | 'effects' | 'rooms' | 'accounts' | 'sessions'>;

/** Links in letters lead to the public address: without one, no letter is sent. */
function openPost({ mail: mailConfig, publicUrl }: Config, { pushReach }: Overrides, posting: Posting) {
  const { db, effects, rooms, accounts, sessions } = posting;
  const { links } = accounts;
  const mail = mailConfig && createMail(mailConfig, effects.log);
  const post = mail && publicUrl !== null ? createPost({ db, mail, links, effects, publicUrl }) : null;
  const push = createPush({
    db,
    subject: subjectOf(publicUrl),
    now: effects.now,
    log: effects.log,
    ...(pushReach && { reach: pushReach }),
  });
  const send = createSendReminder({ db, rooms, sessions, push, post, publicUrl, effects });
  sessions.onClosed((sessionId) => dropSubscription(db, { sessionId }));
  return {
    ...{ publicUrl, post, push },
    announcing: post && createAnnouncing({ db, post, rooms, effects }),
    noticing: post && createNoticing({ db, post, rooms, effects }),
    reminding: createReminding({ db, rooms, effects, push, send, byMail: post !== null }),
  };
}

/** To whom a push service writes that has a question (RFC 8292). */
const subjectOf = (publicUrl: string | null): string =>
  publicUrl?.startsWith('https:') ? publicUrl : 'mailto:nobody@openfloor.invalid';
