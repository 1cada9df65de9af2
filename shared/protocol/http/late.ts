import * as v from 'valibot';
import type { Acceptance } from '../../paper/contributing.ts';
import { text } from '../fields/fields.ts';
import type { ContributionSummary } from './consultations.ts';

export const REASON_MAX = 1000;

/** `POST /api/contributions/:id/acceptance`: a late contribution is accepted, or declined with a reason for its author. */
export const lateDecisionSchema = v.variant('accepted', [
  v.strictObject({ accepted: v.literal(true) }),
  v.strictObject({ accepted: v.literal(false), reason: v.pipe(text(REASON_MAX), v.minLength(1)) }),
]);
export type LateDecision = v.InferOutput<typeof lateDecisionSchema>;

/** One of `GET /api/consultations/:id/late`. */
export type LateContribution = ContributionSummary & {
  readonly acceptance: Exclude<Acceptance, 'accepted'>;
  /** In the secretary's words; empty while it waits. */
  readonly declinedBecause: string;
};
