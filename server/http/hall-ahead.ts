import type { FastifyRequest } from 'fastify';
import type { MeetingId } from '../../shared/ids.ts';
import { tokenIn } from '../auth/sessions/session-cookie.ts';
import { isOverTls } from '../config.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { ClientFiles } from './client-files.ts';
import type { HttpDeps } from './deps.ts';
import { idIn } from './reading.ts';

/** Pieces of the client (vite.config.ts): the hall with what it imports, and what draws what stands beside and on annotated words. */
const HALL = ['hall-page', 'meeting', 'basics', 'controls'] as const;
const ANNOTATED = 'annotated';
const SESSION = '/api/session';

/**
 * What the browser of a person with a session fetches beside the client as the hall opens, instead of when the client, the hall and the
 * meeting have come one after the other: a `Link` header (RFC 8288); null for a visitor. It gives way to the client itself on a thin
 * line.
 */
export function aheadOfHall(
  { rooms, publicUrl }: HttpDeps,
  files: ClientFiles,
  request: FastifyRequest,
): string | null {
  if (tokenIn(request.headers.cookie, isOverTls(publicUrl)) === null) return null;
  const room = rooms.get(idIn<MeetingId>(request));
  if (!room) return null;
  return [answerAhead(SESSION), ...HALL.flatMap(files.ofPiece).map(pieceAhead), ...textAhead(room, files)]
    .map((each) => `${each}; fetchpriority=low`)
    .join(', ');
}

function textAhead({ id, meeting: { compilation, annotation } }: MeetingRoom, files: ClientFiles): readonly string[] {
  if (compilation.version === 0) return [];
  const pieces = annotation.order.length > 0 ? files.ofPiece(ANNOTATED) : [];
  return [
    answerAhead(`/api/meetings/${id}/compilation.json?version=${compilation.version}`),
    ...pieces.map(pieceAhead),
  ];
}

/** As the client asks for it; fetched in another mode, it would be fetched twice. */
const answerAhead = (address: string): string => `<${address}>; rel=preload; as=fetch; crossorigin=anonymous`;

const pieceAhead = (address: string): string =>
  address.endsWith('.css')
    ? `<${address}>; rel=preload; as=style; crossorigin=anonymous`
    : `<${address}>; rel=modulepreload`;
