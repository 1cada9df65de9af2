import type { Actor } from './actor.ts';
import type { Decision } from './decision.ts';
import type { AggregateName, Aggregates, Meeting, MeetingEvent } from './meeting.ts';
import type { Recorded } from './record.ts';

type Decide<Command> = (meeting: Meeting, command: Command, actor: Actor, at: number) => Decision<MeetingEvent>;
type Evolve<State, Event> = (state: State, record: Recorded<Event>, meeting: Meeting) => State;

/** The rules of each aggregate: they read the whole meeting, and what they accept may change other aggregates too. Pure; `at`: server time, ms. */
export type Deciders = { readonly [Name in AggregateName]: Decide<Aggregates[Name]['command']> };

/** How each aggregate changes: its next state. Pure; `meeting`: the whole meeting as it was before, for what another aggregate knows. */
export type Evolvers = {
  readonly [Name in AggregateName]: Evolve<Aggregates[Name]['state'], Aggregates[Name]['event']>;
};
