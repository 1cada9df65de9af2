import * as v from 'valibot';
import type { RefusalCode } from '../refusals.ts';

/** Whether the line lives: asked by who is heard by it, and by who should hear somebody and does not. */
export const pulseSchema = v.strictObject({});
export type PulseQuestion = v.InferOutput<typeof pulseSchema>;
/** `at`: server time, ms. A refusal is a sign of life as well. */
export type PulseAnswer = { readonly at: number } | { readonly refused: RefusalCode };
