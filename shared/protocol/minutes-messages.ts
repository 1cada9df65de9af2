import * as v from 'valibot';
import type { PersonId } from '../ids.ts';
import type { Access } from '../minutes/who-may-write.ts';
import { piece, type SnapshotOffered } from './catching-up.ts';
import { whole } from './fields/fields.ts';
import { UPDATE_MAX } from './fields/sizes.ts';
import { type AnswerTo, asks, enters, entry, type Said, tells } from './message.ts';

const STATE_VECTOR_MAX = 64 * 1024;
const CURSOR_MAX = 4 * 1024;

const bytes = (max: number) =>
  v.pipe(
    v.custom<Uint8Array>((value) => value instanceof Uint8Array),
    v.check(({ byteLength }) => byteLength <= max),
  );
/** A client's id in a Yjs document. */
const clientId = whole(0, 0xffff_ffff);

/**
 * `person`: the person of the session. `diff`: what the client is missing; `whole` tells its size. Where the size is more, `diff`
 * is the beginning: the client fetches the rest by `piece`, and then joins again. `stateVector`: what the server has, so that the
 * client can send the rest.
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
/**
 * `accepted`: it is on disk. `has`: nothing of it was taken, because it follows something that the server lacks; this is what the
 * server has (a state vector), and the client sends the rest.
 */
type Updated = { readonly accepted: { readonly seq: number } } | { readonly has: Uint8Array };

/** Namespace `/minutes`, client to server. */
export const minutesMessages = {
  /** `stateVector`: what the client has (Yjs); that of the empty document is `[0]`. */
  join: enters(v.strictObject({ ...entry, stateVector: bytes(STATE_VECTOR_MAX) })).answeredBy<MinutesJoined>(),
  piece,
  /** A Yjs update. Sending it twice does no harm. */
  update: asks(v.strictObject({ update: bytes(UPDATE_MAX) })).answeredBy<Updated>(),
  /** Where somebody's cursor is (y-protocols awareness); of the moment, never stored. */
  cursor: tells(v.strictObject({ clientId, state: bytes(CURSOR_MAX) })),
};
export type MinutesMessages = typeof minutesMessages;
export type JoinMinutes = Said<MinutesMessages['join']>;
export type JoinMinutesAnswer = AnswerTo<MinutesMessages['join']>;
export type UpdateMinutes = Said<MinutesMessages['update']>;
export type UpdateMinutesAnswer = AnswerTo<MinutesMessages['update']>;
export type Cursor = Said<MinutesMessages['cursor']>;
/** `person`: the server says whose cursor it is. */
export type CursorShown = Cursor & { readonly person: PersonId };

/** Server to client. `access` comes when it has changed; after `none` nothing more comes. */
export type MinutesFrames = {
  readonly update: { readonly update: Uint8Array };
  readonly cursor: CursorShown;
  readonly cursorGone: { readonly clientId: number };
  readonly access: { readonly access: Access };
};
