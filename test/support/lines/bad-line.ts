import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A TCP line to a server on loopback that is slow, and can be cut or fall silent. */
export type BadLine = {
  readonly url: string;
  /** Ends every connection of now; what is on its way in either direction is lost. `serverHearsAfter`: ms. */
  readonly cut: (serverHearsAfter?: number) => void;
  /** Every connection of now stays open and carries nothing more, as after a change of address; new ones work. */
  readonly silence: () => void;
  readonly close: () => Promise<void>;
};

type Pair = { readonly near: Socket; readonly far: Socket };
type Way = { readonly from: Socket; readonly to: Socket };

/** `roundTripMs`: half of it in each direction, on every piece of data. `lost`: how much longer a piece takes that is sent again, with all behind it, ms. */
export async function openBadLine(port: number, roundTripMs: number, lost: () => number = () => 0): Promise<BadLine> {
  const pairs = new Set<Pair>();
  const silent = new WeakSet<Socket>();

  function carry({ from, to }: Way): void {
    let free = 0;
    const isDead = () => from.destroyed || to.destroyed || silent.has(from);
    from.on('data', (data) => {
      const now = performance.now();
      free = Math.max(free, now + roundTripMs / 2 + lost());
      setTimeout(() => isDead() || to.write(data), free - now);
    });
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
    carry({ from: pair.near, to: pair.far });
    carry({ from: pair.far, to: pair.near });
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
    silence(): void {
      for (const { near, far } of pairs) for (const end of [near, far]) silent.add(end);
    },
    close() {
      cut();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}
