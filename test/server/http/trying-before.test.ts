import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { foundedBy } from '../../support/servers/founding-form.ts';
import {
  type Browser,
  browserOf,
  type HttpServer,
  registrationOf,
  startHttp,
  verified,
} from '../../support/servers/http-server.ts';

let server: HttpServer;
let secretary: Browser;
let made: ConsultationMade;
beforeEach(async () => {
  server = await startHttp();
  ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
});
afterEach(() => server.close());

const tries = async (browser: Browser): Promise<string> =>
  (await browser.post(`/api/meetings/${made.meeting}/test`, {})).json().refused;

test('Q1 given a server without sound, then members and people who have registered are told so, others that they are not members', async () => {
  const [amina, stranger] = [await verified(server, 'Amina Okello'), await verified(server, 'Stella Other')];
  const { email: _, password: _p, ...profile } = registrationOf('Amina Okello');
  const registering = { mode: 'remote', comingAs: 'delegate', languages: ['en'], needs: [], needsInWords: '' };
  await amina.post(`/api/meetings/${made.meeting}/registration`, { profile, ...registering });
  expect(await tries(secretary)).toBe('media-unavailable');
  expect(await tries(amina)).toBe('media-unavailable');
  expect(await tries(stranger)).toBe('not-a-member');
  expect(await tries(browserOf(server.app))).toBe('signed-out');
});
