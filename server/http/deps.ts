import type { FastifyInstance } from 'fastify';
import type { Db } from '../../db/open-database.ts';
import type { Founders } from '../../shared/account/deeds.ts';
import type { Acts } from '../acts/acts.ts';
import type { AnnotationFiles } from '../annotating/apart/annotation-files.ts';
import type { Answering } from '../answering/answering.ts';
import type { Accounts } from '../auth/accounts.ts';
import type { Administration } from '../auth/administration.ts';
import type { Passwords } from '../auth/passwords/passwords.ts';
import type { Screens } from '../auth/screens.ts';
import type { Sessions } from '../auth/sessions/sessions.ts';
import type { CaptionsOfHouse } from '../captions/open-captions.ts';
import type { Drafts } from '../compiling/drafts.ts';
import type { Exporter } from '../documents/exporter.ts';
import type { Effects } from '../effects.ts';
import type { Post } from '../letters/post.ts';
import type { Trying } from '../media/trying/trying.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import type { Applications } from '../meetings/people/applications.ts';
import type { Metrics } from '../metrics.ts';
import type { MinutesTexts } from '../minutes/minutes-texts.ts';
import type { SpokenWords } from '../minutes/spoken-words.ts';
import type { FileReader } from '../reading/file-reader.ts';
import type { Recordings } from '../recording/recordings.ts';
import type { Push } from '../reminding/push.ts';
import type { Search } from '../search/search.ts';
import type { Signing } from '../signing/signing-key.ts';
import type { FirstAdministrator } from '../starting/first-administrator.ts';
import type { KeptAnswers } from './answers/kept-answers.ts';
import type { DeedQuotas } from './bounds/allowances.ts';
import type { PublicFacts } from './facts/public-facts.ts';

/** What the routes work with. */
export type HttpDeps = {
  /** The origin under which browsers know the server; null: the one that they address. */
  readonly publicUrl: string | null;
  /** Whether browsers use HTTPS for every name below ours too. */
  readonly hstsSubdomains: boolean;
  /** The built client, as `dist/client`; pages say how to build it where it is missing. */
  readonly clientFolder: string;
  readonly db: Db;
  readonly acts: Acts;
  readonly rooms: MeetingRooms;
  readonly applications: Applications;
  readonly sessions: Sessions;
  readonly screens: Screens;
  readonly passwords: Passwords;
  readonly firstAdministrator: FirstAdministrator;
  readonly accounts: Accounts;
  readonly administration: Administration;
  /** Null: the server sends no e-mail; people pass links on. */
  readonly post: Post | null;
  readonly push: Push;
  /** Who may create a consultation. */
  readonly founders: Founders;
  readonly exporter: Exporter;
  readonly words: SpokenWords;
  readonly texts: MinutesTexts;
  readonly signing: Signing;
  readonly reader: FileReader;
  readonly annotationFiles: AnnotationFiles;
  readonly search: Search;
  readonly captions: CaptionsOfHouse;
  /** Null: no sound and picture. */
  readonly trying: Trying | null;
  readonly recordings: Recordings;
  readonly effects: Effects;
  readonly metrics: Metrics;
  /** Whether sound and picture work: false once a media worker has died. */
  readonly mediaIsAlive: () => boolean;
  /** Why people elsewhere will hear nothing with these settings, and what to do; null when all is well. */
  readonly lostSound: string | null;
};

/** Also what the routes share among themselves. */
export type RoutesDeps = HttpDeps & {
  readonly kept: KeptAnswers;
  readonly facts: PublicFacts;
  readonly quotas: DeedQuotas;
  readonly answering: Answering;
  readonly drafts: Drafts;
};

/** One file of routes each: `(app, deps) => app.get(...)`. Handlers return their answer, or a refusal. */
export type Routes = (app: FastifyInstance, deps: RoutesDeps) => void;
