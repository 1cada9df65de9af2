import { gunzipSync } from 'node:zlib';
import type { Manager } from 'socket.io-client';
import { createSnapshotPieces } from '../../client/connection/records/snapshot-pieces.ts';
import { fold } from '../../shared/fold.ts';
import { emptyMeeting, type Meeting } from '../../shared/meeting.ts';
import type { CaughtUp, PieceAnswer, PieceWanted } from '../../shared/protocol/catching-up.ts';
import type { RecordsFrame } from '../../shared/protocol/records.ts';
import { ticks } from './clock.ts';

/** Of each server with a log, by its epoch. A bare relay has none, and nothing to fold. */
const states = new Map<string, { meeting: Meeting; seq: number }>();
/** How long each frame took to be folded, ms. */
export const folded: number[] = [];

function foldFrame({ epoch, records }: RecordsFrame): void {
  const state = states.get(epoch);
  if (!state) return;
  const next = records.filter(({ seq }) => seq > state.seq);
  if (next.length === 0) return;
  const began = ticks();
  states.set(epoch, { meeting: fold(next, state.meeting), seq: state.seq + next.length });
  folded.push(ticks() - began);
}

/** What a hall has folded begins with the answer to the first `join`. */
export async function beginWith(joined: CaughtUp, ask: (wanted: PieceWanted) => Promise<PieceAnswer>): Promise<void> {
  const { epoch, records } = joined;
  if (!epoch || states.has(epoch)) return;
  const snapshot = await createSnapshotPieces(ask).whole(joined);
  if (states.has(epoch)) return;
  const start = snapshot === null ? { meeting: emptyMeeting, seq: 0 } : JSON.parse(gunzipSync(snapshot).toString());
  states.set(epoch, { meeting: fold(records, start.meeting), seq: start.seq + records.length });
}

const FRAME = '2/meeting,["records",';
/** The last frames that any client has read, newest first: the others read the same, some of them somewhat later. */
let known: readonly { readonly text: string; readonly frame: RecordsFrame }[] = [];
const KNOWN = 8;

/** One process stands for a thousand computers: a text that another has just read is neither parsed nor folded again. */
export function takeFramesOnce(manager: Manager, take: (frame: RecordsFrame) => void): void {
  const decoder: { add(data: unknown): void } = Reflect.get(manager, 'decoder');
  const decode = decoder.add.bind(decoder);
  decoder.add = (data) => {
    if (typeof data !== 'string' || !data.startsWith(FRAME)) return decode(data);
    take((known.find(({ text }) => text === data) ?? readFrame(data)).frame);
  };
}

function readFrame(text: string): { readonly text: string; readonly frame: RecordsFrame } {
  const read = { text, frame: JSON.parse(text.slice(FRAME.length, -1)) };
  known = [read, ...known].slice(0, KNOWN);
  foldFrame(read.frame);
  return read;
}
