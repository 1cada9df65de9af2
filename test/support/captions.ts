import { expect } from 'vitest';
import { type Actor, nameInLog, SYSTEM } from '../../shared/actor.ts';
import type { CaptionLine, Captions, CaptionsCommand, CaptionsRecord } from '../../shared/captions/captions.ts';
import { decideCaptions } from '../../shared/captions/decide-captions.ts';
import { evolveCaptions } from '../../shared/captions/evolve-captions.ts';
import { isRefusal } from '../../shared/decision.ts';
import { type CaptionFeedId, type CommandId, idOf } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import { TEN_O_CLOCK } from './given.ts';

export const feed = idOf<CaptionFeedId>('feed');

type Taken = {
  readonly captions: Captions;
  readonly records: readonly CaptionsRecord[];
  readonly last: CaptionLine | undefined;
  /** The next command, of the same people at the same time. */
  readonly next: (command: CaptionsCommand) => Taken;
  readonly refused: (code: RefusalCode) => void;
};

/** What a command leads to. A program writes as the server does, which has looked at its token. */
export function takes(
  before: Captions,
  command: CaptionsCommand,
  meeting: Meeting,
  actor: Actor = SYSTEM,
  at = TEN_O_CLOCK,
  records: readonly CaptionsRecord[] = [],
): Taken {
  const asked = command.type === 'captions.write' && actor.type === 'system' ? captionerIn(meeting) : actor;
  const event = decideCaptions(before, command, { meeting, actor: asked, at });
  const refusal = isRefusal(event) ? event : null;
  const seq = records.length + 1;
  const more = isRefusal(event)
    ? []
    : [{ seq, at, by: nameInLog(asked), command: idOf<CommandId>(`given-${seq}`), event }];
  const captions = evolveCaptions(before, more);
  const written = [...records, ...more];
  return {
    captions,
    records: written,
    last: captions.lines[command.language]?.at(-1),
    next: (next) => takes(captions, next, meeting, actor, at, written),
    refused: (code) => expect(refusal).toEqual({ refused: code }),
  };
}

function captionerIn({ attendance }: Meeting): Actor {
  const found = Object.values(attendance.members).find(({ role }) => role === 'captioner');
  if (!found) throw new Error('There is no captioner.');
  return { type: 'person', person: found.person, profile: found.profile };
}
