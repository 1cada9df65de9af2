import { type Refusal, refuse } from '../../shared/decision.ts';
import type { Piece, PieceWanted } from '../../shared/protocol/catching-up.ts';
import { FIRST_PIECE } from '../../shared/protocol/fields/sizes.ts';
import type { Rate } from '../limiter.ts';

/**
 * What a client can fetch: as of the record, or the row, `seq`. What is long goes piece by piece; the client asks for each piece
 * when the last has arrived. So a slow client never has more waiting than one piece.
 */
export type Offered = { readonly seq: number; readonly bytes: Uint8Array };

/** Of one reader. A piece costs no more than its bytes, and a fast reader asks often. */
export const PIECES: Rate = { burst: 400, perSecond: 100 };

export const isLong = ({ bytes }: Offered): boolean => bytes.length > FIRST_PIECE;

/** What comes without asking: all of it where it is short. */
export const beginningOf = ({ bytes }: Offered): Uint8Array => bytes.subarray(0, FIRST_PIECE);

/** Refused when this is not what was offered: the client has to join again. */
export const pieceOf = (offered: Offered | null, { seq, from, bytes }: PieceWanted): Piece | Refusal =>
  offered?.seq === seq ? { piece: offered.bytes.subarray(from, from + bytes) } : refuse('not-joined');
