import { createSignal, onCleanup } from 'solid-js';
import { isRefusal } from '../../../shared/decision.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import type { Message } from '../../../shared/message.ts';
import type {
  CorrespondenceFrames,
  CorrespondenceMessages,
  NewMessage,
} from '../../../shared/protocol/correspondence-messages.ts';
import type { AnswerTo } from '../../../shared/protocol/message.ts';
import { passesByItself, type RefusalCode } from '../../../shared/refusals.ts';
import { createChannel } from '../../connection/channel.ts';
import type { ChannelSocket } from '../../connection/channel-socket.ts';
import type { Channel } from '../../connection/channel-state.ts';
import { createOutbox } from '../../connection/outbox.ts';

/** Some hundred messages, which come with the answer to `join`, bytes. */
const MANY_MESSAGES = 100_000;

type Deps = {
  readonly socket: ChannelSocket;
  readonly meetingId: MeetingId;
  readonly arrived: (messages: readonly Message[]) => void;
  /** Final: it is not sent again. */
  readonly refused: (code: RefusalCode) => void;
};

export type MessagesChannel = {
  /** In the order written. */
  readonly unsent: () => readonly NewMessage[];
  readonly send: (message: NewMessage) => void;
};

/** Private messages on their way, one after the other; the channel closes with its owner. */
export function createMessagesChannel(deps: Deps): MessagesChannel {
  const [unsent, setUnsent] = createSignal<readonly NewMessage[]>([]);
  const channel = openChannel(deps, () => outbox.resend());
  const outbox = createOutbox<NewMessage, AnswerTo<CorrespondenceMessages['send']>>({
    give,
    atOnce: 1,
    isPassing: (answer) => isRefusal(answer) && passesByItself(answer.refused),
    settled: (_message, answer) => {
      setUnsent(outbox.items());
      if (isRefusal(answer)) deps.refused(answer.refused);
      else deps.arrived([answer.message]);
    },
    passed: () => channel.later(outbox.resend),
  });

  function give(message: NewMessage): boolean {
    if (channel.state().state !== 'joined') return false;
    void channel.send('send', message).then((answer) => answer && outbox.answered(message.id, answer));
    return true;
  }

  return {
    unsent,
    send(message): void {
      outbox.add(message);
      setUnsent(outbox.items());
    },
  };
}

type MessagesConversation = Channel<CorrespondenceMessages, CorrespondenceFrames>;

/** `joined`: all that was written before has arrived. */
function openChannel({ socket, meetingId, arrived }: Deps, joined: () => void): MessagesConversation {
  const channel = createChannel<CorrespondenceMessages, CorrespondenceFrames>({
    socket,
    meetingId,
    join: () => ({ by: 'join', message: {}, answerBytes: MANY_MESSAGES }),
    isFinal: (code) => !passesByItself(code),
    changed: (now) => {
      if (now.state !== 'joined') return;
      arrived(now.answer.messages);
      joined();
    },
  });
  channel.on('message', (message) => arrived([message]));
  onCleanup(channel.close);
  return channel;
}
