import type { RefusalCode } from '../../shared/refusals.ts';
import type { Unanswered } from './command-outbox.ts';
import type { Delivery } from './records-in-order.ts';

/**
 * `stopping`: the server has said that it restarts. It and `reconnecting` mend by themselves, `refused` may,
 * `outdated` by reloading the page.
 */
export type Status = 'connecting' | 'connected' | 'reconnecting' | 'refused' | 'outdated' | 'stopping';

/** What the line tells: how it stands (with the reason of a refusal), what has come, and which commands wait for an answer. */
export type Listener = {
  readonly stands: (status: Status, refusal: RefusalCode | null) => void;
  readonly unanswered?: (unanswered: readonly Unanswered[]) => void;
  readonly delivered: (delivery: Delivery) => void;
};
