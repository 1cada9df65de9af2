import * as v from 'valibot';
import type { Acceptance } from '../../../paper/contributing.ts';
import { text, whole } from '../../fields/fields.ts';
import { REASON_MAX } from '../../fields/sizes.ts';
import type { ContributionSummary } from './consultations.ts';

/** As it was read: its author may have replaced it since. */
const version = v.optional(whole(1, 1_000_000));
/** `POST /api/contributions/:id/acceptance`: a late contribution is accepted, or declined with a reason for its author. */
export const lateDecisionSchema = v.variant('accepted', [
  v.strictObject({ accepted: v.literal(true), version }),
  v.strictObject({ accepted: v.literal(false), version, reason: v.pipe(text(REASON_MAX), v.minLength(1)) }),
]);
export type LateDecision = v.InferOutput<typeof lateDecisionSchema>;

/** One of `GET /api/consultations/:id/late`. */
export type LateContribution = ContributionSummary & {
  readonly acceptance: Exclude<Acceptance, 'accepted'>;
  /** In the secretary's words; empty while it waits. */
  readonly declinedBecause: string;
};
