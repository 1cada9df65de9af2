import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { createMinutesUpdates } from '../../../db/minutes-updates.ts';
import { openDatabase } from '../../../db/open-database.ts';
import { createActs } from '../../../server/acts/acts.ts';
import { createAnnotationFiles } from '../../../server/annotating/apart/annotation-files.ts';
import { createAccounts } from '../../../server/auth/accounts.ts';
import { createAdministration } from '../../../server/auth/administration.ts';
import { createPasswords } from '../../../server/auth/passwords/passwords.ts';
import { createScreens } from '../../../server/auth/screens.ts';
import { createSessions } from '../../../server/auth/sessions/sessions.ts';
import { openCaptions } from '../../../server/captions/open-captions.ts';
import { createExporter } from '../../../server/documents/exporter.ts';
import { createTypesetter } from '../../../server/documents/pdf/typesetter.ts';
import { createEffects } from '../../../server/effects.ts';
import { createHttpApp } from '../../../server/http/app.ts';
import type { HttpDeps } from '../../../server/http/deps.ts';
import type { Mail } from '../../../server/letters/mail.ts';
import { createPost } from '../../../server/letters/post.ts';
import { createMeetingRooms } from '../../../server/meetings/meeting-rooms.ts';
import { createApplications } from '../../../server/meetings/people/applications.ts';
import { createMetrics } from '../../../server/metrics.ts';
import { createMinutesRevisions } from '../../../server/minutes/minutes-revisions.ts';
import { createMinutesTexts } from '../../../server/minutes/minutes-texts.ts';
import { createSpokenWords } from '../../../server/minutes/spoken-words.ts';
import { createFileReader } from '../../../server/reading/file-reader.ts';
import { createRecordings } from '../../../server/recording/recordings.ts';
import { createPush } from '../../../server/reminding/push.ts';
import { createSearch } from '../../../server/search/search.ts';
import { createSigning } from '../../../server/signing/signing-key.ts';
import { createFirstAdministrator } from '../../../server/starting/first-administrator.ts';
import { THREAD_LIMITS, ThreadShares } from '../../../server/threads/thread-shares.ts';

/** The HTTP side of a server on a database in memory, without sound and picture. `tick` moves its clock, ms. */
export async function startHttp({ mail, ...change }: Partial<HttpDeps> & { readonly mail?: Mail } = {}) {
  const db = openDatabase(':memory:');
  let ahead = 0;
  const effects = {
    ...createEffects(process.env.LOG_LEVEL ?? 'silent'),
    now: () => Date.now() + ahead,
    ticks: () => performance.now() + ahead,
  };
  const publicUrl = change.publicUrl ?? null;
  const shares = new ThreadShares(THREAD_LIMITS, effects.ticks);
  const texts = createMinutesTexts(createMinutesUpdates(db), db.raw.name, effects, shares);
  const acts = createActs(db, effects);
  const passwords = createPasswords();
  const sessions = createSessions(db, effects, { secure: publicUrl?.startsWith('https:') ?? false });
  const screens = createScreens(db, effects);
  const founders = change.founders ?? 'verified';
  const accounts = createAccounts({ db, passwords, sessions, acts, founders, effects });
  const rooms = createMeetingRooms(db, effects, mail !== undefined);
  const administration = createAdministration({ db, sessions, screens, acts, now: effects.now });
  const exporter = createExporter(
    { db, rooms, texts, revisions: createMinutesRevisions(db, effects), effects },
    createTypesetter(effects.log),
  );
  const deps: HttpDeps = {
    publicUrl,
    hstsSubdomains: false,
    clientFolder: mkdtempSync(join(tmpdir(), 'openfloor-client-')),
    db,
    acts,
    rooms,
    applications: createApplications({ db, rooms, effects }),
    sessions,
    screens,
    administration,
    firstAdministrator: createFirstAdministrator({
      db,
      administration,
      ticks: effects.ticks,
      dataDir: mkdtempSync(join(tmpdir(), 'openfloor-data-')),
      isPublic: publicUrl !== null,
    }),
    passwords,
    accounts,
    post: mail && publicUrl !== null ? createPost({ db, mail, links: accounts.links, effects, publicUrl }) : null,
    push: createPush({ db, subject: 'mailto:nobody@openfloor.invalid', ...effects }),
    founders,
    reader: createFileReader(effects.log, shares),
    annotationFiles: createAnnotationFiles(shares),
    exporter,
    words: createSpokenWords({ db, texts }),
    texts,
    signing: createSigning(mkdtempSync(join(tmpdir(), 'openfloor-key-'))),
    captions: openCaptions(db, rooms, effects),
    search: createSearch({ file: ':memory:', db, rooms, texts, readings: exporter.readings, effects }),
    effects,
    metrics: createMetrics(),
    trying: null,
    lostSound: null,
    recordings: await createRecordings({ db, rooms, effects, dataDir: tmpdir(), program: 'true' }),
    mediaIsAlive: () => true,
    ...change,
  };
  const app = await createHttpApp(deps);
  const close = async () => {
    await app.close();
    deps.post?.close();
    deps.exporter.stop();
    deps.reader.stop();
    deps.annotationFiles.stop();
    deps.search.stop();
    texts.close();
    deps.rooms.close();
    db.close();
  };
  const tick = (ms: number): void => {
    ahead += ms;
  };
  return { app, deps, close, tick };
}

export type HttpServer = Awaited<ReturnType<typeof startHttp>>;

/** A browser without pages: keeps its cookies, sends JSON from our own origin. */
export function browserOf(app: FastifyInstance) {
  const cookies = new Map<string, string>();
  const keep = (answer: LightMyRequestResponse) => {
    for (const { name, value } of answer.cookies) cookies.set(name, value);
    return answer;
  };
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = () => ({ cookie: cookie(), host: 'floor.example', 'sec-fetch-site': 'same-origin' });
  return {
    cookie,
    get: async (url: string) => keep(await app.inject({ url, headers: headers() })),
    post: async (url: string, payload: object) =>
      keep(await app.inject({ method: 'POST', url, payload, headers: headers() })),
    /** A file, as its bytes. */
    file: async (url: string, payload: Buffer) =>
      keep(
        await app.inject({
          method: 'POST',
          url,
          payload,
          headers: { ...headers(), 'content-type': 'application/octet-stream' },
        }),
      ),
    remove: async (url: string) => keep(await app.inject({ method: 'DELETE', url, payload: {}, headers: headers() })),
    patch: async (url: string, payload: object) =>
      keep(await app.inject({ method: 'PATCH', url, payload, headers: headers() })),
  };
}

export type Browser = ReturnType<typeof browserOf>;

export const PASSWORD = 'a lighthouse and a tin of paint';

/** A form for an account: what a person who registers would fill in. */
export const registrationOf = (name: string, more: object = {}) => ({
  name,
  organisation: 'Lakes Access Providers Association',
  country: 'UG',
  region: 'africa',
  jobTitle: 'Executive secretary',
  stakeholderGroup: 'other',
  email: `${name.split(' ')[0]?.toLowerCase()}@lakes.example`,
  password: PASSWORD,
  ...more,
});

/** Somebody who has registered, and whose address is known to be theirs, on a browser of their own. */
export async function verified({ app, deps }: HttpServer, name: string, more: object = {}): Promise<Browser> {
  const browser = browserOf(app);
  const { person } = (await browser.post('/api/register', registrationOf(name, more))).json();
  deps.accounts.admit(person, 'system');
  return browser;
}
