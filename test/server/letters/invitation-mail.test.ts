import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import { calendarOf } from '../../../server/letters/calendar-of.ts';
import { writeLetter } from '../../../server/letters/invitation-letter.ts';
import { createMail } from '../../../server/letters/mail.ts';
import { type ConsultationId, idOf, type MeetingId } from '../../../shared/ids.ts';
import { LANGUAGES } from '../../../shared/languages/language.ts';
import type { Appointment } from '../../../shared/sitting/sitting.ts';
import { type MailServer, startMailServer } from '../../support/servers/mail-server.ts';
import { readMail } from '../../support/servers/read-mail.ts';

const SENDER = 'noreply@meet.example';
const meeting: Appointment = {
  title: 'Meeting on exchange points',
  date: '2027-03-28',
  place: 'Kampala',
  timeZone: 'Africa/Kampala',
  hours: { begins: '10:00', lastDay: '2027-03-28', ends: '17:00' },
};
const calendarFacts = {
  meetingId: idOf<MeetingId>('2027-03-28-abcd'),
  consultationId: idOf<ConsultationId>('lakes'),
  group: 'Lakes Group',
  changes: 0,
  foundedAt: 1,
  origin: 'https://meet.example',
  sender: 'noreply@meet.example',
};
const letter = {
  meeting,
  question: 'What stands in the way?\nAnd what helps?',
  consultation: 'https://meet.example/consultations/lakes',
  calendar: calendarOf(calendarFacts, meeting, 'PUBLISH', Date.UTC(2027, 1, 1)),
  role: 'rapporteur',
  invitedBy: { name: 'Sofia Secretary', organisation: 'Lakes Association' },
  replyTo: 'sofia@lakes.example',
  link: 'https://meet.example/register#invitation=abcdefghijklmnopqrstuvwxyz012345',
  expiresAt: Date.UTC(2027, 2, 20, 9, 30),
} as const;
const to = 'bo@agency.example';

let servers: MailServer[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

async function mailServer(manners: Parameters<typeof startMailServer>[0] = {}): Promise<MailServer> {
  const server = await startMailServer(manners);
  servers.push(server);
  return server;
}

/** A mail with a log that is kept. */
function mailOver(url: string, limitMs?: number) {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  return { mail: createMail({ url, sender: SENDER }, log, limitMs), lines };
}

describe('an invitation by e-mail', () => {
  test('when it is sent, then it says what for, where, when, as what, by whom, and until when', async () => {
    const server = await mailServer();
    const { mail } = mailOver(server.url);
    expect(await mail.send({ ...(await writeLetter(letter, 'en')), to })).toBe('sent');
    expect(server.received).toMatchObject([{ from: SENDER, to: [to] }]);
    const { headers, text, calendars } = await readMail(server.received[0]);
    const content = letter.calendar.content.replaceAll('\r\n', '\n');
    expect(calendars).toMatchObject([
      { mimeType: 'text/calendar', method: 'PUBLISH', content },
      { mimeType: 'application/ics', filename: 'meeting.ics', content },
    ]);
    expect(headers).toMatchObject({
      from: `Openfloor <${SENDER}>`,
      to,
      subject: 'Invitation to a meeting, from meet.example',
      'reply-to': 'sofia@lakes.example',
      'auto-submitted': 'auto-generated',
      'content-language': 'en',
    });
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'Meeting: “Meeting on exchange points”',
        'Date: 28 March 2027, 10:00–17:00 (East Africa Time, GMT+3)',
        'Place: Kampala',
        'Your role: Rapporteur',
        'Invited by: Sofia Secretary, Lakes Association',
        letter.link,
        'This letter was sent by the Openfloor server https://meet.example on behalf of Sofia Secretary, Lakes Association, who wrote what is said here about the meeting.',
        '> What stands in the way?',
        '> And what helps?',
        letter.consultation,
        'The link is valid until 20 March 2027, 12:30 (East Africa Time, GMT+3), and for this e-mail address alone.',
      ]),
    );
  });

  test.each(LANGUAGES)(
    'when it is written in %s, then it arrives in that language, with the link whole',
    async (language) => {
      const server = await mailServer();
      await mailOver(server.url).mail.send({ ...(await writeLetter(letter, language)), to });
      const { headers, text } = await readMail(server.received[0]);
      expect(headers['content-language']).toBe(language);
      expect(headers.subject).toContain('meet.example');
      expect(headers.subject).not.toContain('Meeting on exchange points');
      expect(text.split('\n')).toContain(letter.link);
      expect(`${headers.subject}\n${text}`).not.toMatch(/people\.|session\.|[{}]/);
    },
  );

  test('given a title with line breaks, then it makes no header, and nobody else gets the message', async () => {
    const server = await mailServer();
    const title = 'Ferries\r\nBcc: everybody@harbour.example\r\nX-Evil: 1\r\n\r\nHello';
    const meeting = { ...letter.meeting, title };
    await mailOver(server.url).mail.send({ ...(await writeLetter({ ...letter, meeting }, 'en')), to });
    expect(server.received.map((message) => message.to)).toEqual([[to]]);
    const { headers } = await readMail(server.received[0]);
    expect(Object.keys(headers)).not.toContain('bcc');
    expect(Object.keys(headers)).not.toContain('x-evil');
    expect(headers.subject).toBe('Invitation to a meeting, from meet.example');
  });
});

describe('given a mail server that does not do its work', () => {
  test('when it refuses an address, then the message has failed, and the log says why without the address', async () => {
    const { mail, lines } = mailOver((await mailServer({ refuses: to })).url);
    expect(await mail.send({ ...(await writeLetter(letter, 'en')), to })).toBe('failed');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ code: 'EENVELOPE', responseCode: 550 }]);
    expect(lines.join()).not.toMatch(/agency|nobody of this name|Sofia|exchange/);
  });

  test('when it says nothing, then sending is given up in time, and the line is dropped', async () => {
    const server = await mailServer({ silent: true });
    const { mail } = mailOver(server.url, 100);
    expect(await mail.send({ ...(await writeLetter(letter, 'en')), to })).toBe('failed');
    await expect.poll(server.connections).toBe(0);
  });

  test('when our own server stops meanwhile, then sending is given up at once', async () => {
    const { mail } = mailOver((await mailServer({ silent: true })).url);
    const sending = mail.send({ ...(await writeLetter(letter, 'en')), to });
    mail.close();
    expect(await sending).toBe('failed');
  });

  test('when it is not there, then the message has failed', async () => {
    const server = await mailServer();
    await server.close();
    expect(await mailOver(server.url).mail.send({ ...(await writeLetter(letter, 'en')), to })).toBe('failed');
  });

  test('when it offers no encryption to an account elsewhere, then the password stays here', async () => {
    const server = await mailServer();
    // This machine, by an address that does not say so.
    const url = server.url.replace('127.0.0.1', 'bo:secret@0.0.0.0');
    const { mail, lines } = mailOver(url);
    expect(await mail.send({ ...(await writeLetter(letter, 'en')), to })).toBe('failed');
    expect(lines.map((line) => JSON.parse(line).code)).toEqual(['ETLS']);
    expect(server.received).toEqual([]);
  });
});
