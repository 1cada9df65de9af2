import * as v from 'valibot';
import type { RequestId } from '../../../ids.ts';

/**
 * `POST /api/meetings/:id/agreement` issues the minutes. `closesAt`: until when they can be corrected, server time, ms; null: for
 * seven days.
 */
export const issuingSchema = v.strictObject({
  closesAt: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type Issuing = v.InferOutput<typeof issuingSchema>;

/** What was issued, or made final by `POST /api/meetings/:id/agreement/final`. */
export type VersionMade = { readonly version: number };

/** `GET /api/meetings/:id/agreement/words`: what the version says of the interventions that the person may correct, by paragraph. */
export type OwnWords = {
  readonly version: number;
  readonly interventions: readonly {
    readonly requestId: RequestId;
    readonly name: string;
    readonly item: string;
    /** Server time, ms. */
    readonly from: number;
    readonly summary: readonly string[];
  }[];
};
