import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A message as it came over the wire; `raw` ends its lines with CR LF. */
export type Received = { readonly from: string; readonly to: readonly string[]; readonly raw: string };

/** `refuses`: an address that it does not take. `silent`: never says a word. */
type Manners = { readonly refuses?: string; readonly silent?: boolean };

const ANSWERS: Readonly<Record<string, string>> = {
  EHLO: '250 mail.example',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  QUIT: '221 bye',
};
const addressIn = (line: string): string => /<([^>]*)>/.exec(line)?.[1] ?? '';

/** A mail server on loopback that keeps what it is sent: just enough of RFC 5321 for a client that behaves. */
export async function startMailServer(manners: Manners = {}) {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    if (!manners.silent) converse(socket, manners.refuses, received);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    connections: () => sockets.size,
    close(): Promise<void> {
      for (const socket of sockets) socket.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

export type MailServer = Awaited<ReturnType<typeof startMailServer>>;

function converse(socket: Socket, refuses: string | undefined, received: Received[]): void {
  let heard = '';
  let envelope = { from: '', to: [] as string[] };
  let reading = false;
  const say = (line: string) => socket.write(`${line}\r\n`);

  function take(line: string): void {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'MAIL') envelope = { from: addressIn(line), to: [] };
    if (verb === 'RCPT' && addressIn(line) === refuses) return void say('550 5.1.1 nobody of this name');
    if (verb === 'RCPT') envelope.to.push(addressIn(line));
    reading = verb === 'DATA';
    say(ANSWERS[verb] ?? '502 5.5.1 unknown');
  }
  function next(): boolean {
    const end = reading ? '\r\n.\r\n' : '\r\n';
    const at = heard.indexOf(end);
    if (at < 0) return false;
    const piece = heard.slice(0, at);
    heard = heard.slice(at + end.length);
    if (!reading) take(piece);
    else {
      received.push({ ...envelope, raw: piece });
      reading = false;
      say('250 taken');
    }
    return true;
  }
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    heard += chunk;
    while (next());
  });
  say('220 mail.example');
}
