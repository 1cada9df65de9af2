import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addLetter } from '../../../db/letters.ts';
import { LETTER_LIMITS } from '../../../server/letters/letter-counts.ts';
import { createLetterDesk } from '../../../server/letters/letter-desk.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import { foundingForm } from '../../support/servers/founding-form.ts';
import { type Browser, browserOf, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';

const HOUR_MS = 60 * 60 * 1000;

describe('given somebody before a form', () => {
  let server: HttpServer;
  let sofia: Browser;
  beforeEach(async () => {
    server = await startHttp();
    sofia = await verified(server, 'Sofia Secretary');
  });
  afterEach(() => server.close());

  const told = async () => (await sofia.get('/api/account/allowances')).json();
  const now = () => server.deps.effects.now();

  test('P7 when nothing was done yet, then all is left, and no letters where the server sends none; a stranger is told nothing', async () => {
    const untouched = (most: number) => ({ left: most, most, moreAt: null });
    expect(await told()).toEqual({
      found: untouched(10),
      contribute: untouched(30),
      speeches: untouched(30),
      bring: untouched(1000),
      megabytes: untouched(200),
      invite: untouched(400),
      register: untouched(30),
      letters: null,
    });
    expect((await browserOf(server.app).get('/api/account/allowances')).json().refused).toBe('signed-out');
  });

  test('P7 when they have founded as often as they may, then none is left, until the time that is told', async () => {
    for (let n = 0; n < 10; n += 1) expect((await sofia.post('/api/consultations', foundingForm)).statusCode).toBe(201);
    const { found } = await told();
    expect([found.left, Number.isInteger(found.moreAt)]).toEqual([0, true]);
    expect(Math.abs(found.moreAt - now() - HOUR_MS / 4)).toBeLessThan(10_000);
    expect((await sofia.post('/api/consultations', foundingForm)).json().refused).toBe('too-many-tries');
    server.tick(found.moreAt - now() + 1);
    expect((await told()).found).toEqual({ left: 10, most: 10, moreAt: null });
  });

  test('P7 when invitations have gone out by e-mail, then the day’s others are left, and more a day after the first', () => {
    const { db, effects } = server.deps;
    const person = idOf<PersonId>('sofia');
    const desk = createLetterDesk(db, { sender: 'x@y.example', send: async () => 'sent', close: () => {} }, effects);
    const at = now() - HOUR_MS;
    for (let n = 0; n < 3; n += 1) addLetter(db, { at: at + n, kind: 'invitation', person, toHash: `hash-${n}` });
    expect(desk.left('invitation', person)).toEqual({
      left: LETTER_LIMITS.invitation.byPerson - 3,
      most: LETTER_LIMITS.invitation.byPerson,
      moreAt: at + LETTER_LIMITS.invitation.windowMs,
    });
    expect(desk.left('invitation', idOf<PersonId>('bo'))).toEqual({
      left: LETTER_LIMITS.invitation.byPerson,
      most: LETTER_LIMITS.invitation.byPerson,
      moreAt: null,
    });
  });
});
