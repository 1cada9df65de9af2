import { keepSubscription } from '../../../db/people/push-subscriptions.ts';
import type { HttpDeps } from '../../../server/http/deps.ts';
import { createPush } from '../../../server/reminding/push.ts';
import { createReminding } from '../../../server/reminding/reminding.ts';
import { createSendReminder } from '../../../server/reminding/send-reminder.ts';
import { type CommandId, idOf, type PersonId } from '../../../shared/ids.ts';
import { foundedBy, invitationIn } from './founding-form.ts';
import { verified } from './http-server.ts';
import { startMailing } from './mailing.ts';
import { LOOPBACK, type PushService, startPushService } from './push-service.ts';

export const HOUR_MS = 60 * 60 * 1000;
/** Half past nine in Kampala. */
export const BEGINS = Date.UTC(2027, 2, 29, 6, 30);
const appointment = {
  title: 'Meeting on exchange points',
  place: 'Entebbe',
  date: '2027-03-29',
  timeZone: 'Africa/Kampala',
  hours: { begins: '09:30', lastDay: '2027-03-29', ends: '16:00' },
};

/** A meeting with its hours, the day before, and a push service on loopback. */
export async function startReminding() {
  const service = await startPushService();
  const { server, letters } = await startMailing();
  const goTo = (at: number): void => server.tick(at - server.deps.effects.now());
  goTo(BEGINS - 24 * HOUR_MS);
  const { browser: secretary, made } = await foundedBy(server, 'Sofia Secretary');
  await secretary.patch(`/api/meetings/${made.meeting}`, { ...appointment, changes: 0 });

  /** A server that starts on the same data. */
  function starting({ post, rooms }: Pick<HttpDeps, 'post' | 'rooms'> = server.deps) {
    const { db, sessions, effects } = server.deps;
    const push = createPush({ db, subject: 'https://meet.example', reach: LOOPBACK, ...effects });
    const send = createSendReminder({ db, rooms, push, post, sessions, publicUrl: 'https://meet.example', effects });
    const reminding = createReminding({ db, rooms, effects, push, send, byMail: true, settledAfterMs: 1 });
    return {
      send,
      look: reminding.look,
      stop(): void {
        reminding.stop();
        push.close();
      },
    };
  }
  /** It looks once. */
  async function look(): Promise<void> {
    const started = starting();
    await started.look();
    started.stop();
  }
  async function member(name: string, more: object = {}): Promise<PersonId> {
    const { link } = (
      await secretary.post(`/api/meetings/${made.meeting}/invitations`, { role: 'participant' })
    ).json();
    const browser = await verified(server, name, { invitation: invitationIn(link), ...more });
    return idOf<PersonId>((await browser.get('/api/session')).json().person);
  }
  /** By the secretary, whose sign-in has ended by then. */
  async function reschedule(begins: string): Promise<void> {
    const room = server.deps.rooms.get(made.meeting);
    const [sofia] = Object.values(room?.meeting.attendance.members ?? {});
    if (!room || !sofia) throw new Error('there is no secretary');
    const { person, profile } = sofia;
    const hours = { ...appointment.hours, begins };
    const { changes } = room.meeting.sitting;
    const command = { type: 'meeting.reschedule', appointment: { ...appointment, hours }, changes } as const;
    await room.execute({ id: idOf<CommandId>(`moved-${changes}`), command }, { type: 'person', person, profile });
  }
  /** On a browser on which they are signed in. */
  async function subscribe(person: PersonId, browser: string, at: PushService = service): Promise<void> {
    const [session] = await server.deps.sessions.of(person);
    const sessionId = session?.id ?? '';
    keepSubscription(
      server.deps.db,
      { person, sessionId, at: 1, publicKey: null, ...at.subscribe(browser) },
      { most: 300 },
    );
  }
  const written = () => letters.filter(({ text }) => text.includes('/account'));
  async function close(): Promise<void> {
    await server.close();
    await service.close();
  }
  return { server, service, made, goTo, starting, look, member, reschedule, subscribe, written, close };
}

export type Reminding = Awaited<ReturnType<typeof startReminding>>;
