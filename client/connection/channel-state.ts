import type { Refusal } from '../../shared/decision.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { AnswerTo, Down, Entry, Messages, Said } from '../../shared/protocol/message.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import type { ChannelSocket } from './channel-socket.ts';

/** How a channel stands: one of these at a time. */
export type ChannelState<Joined> =
  /** No connection. */
  | { readonly state: 'down' }
  /** Has asked to join, waits for what belongs to the answer, or asks again after a pause. */
  | { readonly state: 'joining' }
  | { readonly state: 'joined'; readonly answer: Joined }
  /** Not let in; asks again after a pause, unless that would change nothing. */
  | { readonly state: 'refused'; readonly code: RefusalCode }
  /** Only loading the page again helps. */
  | { readonly state: 'outdated' };

/** One attempt to join, by one of the messages that enter: each knows the answer to its own. */
export type Attempt<M extends Messages, By extends Name<M> = 'join'> = {
  readonly [E in By]: {
    readonly by: E;
    /** What is known now; version and meeting are added to it. */
    readonly message: Omit<Said<M[E]>, keyof Entry>;
    /** How long the answer may be, where it may be long. */
    readonly answerBytes?: number;
    /** Called at once with the answer: whether all is here that belongs to it. False: it is not, and another attempt is made elsewhere. */
    readonly complete?: (answer: JoinedOf<M, E>) => boolean | Promise<boolean>;
  };
}[By];

/** `By`: the messages that enter. */
export type ChannelOptions<M extends Messages, By extends Name<M> = 'join'> = {
  readonly socket: ChannelSocket;
  readonly meetingId: MeetingId;
  /** What has to be asked or fetched before may take its time; if that fails, it is tried again after a pause. */
  readonly join: () => Attempt<M, By> | Promise<Attempt<M, By> | Refusal>;
  readonly changed: (now: ChannelState<JoinedOf<M, By>>) => void;
  /** Whether asking again changes nothing; without it, nothing is final. */
  readonly isFinal?: (code: RefusalCode) => boolean;
  /** What no answer in time amounts to; left out: the connection is dead, and begins again. */
  readonly unanswered?: RefusalCode;
  /** It is not opened before somebody wants it. */
  readonly isOpenedLater?: boolean;
  /** Asks for something, to see whether the connection lives: the device has slept, or is online again. */
  readonly probe?: () => void;
};

/** Of its messages, or its frames. */
export type Name<M> = string & keyof M;
export type JoinedOf<M extends Messages, By extends Name<M> = 'join'> = Extract<
  Exclude<AnswerTo<M[By]>, Refusal>,
  object
>;
type Ask<M extends Messages> = <E extends Name<M>>(
  event: E,
  message: Said<M[E]>,
  bytes?: number,
) => Promise<AnswerTo<M[E]> | Refusal | null>;

/** One side of a conversation in a namespace: it joins, asks, and comes back by itself. */
export type Channel<M extends Messages, Frames, Joined = JoinedOf<M>> = {
  readonly state: () => ChannelState<Joined>;
  /**
   * Null: no answer came in time, and the connection begins again; or the channel has left the state in which it asked. `bytes`: of
   * message and answer.
   */
  readonly ask: Ask<M>;
  /** As `ask`, for a message that has an id or number: its answer counts, whatever has happened meanwhile. */
  readonly send: Ask<M>;
  /** For something of the moment that gets no answer. */
  readonly tell: <E extends Name<M>>(event: E, message: Said<M[E]>) => void;
  readonly on: <E extends Name<Frames>>(event: E, listener: Down<Frames>[E]) => void;
  /** Joins once more, with what is known now. */
  readonly join: () => void;
  /** Joins once more, after a pause (ms, where it is not to be the usual one). */
  readonly joinLater: (ms?: number) => void;
  /** Does something after a pause, if the channel is joined now and stays so until then. */
  readonly later: (work: () => void) => void;
  /** A question was refused as if the channel had never joined. */
  readonly refused: (code: RefusalCode) => void;
  /** The transport notices the end of a dead connection late, so it is told. */
  readonly startAnew: () => void;
  /** Connects, where it does not by itself or has hung up, and joins. */
  readonly open: () => void;
  /** Until it is opened again. */
  readonly hangUp: () => void;
  /** After that it ignores everything. */
  readonly close: () => void;
};
