import * as v from 'valibot';
import type { MeetingId, PersonId } from '../ids.ts';
import type { Access } from '../minutes/who-may-write.ts';
import type { RefusalCode } from '../refusals.ts';
import type { PieceAnswer, PieceWanted, SnapshotOffered } from './catching-up.ts';
import { id, whole } from './fields.ts';

/** Largest update of the text, in bytes: what is pasted at once, or was written offline for days, cannot be divided. */
export const UPDATE_MAX = 1024 * 1024;
/** Most that one paste may bring, in UTF-16 code units; of any script, it fits in an update. */
export const PASTE_MAX = 250_000;
const STATE_VECTOR_MAX = 64 * 1024;
const CURSOR_MAX = 4 * 1024;

const bytes = (max: number) =>
  v.pipe(
    v.custom<Uint8Array>((value) => value instanceof Uint8Array),
    v.check(({ byteLength }) => byteLength <= max),
  );
/** A client's id in a Yjs document. */
const clientId = whole(0, 0xffff_ffff);

/** `stateVector`: what the client has (Yjs); the empty document's is `[0]`. */
export const joinMinutesSchema = v.strictObject({
  protocol: whole(1, 1_000_000),
  meetingId: id<MeetingId>(),
  stateVector: bytes(STATE_VECTOR_MAX),
});
export type JoinMinutes = v.InferOutput<typeof joinMinutesSchema>;

/**
 * `person`: who the session says that this is. `diff`: what the client is missing; `whole` tells its size. Where that is more, it is the
 * beginning: the rest is fetched by `piece`, and then one joins again. `stateVector`: what the server has, so that the client can send the rest.
 */
export type MinutesJoined = {
  readonly person: PersonId;
  readonly access: Exclude<Access, 'none'>;
  readonly epoch: string;
  readonly whole: SnapshotOffered;
  readonly diff: Uint8Array;
  readonly stateVector: Uint8Array;
  readonly cursors: readonly CursorShown[];
};
export type JoinMinutesAnswer = MinutesJoined | { readonly refused: RefusalCode };

/**
 * A Yjs update. It is answered `accepted` once it is on disk; sending it twice does no harm. `has`: nothing of it was
 * taken, since it follows what the server lacks; this is what the server has (a state vector), and the rest is to be sent.
 */
export const updateMinutesSchema = v.strictObject({ update: bytes(UPDATE_MAX) });
export type UpdateMinutes = v.InferOutput<typeof updateMinutesSchema>;
export type UpdateMinutesAnswer =
  | { readonly accepted: { readonly seq: number } }
  | { readonly has: Uint8Array }
  | { readonly refused: RefusalCode };

/** Where somebody's cursor is (y-protocols awareness): a moment, never kept. */
export const cursorSchema = v.strictObject({ clientId, state: bytes(CURSOR_MAX) });
export type Cursor = v.InferOutput<typeof cursorSchema>;
/** `person` is the server's word for whose cursor it is. */
export type CursorShown = Cursor & { readonly person: PersonId };

/** Client to server, namespace `/minutes`; `cursor` is not acknowledged. */
export type MinutesUp = {
  join: (message: JoinMinutes, answer: (joined: JoinMinutesAnswer) => void) => void;
  piece: (message: PieceWanted, answer: (piece: PieceAnswer) => void) => void;
  update: (message: UpdateMinutes, answer: (answer: UpdateMinutesAnswer) => void) => void;
  cursor: (message: Cursor) => void;
};

/** Server to client. `access` comes when it has changed; after `none` nothing more comes. */
export type MinutesDown = {
  update: (message: { readonly update: Uint8Array }) => void;
  cursor: (message: CursorShown) => void;
  cursorGone: (message: { readonly clientId: number }) => void;
  access: (message: { readonly access: Access }) => void;
};
