import type { CatchUp, CatchUpAnswer, Join, JoinAnswer, PieceAnswer, PieceWanted } from './catching-up.ts';
import type { CommandEnvelope, Receipt } from './command.ts';
import type { PulseAnswer, PulseQuestion } from './pulse.ts';

/** Client to server, namespace `/meeting`; each message is acknowledged. */
export type Up = {
  join: (message: Join, answer: (joined: JoinAnswer) => void) => void;
  command: (message: CommandEnvelope, answer: (receipt: Receipt) => void) => void;
  catchUp: (message: CatchUp, answer: (caughtUp: CatchUpAnswer) => void) => void;
  piece: (message: PieceWanted, answer: (piece: PieceAnswer) => void) => void;
  pulse: (message: PulseQuestion, answer: (pulse: PulseAnswer) => void) => void;
};
