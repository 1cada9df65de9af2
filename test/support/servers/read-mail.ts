import PostalMime from 'postal-mime';
import type { Received } from './mail-server.ts';

/** Line ends as the mail program's machine has them. */
const lines = (text: string): string => text.replaceAll('\r\n', '\n');

/** A message as a mail program reads it: headers by lower-case name, its words, and its entry for a calendar, if it brings one. */
export async function readMail(message: Pick<Received, 'raw'> | undefined) {
  const mail = await PostalMime.parse(message?.raw ?? '');
  const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
  const calendars = mail.attachments.filter(({ mimeType }) => /^(?:text\/calendar|application\/ics)$/.test(mimeType));
  const read: Readonly<Record<string, string>> = { ...headers, subject: mail.subject ?? '' };
  return {
    headers: read,
    text: lines(mail.text ?? ''),
    calendars: calendars.map(({ mimeType, filename, method, content }) => ({
      mimeType,
      filename,
      method,
      content: lines(typeof content === 'string' ? content : new TextDecoder().decode(content)),
    })),
  };
}
