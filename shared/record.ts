import type { CommandId, PersonId } from './ids.ts';

/** A committed event with its place in the log. Time is data: `evolve` folds records and never reads a clock. */
export type Recorded<Event> = {
  /** 1, 2, 3 ... in each meeting, without gaps. */
  readonly seq: number;
  /** Server time at the decision, milliseconds since 1970 UTC. */
  readonly at: number;
  readonly by: PersonId | 'system';
  /** The command from which it follows; a command may lead to several records. */
  readonly command: CommandId;
  readonly event: Event;
};
