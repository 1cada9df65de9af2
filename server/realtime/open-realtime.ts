import type { Server as HttpServer } from 'node:http';
import type { Server } from 'socket.io';
import type { Accounts } from '../auth/accounts.ts';
import type { Screens } from '../auth/screens.ts';
import type { Sessions } from '../auth/sessions/sessions.ts';
import type { CaptionsOfHouse } from '../captions/open-captions.ts';
import type { Config } from '../config.ts';
import type { Effects } from '../effects.ts';
import type { MediaRooms } from '../media/media-rooms.ts';
import type { Correspondence } from '../meetings/correspondence.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import type { Applications } from '../meetings/people/applications.ts';
import type { PresenceKeeper } from '../meetings/people/presence.ts';
import type { Metrics } from '../metrics.ts';
import type { MinutesTexts } from '../minutes/minutes-texts.ts';
import { attachCaptionFeedGateway } from './captions/caption-feed-gateway.ts';
import { attachCaptionsGateway } from './captions/captions-gateway.ts';
import type { ChannelDeps } from './channel.ts';
import { createDoor, type Door } from './connections/authenticate.ts';
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
import { attachScreenGateway, type ScreenGateway } from './screen-gateway.ts';

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
  readonly captions: CaptionsOfHouse;
  /** Null: no sound and picture. */
  readonly media: MediaRooms | null;
  readonly metrics: Metrics;
  readonly limits: Limits;
  readonly slowReader: SlowReaderLimits;
};

/** All conversations over sockets. */
export type Realtime = {
  /** What was acknowledged is sent, everybody is told, and the connections are closed. */
  readonly close: () => Promise<void>;
};

const NAMESPACES = ['/meeting', '/minutes', '/messages', '/captions', '/caption-feed', '/screen', '/media'];
/** Sessions end without notice when they expire, or when another process closes them. */
const LOOK_AT_SESSIONS_MS = 30_000;

export function openRealtime(http: HttpServer, deps: RealtimeDeps): Realtime {
  const { config, effects, sessions, media, limits } = deps;
  const io = createSocketServer(http, config.publicUrl);
  const allWritten = watchWriting(io);
  const door = createDoor(sessions, limits.socketsPerPerson, effects.log);
  const namespaces = NAMESPACES.filter((name) => media !== null || name !== '/media');
  cutFloods(io, effects, limits.flood, namespaces);
  let stopping = false;
  const gateways = attachGateways(io, deps, { effects, door, isStopping: () => stopping });
  closeIdleConnections(io, namespaces);
  const stopSendingAway = sendAway(io, namespaces, deps);
  const stopWatching = watchPeople(deps, door, gateways.screen);
  const stopReaders = watchSlowReaders(io, effects, deps.slowReader);

  return {
    async close() {
      stopping = true;
      stopWatching();
      stopReaders();
      stopSendingAway();
      await gateways.meetings.stop();
      gateways.minutes.stop();
      gateways.screen.stop();
      gateways.captions.stop();
      await allWritten();
      await io.close();
    },
  };
}

type Shared = ChannelDeps & { readonly effects: Effects; readonly door: Door };

function attachGateways(io: Server, deps: RealtimeDeps, shared: Shared) {
  const { config, accounts, screens, rooms, applications, presence, correspondence, texts, media, limits } = deps;
  const observed = measure(io, NAMESPACES, rooms, deps.metrics);
  const { logs, feeding } = deps.captions;
  const screen = attachScreenGateway(io, { ...shared, rooms, screens, limits, logs });
  const ofMeetings = { accounts, applications, presence, observed, screen, rooms, limits };
  const meetings = attachMeetingGateway(io, { ...shared, ...ofMeetings });
  const minutes = attachMinutesGateway(io, { ...shared, rooms, texts, limits });
  attachMessagesGateway(io, { ...shared, rooms, correspondence });
  const captions = attachCaptionsGateway(io, { ...shared, rooms, logs, limits });
  attachCaptionFeedGateway(io, { ...shared, rooms, feeding, limits });
  if (media) attachMediaGateway(io, { ...shared, rooms, media, config: config.media });
  return { screen, meetings, minutes, captions };
}

/** A person who is in a meeting that is taken down is put out of it: in every namespace, its sockets are in a room of its name. Returns how to stop. */
const sendAway = (io: Server, namespaces: readonly string[], { rooms }: RealtimeDeps): (() => void) =>
  rooms.onShown((id, shown) => {
    if (!shown) for (const name of namespaces) io.of(name).in(id).disconnectSockets();
  });

/** Who has gone loses their sockets, and who has another name has it on them too. Returns how to stop. */
function watchPeople({ sessions, accounts }: RealtimeDeps, door: Door, screen: ScreenGateway): () => void {
  const cut = (sessionId: string): void => door.cut(sessionId);
  const stops = [sessions.onClosed(cut), sessions.onCookieChanged(cut)];
  const stopRenewing = accounts.onProfileChanged((person, profile) => door.renew(person, profile));
  const looking = setInterval(() => {
    door.cutEnded();
    screen.cutEnded();
  }, LOOK_AT_SESSIONS_MS);
  return () => {
    clearInterval(looking);
    for (const stop of stops) stop();
    stopRenewing();
  };
}
