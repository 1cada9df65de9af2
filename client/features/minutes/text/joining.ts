import type { Socket } from 'socket.io-client';
import * as Y from 'yjs';
import type { MeetingId, PersonId } from '../../../../shared/ids.ts';
import type { PieceAnswer, PieceWanted } from '../../../../shared/protocol/catching-up.ts';
import type { Down, Up } from '../../../../shared/protocol/message.ts';
import type {
  JoinMinutesAnswer,
  MinutesFrames,
  MinutesJoined,
  MinutesMessages,
} from '../../../../shared/protocol/minutes-messages.ts';
import { PROTOCOL_VERSION } from '../../../../shared/protocol/protocol-version.ts';
import type { RefusalCode } from '../../../../shared/refusals.ts';
import { createSnapshotPieces } from '../../../connection/snapshot-pieces.ts';
import type { Spells } from './spells.ts';
import type { Standing } from './standing.ts';

/** Without an answer for so long the line is dead, whatever it says, ms. */
const ANSWERED_WITHIN_MS = 30_000;

type Deps = {
  readonly doc: Y.Doc;
  readonly meetingId: MeetingId;
  readonly person: PersonId;
  readonly socket: MinutesSocket;
  readonly spells: Spells;
  /** What the server has and this page had not. */
  readonly take: (update: Uint8Array) => void;
  readonly joined: (answer: MinutesJoined) => void;
  readonly notJoined: (code: RefusalCode) => void;
  readonly startAnew: () => void;
};

/** Asks for what is missing here, until all of it has come: a long text comes in pieces, and what was written meanwhile after it. */
export function createJoining({ doc, meetingId, person, socket, spells, ...deps }: Deps) {
  const ask = (wanted: PieceWanted): Promise<PieceAnswer | null> =>
    socket
      .timeout(ANSWERED_WITHIN_MS)
      .emitWithAck('piece', wanted)
      .catch(() => null);
  const pieces = createSnapshotPieces(ask);

  function join(): void {
    if (!socket.connected) return;
    const joining: Standing = { at: 'joining' };
    spells.become(joining);
    const stateVector = Y.encodeStateVector(doc);
    const answered = (error: Error | null, answer: JoinMinutesAnswer) => {
      if (spells.now() !== joining) return;
      if (error) deps.startAnew();
      else if ('refused' in answer) deps.notJoined(answer.refused);
      else if (answer.person !== person) deps.notJoined('not-yours');
      else if (answer.whole.size > answer.diff.byteLength) void fetchRest(answer, stateVector, joining);
      else deps.joined(answer);
    };
    socket.timeout(ANSWERED_WITHIN_MS).emit('join', { protocol: PROTOCOL_VERSION, meetingId, stateVector }, answered);
  }

  /** The pieces of two differences fit together where both begin at the same state of this page and end at the same row. */
  async function fetchRest({ epoch, whole, diff }: MinutesJoined, from: Uint8Array, joining: Standing): Promise<void> {
    const update = await pieces.whole({ epoch: `${epoch} ${from.join()}`, whole, snapshot: diff });
    if (spells.now() !== joining) return;
    if (update === null) return deps.startAnew();
    deps.take(update);
    join();
  }

  return { join };
}

export type MinutesSocket = Socket<Down<MinutesFrames>, Up<MinutesMessages>>;
