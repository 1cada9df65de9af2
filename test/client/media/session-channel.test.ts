import { expect, test, vi } from 'vitest';
import { createSessionChannel } from '../../../client/media/session-channel.ts';
import { refuse } from '../../../shared/decision.ts';
import type { RefusalCode } from '../../../shared/refusals.ts';

/** How often a session stumbles over an answer. */
async function stumbles(code: RefusalCode, isOver = false): Promise<number> {
  const onStumble = vi.fn();
  const line = createSessionChannel({ ask: async () => refuse(code) }, () => isOver, onStumble);
  expect(await line.ask('leave', {})).toEqual(refuse(code));
  return onStumble.mock.calls.length;
}

test.each(['not-joined', 'media-unavailable', 'too-many-messages'] as const)(
  'given an answer that another session may not get (%s), then the session stumbles; one that is over does not',
  async (code) => expect([await stumbles(code), await stumbles(code, true)]).toEqual([1, 0]),
);

test.each(['not-permitted', 'bad-message'] as const)(
  'given a refusal that every session gets (%s), then the session goes on',
  async (code) => expect(await stumbles(code)).toBe(0),
);
