import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { Language } from '../../shared/languages/language.ts';
import type { Calendar } from './calendar-of.ts';
import type { MailConfig } from './mail-config.ts';

/** A letter to one address. `language`: that of the text. */
export type Message = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
  /** The address for answers, where there is one. */
  readonly replyTo?: string;
  /** An entry for the reader's calendar, as a second form of the letter and as a file. */
  readonly calendar?: Calendar;
};

export type Mail = {
  /** The address from which letters come. */
  readonly sender: string;
  /** Gives a letter to the mail server. Never throws: a failure is logged, without a word of the letter. */
  readonly send: (message: Message) => Promise<'sent' | 'failed'>;
  /** Gives up what is being sent, and sends nothing any more. */
  readonly close: () => void;
};

/** Somebody waits for the answer. */
const SEND_MS = 10_000;
/** RFC 3834: no automatic answers, please. */
const AUTOMATIC = { 'auto-submitted': 'auto-generated' };
const LOOPBACK = /^(localhost|127\.[\d.]+|\[::1\])$/;

/**
 * Mail by SMTP, plain text, with an entry for a calendar where there is one. A password travels encrypted, or within this machine,
 * or not at all.
 */
export function createMail({ url, sender }: MailConfig, log: Logger, limitMs = SEND_MS): Mail {
  const { protocol, username, hostname } = new URL(url);
  const requireTLS = protocol === 'smtp:' && username !== '' && !LOOPBACK.test(hostname);
  const transport = createTransport({ url, requireTLS, disableFileAccess: true, disableUrlAccess: true });
  const closing = new AbortController();

  async function send({ to, language, calendar, ...words }: Message): Promise<'sent' | 'failed'> {
    try {
      await transport.sendMail({
        ...words,
        ...(calendar && { icalEvent: { ...calendar, filename: 'meeting.ics' } }),
        from: { name: 'Openfloor', address: sender },
        to: { name: '', address: to },
        headers: { ...AUTOMATIC, 'content-language': language },
        signal: AbortSignal.any([closing.signal, AbortSignal.timeout(limitMs)]),
      });
      return 'sent';
    } catch (error) {
      log.warn(whyOf(error), 'a message could not be sent');
      return 'failed';
    }
  }
  return { sender, send, close: () => closing.abort() };
}

/**
 * The code of the failure, and the mail server's own, as 550 to `RCPT TO`. Its sentences are left out, because they name addresses.
 */
function whyOf(error: unknown): object {
  const { code, responseCode, command }: Record<string, unknown> = { ...(error instanceof Error ? error : {}) };
  return { code, responseCode, command };
}
