import { io, type Socket } from 'socket.io-client';
import * as Y from 'yjs';
import { createSnapshotPieces } from '../../../client/connection/records/snapshot-pieces.ts';
import { textName } from '../../../shared/minutes/lines.ts';
import { readBlocks } from '../../../shared/minutes/lines-to-blocks.ts';
import { plainText } from '../../../shared/minutes/rich-text.ts';
import type { Down, Up } from '../../../shared/protocol/message.ts';
import type {
  CursorShown,
  JoinMinutesAnswer,
  MinutesFrames,
  MinutesMessages,
  UpdateMinutesAnswer,
} from '../../../shared/protocol/minutes-messages.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import { ITEM, MEETING } from '../meeting-folder.ts';
import { until } from '../until.ts';

/** A plain client of the minutes' text: it writes into its own copy, and sends when the test says so. */
export function createWriter(url: string, cookie: string) {
  const socket: Socket<Down<MinutesFrames>, Up<MinutesMessages>> = io(`${url}/minutes`, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
    autoConnect: false,
    reconnection: false,
  });
  const pieces = createSnapshotPieces((wanted) => socket.timeout(30_000).emitWithAck('piece', wanted));
  const doc = new Y.Doc();
  const unsent: Uint8Array[] = [];
  const cursors: CursorShown[] = [];
  const accesses: string[] = [];
  const frames: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') unsent.push(update);
  });
  socket.on('update', ({ update }) => {
    frames.push(update);
    Y.applyUpdate(doc, new Uint8Array(update), 'server');
  });
  socket.on('cursor', (cursor) => cursors.push(cursor));
  socket.on('access', ({ access }) => accesses.push(access));

  async function join(protocol = PROTOCOL_VERSION): Promise<JoinMinutesAnswer> {
    if (!socket.connected) {
      socket.connect();
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve);
        socket.once('connect_error', reject);
      });
    }
    const message = { protocol, meetingId: MEETING, stateVector: Y.encodeStateVector(doc) };
    const answer = await socket.timeout(30_000).emitWithAck('join', message);
    if ('refused' in answer) return answer;
    const update = await pieces.whole({ ...answer, snapshot: answer.diff });
    if (update === null) throw new Error('the rest of the text did not come');
    Y.applyUpdate(doc, update, 'server');
    return answer.whole.size > answer.diff.byteLength ? join(protocol) : answer;
  }

  const lines = () => doc.getText(textName(ITEM));
  const text = (): string => plainText(readBlocks(lines()));
  const send = (update: Uint8Array): Promise<UpdateMinutesAnswer> =>
    socket.timeout(30_000).emitWithAck('update', { update });

  return {
    socket,
    doc,
    cursors,
    accesses,
    frames,
    join,
    send,
    text,
    /** What was written and not sent yet, oldest first. */
    unsent: (): readonly Uint8Array[] => unsent,
    /** Adds a paragraph of its own. */
    write: (words: string): void => addLine(lines(), words),
    /** Types into the first paragraph. */
    type: (at: number, words: string): void => lines().insert(at, words),
    /** Sends everything written since; answers with the last answer. */
    async sendAll(): Promise<UpdateMinutesAnswer | undefined> {
      let last: UpdateMinutesAnswer | undefined;
      for (const update of unsent.splice(0)) last = await send(update);
      return last;
    },
    reads: (words: string) => until(() => text().includes(words), `the text to hold “${words}”`),
    close: () => void socket.disconnect(),
  };
}

/** A paragraph at the end of a text, in one update. */
export function addLine(text: Y.Text, words: string): void {
  text.doc?.transact(() => {
    text.insert(text.length, words, {});
    text.insertEmbed(text.length, new Y.Map());
  });
}

export type Writer = ReturnType<typeof createWriter>;
