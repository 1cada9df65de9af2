import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A TCP line to a server on loopback that is slow, and can be cut. */
export type BadLine = {
  readonly url: string;
  /** Ends every connection of now; what is on its way in either direction is lost. `serverHearsAfter`: ms. */
  readonly cut: (serverHearsAfter?: number) => void;
  readonly close: () => Promise<void>;
};

type Pair = { readonly near: Socket; readonly far: Socket };

/** `roundTripMs`: half of it in each direction, on every piece of data. */
export async function openBadLine(port: number, roundTripMs: number): Promise<BadLine> {
  const pairs = new Set<Pair>();

  function carry(from: Socket, to: Socket): void {
    from.on('data', (data) => setTimeout(() => from.destroyed || to.destroyed || to.write(data), roundTripMs / 2));
    from.on('error', () => from.destroy());
  }

  function cutPair(pair: Pair, serverHearsAfter: number): void {
    pairs.delete(pair);
    pair.near.destroy();
    if (serverHearsAfter === 0) pair.far.destroy();
    else setTimeout(() => pair.far.destroy(), serverHearsAfter);
  }

  const server = createServer((near) => {
    const pair = { near, far: connect(port, '127.0.0.1') };
    pairs.add(pair);
    carry(pair.near, pair.far);
    carry(pair.far, pair.near);
    for (const end of [pair.near, pair.far]) end.on('close', () => pairs.has(pair) && cutPair(pair, 0));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;

  const cut = (serverHearsAfter = 0) => {
    for (const pair of [...pairs]) cutPair(pair, serverHearsAfter);
  };
  return {
    url: `http://127.0.0.1:${own}`,
    cut,
    close() {
      cut();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}
