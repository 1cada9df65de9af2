import { connect, createServer, type Server, type Socket } from 'node:net';

/** How often the line carries something, ms. */
const TICK_MS = 20;

/** A line of so many bits a second in each direction, for each connection, between a port of its own and another on this machine. */
export async function slowLine(to: number, bitsPerSecond: number) {
  const sockets = new Set<Socket>();
  let carried = 0;
  const perTick = Math.max(1, Math.round((bitsPerSecond / 8 / 1000) * TICK_MS));
  const server: Server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => into.destroy());
      carry(from, into, perTick, (bytes) => (carried += bytes));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    /** Bytes so far, both ways. */
    carried: (): number => carried,
    /** Tears every connection that goes over this line. */
    drop(): void {
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
    close(): void {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Reads no faster than the line carries, so that what waits, waits at the sender, as on a real line. */
function carry(from: Socket, into: Socket, perTick: number, tell: (bytes: number) => void): void {
  from.pause();
  let waiting = Buffer.alloc(0);
  from.on('data', (bytes: Buffer) => {
    waiting = Buffer.concat([waiting, bytes]);
    if (waiting.length >= perTick) from.pause();
  });
  const timer = setInterval(() => {
    if (waiting.length > 0) into.write(waiting.subarray(0, perTick));
    tell(Math.min(perTick, waiting.length));
    waiting = waiting.subarray(perTick);
    if (waiting.length < perTick) from.resume();
  }, TICK_MS);
  from.on('close', () => {
    clearInterval(timer);
    into.destroy();
  });
}
