import { onCleanup } from 'solid-js';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { MediaFrames } from '../../shared/protocol/media-frames.ts';
import type { MediaMessages } from '../../shared/protocol/media-messages.ts';
import type { AnswerTo, Said } from '../../shared/protocol/message.ts';
import { createChannel } from '../connection/channel.ts';
import type { Attempt, Channel, ChannelOptions, ChannelState, JoinedOf } from '../connection/channel-state.ts';

/** Into the room with a device (`join`), or without one (`watch`). */
type Ways = 'join' | 'watch';
export type MediaAttempt<By extends Ways = Ways> = Attempt<MediaMessages, By>;
export type MediaChannelState = ChannelState<JoinedOf<MediaMessages, Ways>>;

/** The conversation about sound and picture with the server, namespace `/media`. */
export type MediaChannel = Pick<Channel<MediaMessages, MediaFrames>, 'on' | 'open' | 'join' | 'hangUp'> & {
  /** Without a connection, or an answer in time, the answer is `media-unavailable`. */
  readonly ask: <E extends keyof MediaMessages>(
    event: E,
    message: Said<MediaMessages[E]>,
  ) => Promise<AnswerTo<MediaMessages[E]> | Refusal>;
};

/** It is opened when somebody wants it, and closes with its owner. A worker that does not answer says nothing of the connection, which the meeting has too. */
export function createMediaChannel(options: ChannelOptions<MediaMessages, Ways>): MediaChannel {
  const { on, open, join, hangUp, send, close } = createChannel<MediaMessages, MediaFrames, Ways>({
    ...options,
    unanswered: 'media-unavailable',
    isOpenedLater: true,
  });
  onCleanup(close);
  return {
    ...{ on, open, join, hangUp },
    ask: async (event, message) => (await send(event, message)) ?? refuse('media-unavailable'),
  };
}
