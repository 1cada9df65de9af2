import type { CatchUp, CatchUpAnswer, Join, PieceAnswer, PieceWanted } from './catching-up.ts';
import type { Down } from './down.ts';

/**
 * Namespace `/screen`: the room's screen, let in by the key of its link (`auth: { key }` of the handshake; refused
 * `unknown-screen-link`). It follows the log as a member does, without what members write for each other
 * (shared/meeting-on-screen.ts), and gives no commands.
 */
export type ScreenUp = {
  join: (message: Join, answer: (joined: CatchUpAnswer) => void) => void;
  catchUp: (message: CatchUp, answer: (caughtUp: CatchUpAnswer) => void) => void;
  piece: (message: PieceWanted, answer: (piece: PieceAnswer) => void) => void;
};
export type ScreenDown = Down;
