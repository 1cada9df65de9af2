import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '../../../server/http/pages.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { foundedBy, foundingForm, invitationIn } from '../../support/servers/founding-form.ts';
import {
  type Browser,
  browserOf,
  type HttpServer,
  registrationOf,
  startHttp,
  verified,
} from '../../support/servers/http-server.ts';
import { routesOf, routesTold, type ToldRoute } from '../../support/servers/routes-told.ts';

const OFFICERS = ['chair', 'secretary'] as const;
/** One browser of each kind. The participant has sent a contribution. */
const ASKERS = ['visitor', 'newcomer', 'stranger', 'participant', 'moderator', ...OFFICERS, 'administrator'] as const;
type Asker = (typeof ASKERS)[number];

const WHO: Readonly<Record<string, readonly Asker[]>> = {
  anybody: ASKERS,
  'signed in': ASKERS.filter((asker) => asker !== 'visitor'),
  verified: ASKERS.filter((asker) => asker !== 'visitor' && asker !== 'newcomer'),
  member: ['participant', 'moderator', ...OFFICERS],
  'chair, secretary': OFFICERS,
  'chair, secretary, rapporteur': OFFICERS,
  secretary: ['secretary'],
  'secretary, rapporteur': ['secretary'],
  'secretary, focal point': ['secretary'],
  /** Nothing is published here. */
  reader: ['participant', 'moderator', ...OFFICERS],
  author: ['participant'],
  administrator: ['administrator'],
};
const NOT_FOR_YOU = ['signed-out', 'not-verified', 'not-a-member', 'not-permitted', 'not-yours', 'for-administrators'];

const appointment = { title: 'Anew', place: 'Entebbe', date: '2027-03-29', timeZone: 'Africa/Kampala', changes: 0 };
const backwards = { begins: '16:00', lastDay: '2027-03-29', ends: '09:00' };
const meeting = { ...foundingForm.meeting, hours: { ...backwards, lastDay: foundingForm.meeting.date } };
/** Well-formed, and wrong all the same. */
const WRONG: Readonly<Record<string, object>> = {
  'PATCH /api/meetings/:id': { ...appointment, hours: backwards },
  'POST /api/consultations': { ...foundingForm, meeting },
};

let server: HttpServer;
let made: ConsultationMade;
let contribution: string;
const askers = new Map<string, Browser>();

beforeAll(async () => {
  server = await startHttp();
  const founded = await foundedBy(server, 'Sofia Secretary');
  made = founded.made;
  askers.set('visitor', browserOf(server.app)).set('secretary', founded.browser);
  await newcomer();
  for (const role of ['participant', 'moderator', 'chair'] as const)
    askers.set(role, await member(founded.browser, role));
  askers.set('stranger', await verified(server, 'Stran Ger'));
  await administrator();
  const words = { title: 'Ours', language: 'en', paragraphs: ['Distance.'] };
  const sent = await asker('participant').post(`/api/consultations/${made.consultation}/contributions`, words);
  contribution = sent.json().contribution;
});
afterAll(() => server.close());

async function newcomer(): Promise<void> {
  const browser = browserOf(server.app);
  await browser.post('/api/register', registrationOf('New Comer'));
  askers.set('newcomer', browser);
}
async function member(secretary: Browser, role: string): Promise<Browser> {
  const { link } = (await secretary.post(`/api/meetings/${made.meeting}/invitations`, { role })).json();
  return verified(server, `${role} Member`, { invitation: invitationIn(link) });
}
async function administrator(): Promise<void> {
  const browser = await verified(server, 'Ada Administrator');
  const { person } = (await browser.get('/api/session')).json();
  server.deps.administration.appoint(idOf<PersonId>(person), idOf<PersonId>(person));
  askers.set('administrator', browser);
}
function asker(name: string): Browser {
  const found = askers.get(name);
  if (!found) throw new Error(`nobody comes as ${name}`);
  return found;
}

const routes = routesTold();
const nameOf = ({ method, path }: ToldRoute): string => `${method} ${path}`;

function addressOf(path: string): string {
  const id = path.includes('/contributions/')
    ? contribution
    : path.includes('/meetings/')
      ? made.meeting
      : made.consultation;
  return path.replace(/:id|:format|:\w+/g, (part) => (part === ':id' ? id : part === ':format' ? 'json' : 'none'));
}
async function refusedAs(name: string, { method, path }: ToldRoute, body: object): Promise<unknown> {
  const browser = asker(name);
  const send = { GET: browser.get, DELETE: browser.remove, POST: browser.post, PATCH: browser.patch }[method];
  const answer = await send(addressOf(path), body);
  return String(answer.headers['content-type']).startsWith('application/json') ? answer.json()?.refused : undefined;
}

test('given the routes that the server has, then PROTOCOL.md tells each of them, and no other', () => {
  const pages = PAGES.map((address) => `GET ${address}`);
  const real = routesOf(server.app).filter((route) => !pages.some((page) => page === route));
  expect(routes.map(nameOf).sort()).toEqual([...real].sort());
});

describe.each(ASKERS)('given somebody who comes as %s', (name) => {
  const has = ({ who }: ToldRoute): boolean => WHO[who]?.includes(name) ?? false;

  test.each(routes.filter((route) => !has(route)).map((route) => [nameOf(route), route] as const))(
    'M5 when they ask for %s, which is not for them, then they hear that, and nothing of what they sent',
    async (_, route) => {
      for (const body of [{ surprise: 1 }, WRONG[nameOf(route)] ?? {}])
        expect(NOT_FOR_YOU).toContain(await refusedAs(name, route, body));
    },
  );

  const asked = routes.filter((route) => has(route) && (route.takesBody || route.method === 'GET'));
  test.each(asked.map((route) => [nameOf(route), route] as const))(
    'M5 when they ask for %s, which is for them, then they are not sent away',
    async (_, route) => {
      const refused = await refusedAs(name, route, { surprise: 1 });
      if (route.path !== '/api/setup') expect(NOT_FOR_YOU).not.toContain(refused);
      if (route.method !== 'GET') expect(refused).not.toBeUndefined();
    },
  );
});

test('M5 given a secretary whose address is not verified, when they invite, then they hear that first', async () => {
  const invited = { role: 'secretary' };
  const { link } = (await asker('secretary').post(`/api/meetings/${made.meeting}/invitations`, invited)).json();
  const browser = browserOf(server.app);
  const invitation = invitationIn(link);
  await browser.post('/api/register', registrationOf('Uma Unverified', { invitation }));
  const answer = await browser.post(`/api/meetings/${made.meeting}/invitations`, { surprise: 1 });
  expect(answer.json().refused).toBe('not-verified');
});
