import type { Actor } from './actor.ts';
import type { Decision } from './decision.ts';
import type { Meeting, MeetingEvent } from './meeting.ts';
import type { Recorded } from './record.ts';

/** What each aggregate of the meeting has: its rules, and how it changes. Both are pure. */
export type Decider<State, Command, Event> = {
  /** The rules: they read the whole meeting, and what they accept may change other aggregates too. `at`: server time, ms. */
  readonly decide: (meeting: Meeting, command: Command, actor: Actor, at: number) => Decision<MeetingEvent>;
  /** The next state of the aggregate. `meeting`: the whole meeting as it was before, for what another aggregate knows. */
  readonly evolve: (state: State, record: Recorded<Event>, meeting: Meeting) => State;
};
