import { onCleanup } from 'solid-js';
import * as Y from 'yjs';
import type { MeetingId, PersonId } from '../../../../shared/ids.ts';
import { FIRST_PIECE } from '../../../../shared/protocol/fields/sizes.ts';
import type { MinutesFrames, MinutesJoined, MinutesMessages } from '../../../../shared/protocol/minutes-messages.ts';
import { createChannel } from '../../../connection/channel.ts';
import type { ChannelSocket } from '../../../connection/channel-socket.ts';
import type { Attempt, Channel, ChannelState } from '../../../connection/channel-state.ts';
import { createSnapshotPieces } from '../../../connection/records/snapshot-pieces.ts';
import { FROM_SERVER } from './writing.ts';

/** A piece of the text may wait behind as much of the meeting, bytes. */
const LONG_ANSWER = 2 * FIRST_PIECE;

type Deps = {
  readonly doc: Y.Doc;
  readonly meetingId: MeetingId;
  readonly person: PersonId;
  readonly socket: ChannelSocket;
  readonly changed: (now: ChannelState<MinutesJoined>) => void;
};
export type MinutesChannel = Channel<MinutesMessages, MinutesFrames>;

/**
 * Asks for what is missing here, until all of it has come: a long text comes in pieces, and after it what was written meanwhile.
 */
export function createMinutesChannel({ doc, meetingId, person, socket, changed }: Deps): MinutesChannel {
  const channel = createChannel<MinutesMessages, MinutesFrames>({ socket, meetingId, join: attempt, changed });
  const pieces = createSnapshotPieces((wanted) => channel.ask('piece', wanted, LONG_ANSWER));

  function attempt(): Attempt<MinutesMessages> {
    const stateVector = new Uint8Array(Y.encodeStateVector(doc));
    const complete = (answer: MinutesJoined) => {
      if (answer.person !== person) channel.refused('not-yours');
      else if (answer.whole.size > answer.diff.byteLength) void fetchRest(answer, stateVector);
      else return take(answer.diff);
      return false;
    };
    return { by: 'join', message: { stateVector }, answerBytes: LONG_ANSWER, complete };
  }

  /** The pieces of two differences fit together where both begin at the same state of this page and end at the same row. */
  async function fetchRest({ epoch, whole, diff }: MinutesJoined, from: Uint8Array): Promise<void> {
    const joining = channel.state();
    const update = await pieces.whole({ epoch: `${epoch} ${from.join()}`, whole, snapshot: diff });
    if (channel.state() !== joining) return;
    if (update === null) return channel.startAnew();
    take(update);
    channel.join();
  }

  /** What the server has and this page had not. */
  function take(update: Uint8Array): true {
    Y.applyUpdate(doc, new Uint8Array(update), FROM_SERVER);
    return true;
  }
  channel.on('update', ({ update }) => take(update));
  onCleanup(channel.close);
  return channel;
}
