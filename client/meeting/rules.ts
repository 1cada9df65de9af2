import { createSignal } from 'solid-js';
import type { Actor } from '../../shared/actor.ts';
import { decideAtFirst, lossesAtFirst } from '../../shared/commands/first-rules.ts';
import type { Loss } from '../../shared/commands/losses.ts';
import type { Decision } from '../../shared/decision.ts';
import type { Meeting, MeetingCommand, MeetingEvent } from '../../shared/meeting.ts';
import { fetchedOnce } from '../fetched-once.ts';

type About<Answer> = (meeting: Meeting, command: MeetingCommand, actor: Actor, at: number) => Answer;

/** The law as a browser has it at the moment. Null: its rules for this command have not come yet. */
export type Rules = {
  readonly decide: About<Decision<MeetingEvent> | null>;
  /** What a command takes for good (F24). */
  readonly losses: About<readonly Loss[] | null>;
};

/** The rules that are here, and how to fetch the rest. */
export type Law = {
  /** A signal: what asks a rule that has not come is asked again once it has. */
  readonly soFar: () => Rules;
  /** All of them, once however many want them. After a failure, each wish is another try. */
  readonly fetch: () => Promise<void>;
};

const FIRST: Rules = { decide: decideAtFirst, losses: lossesAtFirst };

export function createLaw(load: () => Promise<Rules>): Law {
  const [soFar, setRules] = createSignal(FIRST);
  const fetch = fetchedOnce(async () => {
    const rules = await load();
    setRules(rules);
  });
  return { soFar, fetch };
}

/** It stays for as long as the page. */
export const LAW = createLaw(async () => (await import('./all-rules.ts')).ALL_RULES);
