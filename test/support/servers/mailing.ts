import type { Message } from '../../../server/letters/mail.ts';
import { type HttpServer, startHttp } from './http-server.ts';

/** A server that sends e-mail, as long as that `works`, and what it has sent. */
export async function startMailing(
  works: () => boolean = () => true,
): Promise<{ readonly server: HttpServer; readonly letters: Message[] }> {
  const letters: Message[] = [];
  const send = async (message: Message) => {
    if (!works()) return 'failed' as const;
    letters.push(message);
    return 'sent' as const;
  };
  const mail = { sender: 'noreply@meet.example', send, close: () => undefined };
  return { server: await startHttp({ mail, publicUrl: 'https://meet.example' }), letters };
}
