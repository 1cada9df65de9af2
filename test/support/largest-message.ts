import type { Socket } from 'socket.io-client';

/** The size of the largest thing that came over a line in one piece, in bytes: for lines on which it must not be large. */
export function largestMessage({ io }: Socket): () => number {
  let largest = 0;
  io.on('open', () =>
    io.engine.on('packet', ({ data }: { data?: string | ArrayBuffer | Uint8Array }) => {
      const size = typeof data === 'string' ? data.length : (data?.byteLength ?? 0);
      largest = Math.max(largest, size);
    }),
  );
  return () => largest;
}
