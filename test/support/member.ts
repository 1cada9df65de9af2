import { gunzipSync } from 'node:zlib';
import { io, type Socket } from 'socket.io-client';
import { fold } from '../../shared/fold.ts';
import { type CommandId, idOf, type PersonId } from '../../shared/ids.ts';
import { stateHash } from '../../shared/log/state-hash.ts';
import { emptyMeeting, type Meeting, type MeetingCommand, type MeetingRecord } from '../../shared/meeting.ts';
import type { CatchUpAnswer, CaughtUp } from '../../shared/protocol/catching-up.ts';
import type { CommandEnvelope, Receipt } from '../../shared/protocol/commands/command.ts';
import { PIECE_MAX } from '../../shared/protocol/fields/sizes.ts';
import type { JoinAnswer, MeetingFrames, MeetingMessages } from '../../shared/protocol/meeting-messages.ts';
import type { Down, Up } from '../../shared/protocol/message.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import type { RecordsFrame } from '../../shared/protocol/records.ts';
import { MEETING } from './meeting-folder.ts';
import { until } from './until.ts';

type State = { readonly meeting: Meeting; readonly seq: number };

/**
 * A plain client of the protocol, as somebody would write it from PROTOCOL.md: joins, folds, commands. It does nothing
 * by itself: tests say when it connects, joins, drops and resends.
 */
export type Member = ReturnType<typeof createMember>;

/** Whoever comes again is another member: an id that was used already would be answered as a resend. */
let created = 0;

export function createMember(url: string, cookie: string, name: string) {
  const socket: Socket<Down<MeetingFrames>, Up<MeetingMessages>> = io(`${url}/meeting`, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
    autoConnect: false,
    reconnection: false,
  });
  let state: State = { meeting: emptyMeeting, seq: 0 };
  created += 1;
  const ids = `${name}-${created}`;
  let commands = 0;
  /** Frames that arrive while a long answer is fetched. */
  let held: RecordsFrame[] | null = null;
  const frames: RecordsFrame[] = [];
  const wrongProofs: number[] = [];

  function nextId(): CommandId {
    commands += 1;
    return idOf<CommandId>(`${ids}-${commands}`);
  }

  function take(records: readonly MeetingRecord[]): void {
    for (const record of records) {
      if (record.seq <= state.seq) continue;
      if (record.seq !== state.seq + 1) throw new Error(`${name} is at ${state.seq} and got ${record.seq}`);
      state = { meeting: fold([record], state.meeting), seq: record.seq };
    }
  }

  socket.on('records', (frame) => {
    frames.push(frame);
    if (held) return void held.push(frame);
    take(frame.records);
    if (frame.proof?.seq === state.seq && frame.proof.hash !== stateHash(state.meeting)) wrongProofs.push(state.seq);
  });

  async function connect(): Promise<void> {
    if (socket.connected) return;
    socket.connect();
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
  }

  async function join(after = state.seq, protocol = PROTOCOL_VERSION): Promise<JoinAnswer> {
    await connect();
    return asking((answered) => socket.timeout(5000).emit('join', { protocol, meetingId: MEETING, after }, answered));
  }

  const catchUp = (after = state.seq): Promise<CatchUpAnswer> =>
    asking((answered) => socket.timeout(5000).emit('catchUp', { after }, answered));

  /** The answer is folded in its callback: a promise would let the next frame come first. */
  function asking<T extends CatchUpAnswer>(ask: (answered: (error: Error, answer: T) => void) => void): Promise<T> {
    return new Promise((resolve, reject) => {
      ask((error, answer) => {
        if (error) return reject(error);
        if ('refused' in answer) return resolve(answer);
        if (answer.more) held ??= [];
        else caughtUp(answer, answer.snapshot);
        if (!answer.more) return resolve(answer);
        goOn(answer).then(() => resolve(answer), reject);
      });
    });
  }

  function caughtUp({ records }: CaughtUp, snapshot: ArrayBuffer | Uint8Array | null): void {
    if (snapshot) state = JSON.parse(gunzipSync(snapshot).toString());
    take(records);
  }

  /** Fetches what an answer does not hold: the pieces of its snapshot, then the records that follow. */
  async function goOn(answer: CaughtUp): Promise<void> {
    caughtUp(answer, answer.whole && (await wholeOf(answer)));
    if (answer.more) await catchUp();
    const frames = held ?? [];
    held = null;
    for (const frame of frames) take(frame.records);
  }

  async function wholeOf({ whole, snapshot }: CaughtUp): Promise<Uint8Array> {
    let bytes = new Uint8Array(snapshot ?? []);
    while (whole && bytes.length < whole.size) {
      const wanted = { seq: whole.seq, from: bytes.length, bytes: PIECE_MAX };
      const answer = await socket.timeout(5000).emitWithAck('piece', wanted);
      if ('refused' in answer) throw new Error(`a piece was refused: ${answer.refused}`);
      bytes = Buffer.concat([bytes, new Uint8Array(answer.piece)]);
    }
    return bytes;
  }

  return {
    name,
    socket,
    person: idOf<PersonId>(name),
    frames,
    wrongProofs,
    connect,
    join,
    state: () => state,
    meeting: () => state.meeting,
    seq: () => state.seq,
    hash: () => stateHash(state.meeting),
    has: (seq: number) => until(() => state.seq >= seq, `${name} to have record ${seq}`),
    nextId,
    /** Gives the command; with an id, it is a resend or a clash. */
    command(command: MeetingCommand, id = nextId()): Promise<Receipt> {
      return socket.timeout(5000).emitWithAck('command', { id, command });
    },
    envelope: (envelope: CommandEnvelope): Promise<Receipt> => socket.timeout(5000).emitWithAck('command', envelope),
    catchUp,
    drop: () => void socket.io.engine?.close(),
    close: () => void socket.disconnect(),
  };
}
