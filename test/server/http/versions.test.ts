import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPublicFacts } from '../../../server/http/facts/public-facts.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { foundedBy } from '../../support/servers/founding-form.ts';
import { type HttpServer, startHttp } from '../../support/servers/http-server.ts';

let server: HttpServer;
beforeEach(async () => {
  server = await startHttp();
});
afterEach(() => server.close());

test('given two consultations, when one receives contributions and answers, then what is kept of the other stays', async () => {
  const [sofia, stella] = [await foundedBy(server, 'Sofia Secretary'), await foundedBy(server, 'Stella Other')];
  const { versionOfPlaces } = createPublicFacts(server.deps);
  const { consultation, meeting } = stella.made;
  const versions = () => [versionOfPlaces(sofia.made.consultation), versionOfPlaces(consultation)];
  const before = versions();
  const words = { title: 'Dear', language: 'en', paragraphs: ['Transit is dear.'] };
  const sent = await stella.browser.post(`/api/consultations/${consultation}/contributions`, words);
  const received = versions();
  expect(received).toEqual([before[0], expect.not.stringMatching(`^${before[1]}$`)]);
  const facts: MeetingFacts = (await stella.browser.get(`/api/meetings/${meeting}`)).json();
  const outcome = { kind: 'discussed', agendaItemId: facts.agenda[1]?.id, remark: '' };
  const inputs = [{ contributionId: sent.json().contribution, version: 1, paragraph: 1 }];
  const command = { type: 'answering.answer', answers: [{ inputs, outcome }] };
  const given = await stella.browser.post(`/api/meetings/${meeting}/answering`, { id: 'c-1', known: 0, command });
  expect(given.json()).toMatchObject({ last: 1 });
  expect(versions()).toEqual([before[0], expect.not.stringMatching(`^${received[1]}$`)]);
});
