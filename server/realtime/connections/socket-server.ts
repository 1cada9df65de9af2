import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import * as parser from 'socket.io-parser';
import { UPDATE_MAX } from '../../../shared/protocol/fields/sizes.ts';
import { isFromOwnOrigin } from '../../auth/own-origin.ts';

/**
 * The largest message a client may send, in bytes: an update of the minutes with its envelope. A larger one ends the connection.
 */
const MESSAGE_MAX = UPDATE_MAX + 64 * 1024;

/** No message of ours has more than one binary part; parts are kept until the last has come. */
class OnePartDecoder extends parser.Decoder {
  constructor() {
    super({ maxAttachments: 1 });
  }
}

/**
 * socket.io over WebSocket alone: one transport, one set of limits, two round trips less than with polling. Its own recovery of
 * state stays off: what was missed is told by seq, so that there is one truth about it.
 */
export const createSocketServer = (http: HttpServer, publicUrl: string | null): Server =>
  new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    parser: { ...parser, Decoder: OnePartDecoder },
    maxHttpBufferSize: MESSAGE_MAX,
    perMessageDeflate: false,
    pingInterval: 10_000,
    pingTimeout: 8_000,
    connectTimeout: 10_000,
    allowRequest: (request, decide) => decide(null, isFromOwnOrigin(request.headers, publicUrl)),
  });
