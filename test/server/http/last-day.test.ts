import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { foundingForm } from '../../support/servers/founding-form.ts';
import { type Browser, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const dayIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const words = { title: 'Ferries', language: 'en', paragraphs: ['They are late.', 'They are dear.'] };
const corrected = { title: 'Ferries and ports', language: 'en', paragraphs: ['They are seldom late.'] };

let server: HttpServer;
let secretary: Browser;
let author: Browser;
let made = '';
beforeEach(async () => {
  server = await startHttp();
  secretary = await verified(server, 'Sofia Secretary');
  author = await verified(server, 'Ruth Author');
});
afterEach(() => server.close());

async function found(deadline: object): Promise<void> {
  made = (await secretary.post('/api/consultations', { ...foundingForm, deadline })).json().consultation;
}
const home = () => `/api/consultations/${made}`;
const consultation = async () => (await author.get(home())).json();
const contribute = async () => (await author.post(`${home()}/contributions`, words)).json();

describe('given a last day that passes', () => {
  test('C3 when the answer was lost and the same is sent again after that day, then it is answered as taken, and corrections too', async () => {
    await found({ day: dayIn(2), late: false });
    const sent = { ...words, sending: 'sent-in-time' };
    const { contribution } = (await author.post(`${home()}/contributions`, sent)).json();
    const mended = { ...corrected, version: 1, sending: 'mended-in-time' };
    const mend = async () => (await author.patch(`/api/contributions/${contribution}`, mended)).json();
    expect(await mend()).toEqual({ contribution });
    server.tick(4 * DAY_MS);
    expect(await mend()).toEqual({ contribution });
    const again = await author.patch(`/api/contributions/${contribution}`, { ...mended, sending: 'too-late' });
    expect(again.json()).toMatchObject({ refused: 'contributions-ended' });
    expect((await consultation()).contributions).toHaveLength(1);
  });

  test('C3 C8 when it passes while somebody writes, then the answer says that theirs waits', async () => {
    await found({ day: dayIn(2), late: true });
    expect(await contribute()).toEqual({ contribution: expect.any(String) });
    server.tick(4 * DAY_MS);
    const late = { ...words, sending: 'sent-late' };
    const first = (await author.post(`${home()}/contributions`, late)).json();
    expect(first).toEqual({ contribution: expect.any(String), waits: true });
    expect((await author.post(`${home()}/contributions`, late)).json()).toEqual(first);
  });
});
