import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { subscriptionsOf } from '../../../db/people/push-subscriptions.ts';
import type { HttpDeps } from '../../../server/http/deps.ts';
import { createPush } from '../../../server/reminding/push.ts';
import { tryPush } from '../../../server/reminding/trial.ts';
import { type AgendaItemId, idOf, type RequestId } from '../../../shared/ids.ts';
import type { Reminder } from '../../../shared/reminding/reminder.ts';
import { LOOPBACK, startPushService } from '../../support/servers/push-service.ts';
import { BEGINS, HOUR_MS, type Reminding, startReminding } from '../../support/servers/reminding.ts';
import { until } from '../../support/until.ts';

let day: Reminding;
beforeEach(async () => {
  day = await startReminding();
});
afterEach(() => day.close());

describe('given reminders that are due', () => {
  test('U6 when forty browsers of one person are told at once, then two at a time are asked, and nobody else waits', async () => {
    const chen = await day.member('Chen Member');
    for (let n = 0; n < 40; n += 1) await day.subscribe(chen, `b${n}`);
    day.service.state.delayMs = 2;
    day.goTo(BEGINS - HOUR_MS + 1000);
    await day.look();
    expect(day.service.messages).toHaveLength(40);
    expect(day.service.state.most).toBeLessThanOrEqual(2);
  });

  test('U6 given fifty browsers of one person at a service that does not answer, then others are told at once', async () => {
    const hanging = await startPushService();
    hanging.state.delayMs = 10 * HOUR_MS;
    const [chen, dan] = [await day.member('Chen Member'), await day.member('Dan Member')];
    for (let n = 0; n < 60; n += 1) await day.subscribe(chen, `b${n}`, hanging);
    await day.subscribe(dan, 'laptop');
    day.goTo(BEGINS - HOUR_MS + 1000);
    const started = day.starting();
    void started.look();
    await until(() => day.service.messages.length === 1, 'the other to be told', 3000);
    expect(hanging.state.asked).toBeLessThanOrEqual(2);
    started.stop();
    await hanging.close();
  });

  test('U6 given a mail server that does not answer, then browsers are told all the same', async () => {
    for (const name of ['Chen', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon', 'Kim'])
      await day.subscribe(await day.member(`${name} Member`), name);
    day.goTo(BEGINS - HOUR_MS + 1000);
    const { post, rooms } = day.server.deps;
    const remind = () => new Promise<'failed'>(() => undefined);
    const started = day.starting({ rooms, post: post && { ...post, remind } });
    void started.look();
    await until(() => day.service.messages.length === 9, 'all browsers to be told', 3000);
    started.stop();
  });

  test('U6 given ten browsers that do not answer, when a trial is asked for, then two are asked, and the answer comes in time', async () => {
    const chen = await day.member('Chen Member');
    day.service.state.delayMs = 10 * HOUR_MS;
    for (let n = 0; n < 10; n += 1) await day.subscribe(chen, `b${n}`);
    const { db, sessions, effects } = day.server.deps;
    const push = createPush({ db, subject: 'https://meet.example', reach: LOOPBACK, ...effects });
    const deps = { db, sessions, push };
    const sent = tryPush(deps, { person: chen, language: 'en' }, 500);
    await until(() => day.service.state.asked === 2, 'two to be asked', 3000);
    expect([await sent, day.service.state.asked]).toEqual([{ sent: 0 }, 2]);
    push.close();
  });

  test('U6 given a browser whose sign-in has expired, then nothing is sent there, and it is forgotten', async () => {
    const chen = await day.member('Chen Member');
    await day.subscribe(chen, 'borrowed');
    day.server.deps.db.raw.prepare('UPDATE sessions SET expires_at = 1 WHERE user_id = ?').run(chen);
    day.goTo(BEGINS - HOUR_MS + 1000);
    await day.look();
    expect([day.service.state.asked, subscriptionsOf(day.server.deps.db, [chen])]).toEqual([0, []]);
  });

  test.each([
    { kind: 'item-next', about: idOf<AgendaItemId>('gone') },
    { kind: 'turn-near', about: idOf<RequestId>('spoken'), item: idOf<AgendaItemId>('gone'), ahead: 2 },
    { kind: 'meeting-soon', about: BEGINS + HOUR_MS },
  ] as const)(
    'U6 given a reminder of $kind that is due no more when its place comes, then it is not sent',
    async (about) => {
      const chen = await day.member('Chen Member');
      await day.subscribe(chen, 'laptop');
      day.goTo(BEGINS - HOUR_MS / 2);
      const [{ id: subscription } = { id: 0 }] = subscriptionsOf(day.server.deps.db, [chen]);
      const { send, stop } = day.starting();
      const reminder: Reminder = { ...about, person: chen };
      const endsAt = BEGINS + HOUR_MS;
      const sending = { meetingId: day.made.meeting, person: chen, subscription, reminder, dueAt: 1, endsAt, tries: 0 };
      expect(await send({ ...sending, channel: 'push' })).toEqual({ outcome: 'refused' });
      expect(day.service.state.asked).toBe(0);
      stop();
    },
  );

  test('U1, U4 given a meeting that is told already, when the clock is looked at again, then it is neither folded nor written', async () => {
    await day.member('Chen Member');
    const { db, post, rooms } = day.server.deps;
    const looked: string[] = [];
    const look: HttpDeps['rooms']['look'] = (id) => {
      looked.push(id);
      return rooms.look(id);
    };
    const watched: HttpDeps['rooms'] = { ...rooms, look };
    const changes = () => db.raw.prepare('SELECT total_changes() AS n').get();
    day.goTo(BEGINS - 2 * HOUR_MS);
    const started = day.starting({ post, rooms: watched });
    await started.look();
    expect(looked).toEqual([]);
    day.goTo(BEGINS - HOUR_MS + 1000);
    await started.look();
    const [folds, written] = [looked.length, changes()];
    expect(folds).toBeLessThanOrEqual(2);
    await started.look();
    expect([looked.length, changes()]).toEqual([folds, written]);
    started.stop();
  });
});
