import type { Logger } from 'pino';
import * as v from 'valibot';
import { type Refusal, refuse, refuseUnless } from '../../shared/decision.ts';
import { failureOf } from '../failure.ts';

/** The refusal of a message that is one too many; null when it is not. */
export const refuseFlood = (isWithinRate: boolean): Refusal | null => refuseUnless(isWithinRate, 'too-many-messages');

type Answer<T> = (answer: T | Refusal) => void;

/**
 * The door of every message that is acknowledged: parsed or refused `bad-message`, then handled; what the disk refuses
 * (`storage-failed`) and a bug of ours (`server-failed`) are logged and answered, so that nobody waits for ever. A message without an acknowledgement is not one of ours.
 * `refusalOf`: what is answered instead where an error means something else.
 */
export const answering =
  (log: Logger, refusalOf: (error: unknown) => Refusal = failureOf) =>
  <T, A extends object>(schema: v.GenericSchema<unknown, T>, handle: (message: T) => A | Promise<A>) =>
  (raw: unknown, answer: Answer<A>): void => {
    if (typeof answer !== 'function') return;
    const failed = (error: unknown) => {
      log.error({ err: error }, 'a message could not be handled');
      answer(refusalOf(error));
    };
    const parsed = v.safeParse(schema, raw);
    if (parsed.success) handleSafely(() => handle(parsed.output), answer, failed);
    else answer(refuse('bad-message'));
  };

/** A synchronous answer leaves before anything else can happen: what is broadcast next comes after it. */
function handleSafely<A extends object>(
  handle: () => A | Promise<A>,
  answer: Answer<A>,
  failed: (error: unknown) => void,
): void {
  try {
    const handled = handle();
    if (handled instanceof Promise) handled.then(answer, failed);
    else answer(handled);
  } catch (error) {
    failed(error);
  }
}
