import { freezeDeep } from '../../../client/meeting/freeze-deep.ts';
import type { Actor } from '../../../shared/actor.ts';
import { isRefusal } from '../../../shared/decision.ts';
import { fold } from '../../../shared/fold.ts';
import { type CommandId, idOf } from '../../../shared/ids.ts';
import { decide } from '../../../shared/law.ts';
import { emptyMeeting, type Meeting, type MeetingCommand, type MeetingRecord } from '../../../shared/meeting.ts';
import { logOf, TEN_O_CLOCK } from '../given.ts';
import { enrolled, joined, prepared, sitting } from '../history.ts';
import { ines } from '../people.ts';
import { type Attempt, speakers, VERBS } from './random-attempts.ts';

/** One accepted command on its way through the server: the state before and after, and its records. */
export type Step = {
  readonly before: Meeting;
  readonly after: Meeting;
  readonly command: MeetingCommand;
  readonly actor: Actor;
  readonly at: number;
  readonly records: readonly MeetingRecord[];
};
export type Story = {
  readonly records: readonly MeetingRecord[];
  readonly meeting: Meeting;
  readonly steps: readonly Step[];
};

/** The meeting of the letter with everybody present: half of them in the room. */
export const beginning = logOf([
  ...prepared,
  enrolled(ines),
  ...sitting.slice(prepared.length),
  ...speakers.map((who, index) => joined(who, index % 2 ? 'room' : 'remote')),
]);

/** What a server does: look up the command id, decide, append, fold; all else is the clients' bad luck. */
export function played(tried: readonly Attempt[], clockIsOffBy = 0): Story {
  const records: MeetingRecord[] = [...beginning.records];
  const steps: Step[] = [];
  let meeting = freezeDeep(fold(records, freezeDeep(emptyMeeting)));
  let at = TEN_O_CLOCK + clockIsOffBy;
  for (const [index, attempt] of tried.entries()) {
    at += attempt.passes;
    const { actor, command } = VERBS[attempt.verb](meeting, attempt, index);
    for (let sent = 0; sent < attempt.sent; sent++) {
      const step = executed(meeting, command, actor, at, idOf<CommandId>(`command-${index}`), records);
      if (step === null) continue;
      records.push(...step.records);
      steps.push(step);
      meeting = step.after;
    }
  }
  return { records, meeting, steps };
}

function executed(
  before: Meeting,
  command: MeetingCommand,
  actor: Actor,
  at: number,
  id: CommandId,
  records: readonly MeetingRecord[],
): Step | null {
  if (records.findLast((record) => record.command === id)) return null;
  const decision = decide(before, command, actor, at);
  if (isRefusal(decision)) return null;
  const from = actor.type === 'person' ? actor.person : 'system';
  const fresh = decision.events.map(
    (event, index): MeetingRecord => ({ seq: records.length + index + 1, at, by: from, command: id, event }),
  );
  return { before, after: freezeDeep(fold(fresh, before)), command, actor, at, records: fresh };
}
