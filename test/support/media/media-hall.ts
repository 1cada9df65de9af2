import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server } from 'socket.io';
import { openDatabase } from '../../../db/open-database.ts';
import { createEffects } from '../../../server/effects.ts';
import { announce } from '../../../server/media/addresses/announced.ts';
import type { MediaConfig } from '../../../server/media/media-config.ts';
import { createMediaRooms } from '../../../server/media/media-rooms.ts';
import type { MediaTimes } from '../../../server/media/media-setting.ts';
import { MediaWorkers } from '../../../server/media/workers.ts';
import { createMeetingRooms } from '../../../server/meetings/meeting-rooms.ts';
import { attachMediaGateway } from '../../../server/realtime/media/media-gateway.ts';
import { createRecordings } from '../../../server/recording/recordings.ts';
import { type Actor, type Role, SYSTEM } from '../../../shared/actor.ts';
import type { Mode } from '../../../shared/attendance/attendance.ts';
import type { Profile } from '../../../shared/attendance/profile.ts';
import { isRefusal } from '../../../shared/decision.ts';
import { giving } from '../../../shared/floor/order/giving.ts';
import {
  type AgendaItemId,
  type CommandId,
  idOf,
  type MeetingId,
  type PersonId,
  type RequestId,
} from '../../../shared/ids.ts';
import type { CommandEnvelope } from '../../../shared/protocol/commands/command.ts';
import { type BotOptions, MediaBot } from '../../load/media-bot.ts';

const meetingId = idOf<MeetingId>('2015-09-28');
const itemId = idOf<AgendaItemId>('item-1');

const profileOf = (name: string): Profile => ({
  name,
  organisation: `Organisation of ${name}`,
  country: 'CH',
  region: 'europe',
  jobTitle: 'Delegate',
  stakeholderGroup: 'other',
});

/** A meeting with real rules, a real worker and the real gateway; people are let in by their name instead of a session. */
export async function openMediaHall(workers = 1, times?: Partial<MediaTimes>, recorder: string | null = null) {
  const effects = createEffects('fatal');
  const db = openDatabase(':memory:');
  const rooms = createMeetingRooms(db, effects);
  const room = rooms.prepare(meetingId);
  const config: MediaConfig = {
    host: '127.0.0.1',
    port: 0,
    announced: [],
    workers,
    workerBin: null,
    iceServers: [],
    turnSecret: null,
  };
  const mediaWorkers = await MediaWorkers.create(config, await announce(config, effects.log), effects.log);
  const dataDir = mkdtempSync(join(tmpdir(), 'openfloor-recordings-'));
  const recordings =
    recorder === null ? null : await createRecordings({ db, rooms, effects, dataDir, program: recorder });
  const media = createMediaRooms(mediaWorkers, times, recordings?.record ?? null);
  const http = createServer();
  const io = new Server(http, { connectionStateRecovery: undefined });
  const guard = (namespace: ReturnType<Server['of']>) => {
    namespace.use((socket, next) => {
      const { person: name, session = name } = socket.handshake.auth;
      const person = idOf<PersonId>(String(name));
      socket.data.signedIn = { sessionId: String(session), person, email: '', profile: profileOf(person) };
      next();
    });
  };
  attachMediaGateway(io, { rooms, media, door: { guard }, config, effects, isStopping: () => false });
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const { port }: AddressInfo = http.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const bots: MediaBot[] = [];

  async function say(actor: Actor, command: CommandEnvelope['command']): Promise<void> {
    const receipt = await room.execute({ id: idOf<CommandId>(effects.newId()), command }, actor);
    if (isRefusal(receipt)) throw new Error(`${command.type}: ${receipt.refused}`);
  }
  const actorOf = (name: string): Actor => ({ type: 'person', person: idOf<PersonId>(name), profile: profileOf(name) });

  await say(SYSTEM, {
    type: 'meeting.convene',
    convocation: {
      meetingId,
      consultationId: idOf('c1'),
      title: 'Exchange points',
      group: 'CWG-Internet',
      place: 'Geneva',
      date: '2015-09-28',
      timeZone: 'Europe/Zurich',
      isSample: true,
    },
  });

  const hall = {
    url,
    meetingId,
    io,
    mediaWorkers,
    room,
    recordings,
    db,
    dataDir,
    busyWorkerPids: () => mediaWorkers.busyPids(),
    /** Makes somebody a member of the meeting who is present. */
    async admit(name: string, role: Role, mode: Mode = 'remote'): Promise<void> {
      await say(SYSTEM, { type: 'attendance.enrol', person: idOf<PersonId>(name), profile: profileOf(name), role });
      await hall.by(name, { type: 'attendance.join', mode });
    },
    by: (name: string, command: CommandEnvelope['command']) => say(actorOf(name), command),
    /** Opens the meeting and takes its one item. */
    async begin(): Promise<void> {
      await hall.by('chair', { type: 'agenda.add-item', itemId, title: 'Design', minutes: 60, introduction: '' });
      await hall.by('chair', { type: 'meeting.open' });
      await hall.by('chair', { type: 'agenda.take-item', itemId });
    },
    async request(name: string): Promise<RequestId> {
      const requestId = idOf<RequestId>(effects.newId());
      const capacity = { type: 'own-name' } as const;
      await hall.by(name, {
        type: 'floor.request',
        requestId,
        kind: 'intervention',
        note: '',
        capacity,
        language: 'en',
        about: null,
      });
      return requestId;
    },
    /** The request with which this person waits. */
    requestOf: (name: string): RequestId => {
      const found = Object.values(room.meeting.floor.requests).find(({ enteredBy }) => enteredBy === name);
      if (!found) throw new Error(`${name} has not asked for the floor`);
      return found.id;
    },
    person: (name: string) => idOf<PersonId>(name),
    give: (requestId: RequestId) => hall.by('chair', giving(room.meeting.floor, requestId)),
    end: (requestId: RequestId) => hall.by('chair', { type: 'floor.end', requestId }),
    /** A device of this person that has not joined yet. */
    bot(name: string, options: Partial<BotOptions> = {}): MediaBot {
      const bot = new MediaBot({ url, meetingId, auth: { person: name }, ...options });
      bots.push(bot);
      return bot;
    },
    async close(): Promise<void> {
      for (const bot of bots) bot.close();
      media.close();
      await recordings?.stop();
      await io.close();
      rooms.close();
      db.close();
    },
  };
  return hall;
}

export type MediaHall = Awaited<ReturnType<typeof openMediaHall>>;
