import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Database from 'better-sqlite3';
import { Server } from 'socket.io';
import { answerQuestions } from './child.ts';
import { ticks } from './clock.ts';
import { watchSteps } from './steps.ts';

/** `file`: where to commit each message before its acknowledgement; null: a relay that keeps nothing. */
type Question =
  | { readonly start: { readonly file: string | null } }
  | { readonly usage: true }
  | { readonly steps: true };

const steps = watchSteps();

/** The libraries alone: socket.io relays, and better-sqlite3 commits; no session, no log, no law. The heartbeat is ours. */
answerQuestions<Question>(async (question) => {
  if ('usage' in question)
    return { cpu: process.cpuUsage(), rss: process.memoryUsage().rss, heap: process.memoryUsage().heapUsed };
  if ('steps' in question) return steps();
  const keep = question.start.file === null ? () => {} : keeper(question.start.file);
  const http = createServer();
  const io = new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    perMessageDeflate: false,
    pingInterval: 10_000,
    pingTimeout: 8_000,
  });
  io.of('/meeting').on('connection', (socket) => {
    socket.on('join', (_message: unknown, answer: (joined: object) => void) => {
      void socket.join('meeting');
      answer({ records: [] });
    });
    socket.on('command', (message: { id: string; command: object }, answer: (receipt: object) => void) => {
      const record = { seq: 1, at: ticks(), by: 'amina', command: message.id, event: message.command };
      keep(JSON.stringify(record));
      answer({ accepted: { seq: 1, at: record.at } });
      io.of('/meeting')
        .to('meeting')
        .emit('records', { epoch: 'bare', at: ticks(), records: [record], proof: null });
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return { port };
});

function keeper(file: string): (text: string) => void {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE kept (seq INTEGER PRIMARY KEY, text TEXT NOT NULL)');
  const insert = db.prepare('INSERT INTO kept (text) VALUES (?)');
  return (text) => void insert.run(text);
}
