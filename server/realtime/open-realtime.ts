import type { Server as HttpServer } from 'node:http';
import type { Accounts } from '../auth/accounts.ts';
import type { Screens } from '../auth/screens.ts';
import type { Sessions } from '../auth/sessions/sessions.ts';
import type { Config } from '../config.ts';
import type { Effects } from '../effects.ts';
import type { MediaRooms } from '../media/media-rooms.ts';
import type { Correspondence } from '../meetings/correspondence.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import type { Applications } from '../meetings/people/applications.ts';
import type { PresenceKeeper } from '../meetings/people/presence.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { MinutesTexts } from '../minutes/minutes-texts.ts';
import { createDoor } from './connections/authenticate.ts';
import { cutFloods } from './connections/flood.ts';
import { closeIdleConnections } from './connections/idle-connections.ts';
import { type SlowReaderLimits, watchSlowReaders } from './connections/slow-reader.ts';
import { createSocketServer } from './connections/socket-server.ts';
import { watchWriting } from './connections/written.ts';
import { measure } from './media/measuring.ts';
import { attachMediaGateway } from './media/media-gateway.ts';
import { attachMeetingGateway } from './meeting-gateway.ts';
import { attachMessagesGateway } from './messages-gateway.ts';
import { attachMinutesGateway } from './minutes/minutes-gateway.ts';
import type { Limits } from './rate.ts';
import { attachScreenGateway } from './screen-gateway.ts';

export type RealtimeDeps = {
  readonly config: Config;
  readonly effects: Effects;
  readonly sessions: Sessions;
  readonly accounts: Accounts;
  readonly screens: Screens;
  readonly rooms: MeetingRooms;
  readonly applications: Applications;
  readonly presence: PresenceKeeper;
  readonly correspondence: Correspondence;
  readonly texts: MinutesTexts;
  /** Null: no sound and picture. */
  readonly media: MediaRooms | null;
  readonly metrics: Metrics;
  readonly limits: Limits;
  readonly slowReader: SlowReaderLimits;
};

const NAMESPACES = ['/meeting', '/minutes', '/messages', '/screen', '/media'];
/** Sessions end without a word when they expire, or when another process closes them. */
const LOOK_AT_SESSIONS_MS = 30_000;

/** All that talks over sockets. */
export function openRealtime(http: HttpServer, deps: RealtimeDeps) {
  const { config, effects, sessions, accounts, screens, rooms, presence, texts, media, limits } = deps;
  const io = createSocketServer(http, config.publicUrl);
  const allWritten = watchWriting(io);
  const door = createDoor(sessions, limits.socketsPerPerson, effects.log);
  const namespaces = NAMESPACES.filter((name) => media !== null || name !== '/media');
  cutFloods(io, effects, limits.flood, namespaces);
  const observed = measure(io, NAMESPACES, rooms, deps.metrics);
  let stopping = false;
  const channel = { log: effects.log, isStopping: () => stopping };
  const screen = attachScreenGateway(io, { ...channel, rooms, screens, effects, limits });
  const meetings = attachMeetingGateway(io, {
    ...channel,
    rooms,
    accounts,
    presence,
    door,
    effects,
    limits,
    observed,
    screen,
    applications: deps.applications,
  });
  const minutes = attachMinutesGateway(io, { ...channel, rooms, texts, door, limits });
  attachMessagesGateway(io, { ...channel, rooms, correspondence: deps.correspondence, door });
  if (media) attachMediaGateway(io, { ...channel, rooms, media, door, config: config.media, effects });
  closeIdleConnections(io, namespaces);
  /** A person who is in a meeting that is taken down is put out of it: in every namespace, its sockets are in a room of its name. */
  const stopShowing = rooms.onShown((id, shown) => {
    if (!shown) for (const name of namespaces) io.of(name).in(id).disconnectSockets();
  });
  const stopCutting = sessions.onClosed(door.cut);
  const stopRenewing = accounts.onProfileChanged(door.renew);
  const stopWatching = watchSlowReaders(io, effects, deps.slowReader);
  const looking = setInterval(() => {
    door.cutEnded();
    screen.cutEnded();
  }, LOOK_AT_SESSIONS_MS);

  return {
    /** What was acknowledged is sent, everybody is told, and the lines are closed. */
    async close(): Promise<void> {
      stopping = true;
      clearInterval(looking);
      stopWatching();
      stopShowing();
      stopCutting();
      stopRenewing();
      await meetings.stop();
      minutes.stop();
      screen.stop();
      await allWritten();
      await io.close();
    },
  };
}
