import type { Refusal } from '../../shared/decision.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { AnswerTo, Entry, Messages, Said } from '../../shared/protocol/message.ts';
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

/** One attempt to join. */
export type Attempt<Message, Joined> = {
  /** The message that enters; left out: `join`. */
  readonly by?: string;
  /** What is known now; version and meeting are added to it. */
  readonly message: Message;
  /** How long the answer may be, where it may be long. */
  readonly answerBytes?: number;
  /** Called at once with the answer: whether all is here that belongs to it. False: it is not, and another attempt is made elsewhere. */
  readonly complete?: (answer: Joined) => boolean | Promise<boolean>;
};

export type Options<Message, Joined> = {
  readonly socket: ChannelSocket;
  readonly meetingId: MeetingId;
  /** What has to be asked or fetched before may take its time; if that fails, it is tried again after a pause. */
  readonly join: () => Attempt<Message, Joined> | Promise<Attempt<Message, Joined> | Refusal>;
  readonly changed: (now: ChannelState<Joined>) => void;
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
/** What is said on joining, beside version and meeting. */
export type Knowledge<M extends Messages, By extends Name<M>> = By extends unknown
  ? Omit<Said<M[By]>, keyof Entry>
  : never;
export type JoinedOf<M extends Messages, By extends Name<M> = 'join'> = Extract<
  Exclude<AnswerTo<M[By]>, Refusal>,
  object
>;
/** `By`: the messages that enter. */
export type ChannelOptions<M extends Messages, By extends Name<M> = 'join'> = Options<
  Knowledge<M, By>,
  JoinedOf<M, By>
>;
