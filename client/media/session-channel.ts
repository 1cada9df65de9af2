import { isRefusal } from '../../shared/decision.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import type { MediaChannel } from './media-channel.ts';

/** The channel as one session uses it. `failed`: something could not be sent or received, and another session may. */
export type SessionChannel = Pick<MediaChannel, 'ask'> & { readonly failed: () => void };

/** The server did not answer, or not to this. When it knows nothing of this session, the channel joins again by itself. */
const PASSING: ReadonlySet<RefusalCode> = new Set<RefusalCode>(['media-unavailable', 'too-many-messages']);

/** What happens to a session that is over does not matter any more. */
export function createSessionChannel(
  channel: Pick<MediaChannel, 'ask'>,
  isOver: () => boolean,
  onFailure: () => void,
): SessionChannel {
  const failed = () => {
    if (!isOver()) onFailure();
  };
  return {
    failed,
    ask: async (event, message) => {
      const answer = await channel.ask(event, message);
      if (isRefusal(answer) && PASSING.has(answer.refused)) failed();
      return answer;
    },
  };
}
