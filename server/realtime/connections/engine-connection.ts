/** What carries all sockets of one client, as far as engine.io lets us see it. */
export type EngineConnection = {
  readonly writeBuffer: readonly unknown[];
  readonly transport: unknown;
  close(discard: boolean): void;
  once(event: 'close' | 'drain', listener: () => void): void;
  on(event: 'packet', listener: (packet: { readonly data?: unknown }) => void): void;
  /** `data`: the reader of a packet, after `packet` has told of it. */
  removeAllListeners(event: 'data'): void;
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
export const sizeOf = (data: unknown): number =>
  typeof data === 'string' ? data.length : ArrayBuffer.isView(data) ? data.byteLength : 0;

/** The WebSocket under a connection: engine.io has it, without saying so in its types. */
export function webSocketOf({ transport }: EngineConnection) {
  const socket = isObject(transport) ? transport.socket : null;
  return isObject(socket) && typeof socket.bufferedAmount === 'number' ? socket : null;
}

/** A closing handshake would wait behind everything that is not read, so the connection is cut. */
export function cut(connection: EngineConnection): void {
  const socket = webSocketOf(connection);
  connection.close(true);
  if (socket && typeof socket.terminate === 'function') socket.terminate();
}
