import type { ApplicationsFrame } from '../../shared/protocol/meeting-messages.ts';
import { passesByItself, type RefusalCode } from '../../shared/refusals.ts';
import type { ChannelState } from './channel-state.ts';
import type { Unanswered } from './command-outbox.ts';
import type { Delivery } from './records/records-in-order.ts';

/**
 * `stopping`: the server has said that it restarts. `stopping` and `reconnecting` end by themselves, `refused` may, `outdated` when
 * the page is loaded again.
 */
export type Status = 'connecting' | 'connected' | 'reconnecting' | 'refused' | 'outdated' | 'stopping';

/** The state of the connection to a meeting, as people are told. `refusal`: the reason, while it is `refused`. */
export type Told = { readonly status: Status; readonly refusal: RefusalCode | null };

/** What the channel of a meeting tells: its state, what has come, and which commands wait for an answer. */
export type Listener = {
  readonly stands: (status: Status, refusal: RefusalCode | null) => void;
  readonly unanswered?: (unanswered: readonly Unanswered[]) => void;
  readonly delivered: (delivery: Delivery) => void;
  readonly applications?: (frame: ApplicationsFrame) => void;
};

export function toldAfter(before: Told, now: ChannelState<unknown>): Told {
  switch (now.state) {
    case 'joined':
      return { status: 'connected', refusal: null };
    case 'outdated':
      return { status: 'outdated', refusal: null };
    case 'refused':
      return isTold(now.code) ? { status: 'refused', refusal: now.code } : before;
    case 'down':
      return wasThere(before) ? { status: 'reconnecting', refusal: null } : before;
    case 'joining':
      return before;
  }
}

/** A refusal that passes is not told; a mistake of the server is, because it may happen again. */
const isTold = (code: RefusalCode): boolean => code === 'server-failed' || !passesByItself(code);
const wasThere = ({ status }: Told): boolean => status === 'connected' || status === 'refused';
