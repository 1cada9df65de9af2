import { expect, test, vi } from 'vitest';
import { createSessionChannel } from '../../../client/media/session-channel.ts';
import { refuse } from '../../../shared/decision.ts';
import type { RefusalCode } from '../../../shared/refusals.ts';

/** How often a session fails at an answer. */
async function failures(code: RefusalCode, isOver = false): Promise<number> {
  const onFailure = vi.fn();
  const channel = createSessionChannel({ ask: async () => refuse(code) }, () => isOver, onFailure);
  expect(await channel.ask('choose', {})).toEqual(refuse(code));
  return onFailure.mock.calls.length;
}

test.each(['media-unavailable', 'too-many-messages'] as const)(
  'given an answer that another session may not get (%s), then the session has failed; one that is over has not',
  async (code) => expect([await failures(code), await failures(code, true)]).toEqual([1, 0]),
);

test.each(['not-permitted', 'bad-message', 'not-joined'] as const)(
  'given a refusal that every session gets, or after which the channel itself joins again (%s), then the session has not failed',
  async (code) => expect(await failures(code)).toBe(0),
);
