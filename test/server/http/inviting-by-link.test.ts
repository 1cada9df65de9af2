import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Message } from '../../../server/letters/mail.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { foundedBy } from '../../support/servers/founding-form.ts';
import type { Browser, HttpServer } from '../../support/servers/http-server.ts';
import { startMailing } from '../../support/servers/mailing.ts';

let letters: Message[];
let server: HttpServer;
let secretary: Browser;
let made: ConsultationMade;
beforeEach(async () => {
  ({ server, letters } = await startMailing());
  ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
  letters.length = 0;
});
afterEach(() => server.close());

const path = () => `/api/meetings/${made.meeting}/invitations`;

test('given a server that sends e-mail, when a link alone is made for an address, then nothing is sent, and it serves that address', async () => {
  const bo = { role: 'participant', email: 'bo@agency.example' };
  const link = (await secretary.post(path(), { ...bo, send: false })).json();
  expect(link).toMatchObject({ mail: 'off', email: bo.email, link: expect.stringContaining('#invitation=') });
  expect(letters).toEqual([]);
  expect((await secretary.post(path(), bo)).json().mail).toBe('sent');
  expect(letters.map(({ to }) => to)).toEqual([bo.email]);
});

test('C5 given a consultation that is closed, when its invitations are read, then they say so before anybody is invited', async () => {
  const isClosed = async () => (await secretary.get(path())).json().isClosed;
  expect(await isClosed()).toBe(false);
  await secretary.post(`/api/consultations/${made.consultation}/close`, {});
  expect(await isClosed()).toBe(true);
});
