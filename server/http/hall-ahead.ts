import type { FastifyRequest } from 'fastify';
import type { MeetingId } from '../../shared/ids.ts';
import { tokenIn } from '../auth/sessions/session-cookie.ts';
import { isOverTls } from '../config.ts';
import type { ClientFiles } from './client-files.ts';
import type { HttpDeps } from './deps.ts';
import { idIn } from './reading.ts';

/** The piece of the client that draws what stands beside and on annotated words (vite.config.ts). */
const ANNOTATED = 'annotated';

/**
 * What the browser of a person with a session fetches beside the client as the hall opens, instead of after the meeting has come: a
 * `Link` header (RFC 8288); null when there is nothing. It gives way to the client itself on a thin line.
 */
export function aheadOfHall(
  { rooms, publicUrl }: HttpDeps,
  files: ClientFiles,
  request: FastifyRequest,
): string | null {
  if (tokenIn(request.headers.cookie, isOverTls(publicUrl)) === null) return null;
  const room = rooms.get(idIn<MeetingId>(request));
  if (!room || room.meeting.compilation.version === 0) return null;
  const { compilation, annotation } = room.meeting;
  const text = `/api/meetings/${room.id}/compilation.json?version=${compilation.version}`;
  const pieces = annotation.order.length > 0 ? files.ofPiece(ANNOTATED) : [];
  return [`<${text}>; rel=preload; as=fetch; crossorigin=anonymous`, ...pieces.map(pieceAhead)]
    .map((each) => `${each}; fetchpriority=low`)
    .join(', ');
}

const pieceAhead = (address: string): string =>
  address.endsWith('.css') ? `<${address}>; rel=preload; as=style` : `<${address}>; rel=modulepreload`;
