import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { type Browser, type HttpServer, verified } from './http-server.ts';

/** What a secretary fills into the empty form. */
export const foundingForm = {
  title: 'Exchange points of the lakes',
  group: 'Lakes Group',
  letter: '',
  question: 'What stands in the way of an exchange point?',
  background: ['The group asked in spring.'],
  place: 'Kampala',
  timeZone: 'Africa/Kampala',
  calendar: [
    { date: '2027-03-28', what: 'Meeting' },
    { date: '2027-02-28', what: 'Last day for contributions' },
  ],
  meeting: { title: 'Meeting on exchange points', date: '2027-03-28', document: 'LG 1/1' },
  agenda: [
    { title: 'Opening', minutes: 15, introduction: '' },
    { title: 'Challenges', minutes: 60, introduction: 'Cost and distance.' },
  ],
};

/** A signed-in person who has founded a consultation, and so is secretary of its meeting. */
export async function foundedBy(
  server: HttpServer,
  name: string,
): Promise<{ browser: Browser; made: ConsultationMade }> {
  const browser = await verified(server, name);
  return { browser, made: (await browser.post('/api/consultations', foundingForm)).json() };
}

/** What an invitation's link carries. */
export const invitationIn = (link: string): string => new URL(link).hash.replace('#invitation=', '');
