import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepSubscription } from '../../../db/people/push-subscriptions.ts';
import type { Message } from '../../../server/letters/mail.ts';
import { createPush } from '../../../server/reminding/push.ts';
import { createReminding } from '../../../server/reminding/reminding.ts';
import { createSendReminder } from '../../../server/reminding/send-reminder.ts';
import { type CommandId, idOf, type PersonId } from '../../../shared/ids.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations.ts';
import { foundedBy, invitationIn } from '../../support/servers/founding-form.ts';
import { type Browser, type HttpServer, verified } from '../../support/servers/http-server.ts';
import { startMailing } from '../../support/servers/mailing.ts';
import { LOOPBACK, type PushService, startPushService } from '../../support/servers/push-service.ts';

const HOUR_MS = 60 * 60 * 1000;
/** Half past nine in Kampala. */
const BEGINS = Date.UTC(2027, 2, 29, 6, 30);
const appointment = {
  title: 'Meeting on exchange points',
  place: 'Entebbe',
  date: '2027-03-29',
  timeZone: 'Africa/Kampala',
  hours: { begins: '09:30', lastDay: '2027-03-29', ends: '16:00' },
};

let server: HttpServer;
let letters: Message[];
let service: PushService;
let secretary: Browser;
let made: ConsultationMade;
beforeEach(async () => {
  service = await startPushService();
  ({ server, letters } = await startMailing());
  ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
  await secretary.patch(`/api/meetings/${made.meeting}`, { ...appointment, changes: 0 });
});
afterEach(async () => {
  await server.close();
  await service.close();
});

/** A server that starts anew on the same data, and looks once. */
async function look(): Promise<void> {
  const { db, post, rooms, effects } = server.deps;
  const push = createPush({ db, subject: 'https://meet.example', reach: LOOPBACK, log: effects.log });
  const send = createSendReminder({ db, rooms, push, post, publicUrl: 'https://meet.example', effects });
  const reminding = createReminding({ db, rooms, effects, send, byMail: true });
  await reminding.look();
  reminding.stop();
  push.close();
}
const goTo = (at: number): void => server.tick(at - server.deps.effects.now());
async function member(name: string, more: object = {}): Promise<PersonId> {
  const { link } = (await secretary.post(`/api/meetings/${made.meeting}/invitations`, { role: 'participant' })).json();
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
  const command = { type: 'meeting.reschedule', appointment: { ...appointment, hours }, changes: 1 } as const;
  await room.execute({ id: idOf<CommandId>('moved'), command }, { type: 'person', person, profile });
}
const subscribe = (person: PersonId, browser: string): void =>
  keepSubscription(server.deps.db, { person, sessionId: 's', at: 1, ...service.subscribe(browser) }, 10);
const written = () => letters.filter(({ text }) => text.includes('/account'));

describe('given a meeting with its hours', () => {
  test('U1, U4, U6 when an hour is left, then members are told once by push and by letter, in their language, with the hour at its place', async () => {
    const chen = await member('Chen Member', { language: 'fr' });
    subscribe(chen, 'laptop');
    subscribe(chen, 'phone');
    goTo(BEGINS - HOUR_MS - 60_000);
    await look();
    expect([service.messages, written()]).toEqual([[], []]);
    goTo(BEGINS - HOUR_MS + 1000);
    await look();
    await look();
    expect(service.messages.map(({ browser }) => browser).toSorted()).toEqual(['laptop', 'phone']);
    expect(service.messages[0]?.said).toMatchObject({
      title: 'Meeting on exchange points',
      lang: 'fr',
      path: `/meetings/${made.meeting}`,
    });
    expect(service.messages[0]?.said.body).toMatch(/moins d’une heure, à 09:30/);
    expect(
      written()
        .map(({ to, language }) => [to, language])
        .toSorted(),
    ).toEqual([
      ['chen@lakes.example', 'fr'],
      ['sofia@lakes.example', 'en'],
    ]);
    const text = written().find(({ language }) => language === 'en')?.text;
    expect(text).toContain('09:30');
    expect(text).toContain(`https://meet.example/meetings/${made.meeting}`);
  });

  test('U1, U4 when it was moved after that, then people are told anew, an hour before', async () => {
    goTo(BEGINS - HOUR_MS / 2);
    await look();
    await reschedule('11:30');
    await look();
    expect(written()).toHaveLength(1);
    goTo(BEGINS + 1.5 * HOUR_MS);
    await look();
    expect(written()).toHaveLength(2);
  });

  test('U6 when the push service is busy, then it is asked again within a bound, and a server that starts between sends nothing twice', async () => {
    const chen = await member('Chen Member');
    subscribe(chen, 'laptop');
    goTo(BEGINS - HOUR_MS + 1000);
    service.state.status = 503;
    await look();
    expect(service.state.asked).toBe(1);
    await look();
    expect(service.state.asked).toBe(1);
    for (let n = 0; n < 8; n += 1) {
      server.tick(6 * 60_000);
      await look();
    }
    expect(service.state.asked).toBe(5);
    service.state.status = 201;
    server.tick(6 * 60_000);
    await look();
    expect([service.state.asked, service.messages.length]).toEqual([5, 0]);
  });

  test('U6 when it says 429 and how long, then it is asked again after that time', async () => {
    const chen = await member('Chen Member');
    subscribe(chen, 'laptop');
    goTo(BEGINS - HOUR_MS + 1000);
    Object.assign(service.state, { status: 429, retryAfter: '90' });
    await look();
    service.state.status = 201;
    server.tick(80_000);
    await look();
    expect(service.messages).toEqual([]);
    server.tick(11_000);
    await look();
    expect(service.messages).toHaveLength(1);
  });

  test('U6 when three hundred browsers are told at once, then eight at a time are asked, and nobody else waits', async () => {
    const chen = await member('Chen Member');
    const { db } = server.deps;
    for (let n = 0; n < 300; n += 1)
      keepSubscription(db, { person: chen, sessionId: 's', at: 1, ...service.subscribe(`b${n}`) }, 300);
    service.state.delayMs = 2;
    goTo(BEGINS - HOUR_MS + 1000);
    await look();
    expect(service.messages).toHaveLength(300);
    expect(service.state.most).toBeLessThanOrEqual(8);
  });
});

test('U6 given a person with more browsers than anybody has, then the oldest goes; given another account on the same browser, then it is theirs', async () => {
  const [chen, dan] = [await member('Chen Member'), await member('Dan Member')];
  const { db } = server.deps;
  for (let n = 0; n < 11; n += 1)
    keepSubscription(db, { person: chen, sessionId: 's', at: n, ...service.subscribe(`b${n}`) }, 10);
  const kept = () =>
    db.raw.prepare('SELECT endpoint, person FROM push_subscriptions ORDER BY at').all() as {
      endpoint: string;
      person: string;
    }[];
  expect(kept()).toHaveLength(10);
  expect(kept()[0]?.endpoint).toMatch(/b1$/);
  keepSubscription(db, { person: dan, sessionId: 't', at: 20, ...service.subscribe('b5') }, 10);
  expect(
    kept()
      .filter(({ endpoint }) => endpoint.endsWith('b5'))
      .map(({ person }) => person),
  ).toEqual([dan]);
});
