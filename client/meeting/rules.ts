import { createSignal } from 'solid-js';
import type { Actor } from '../../shared/actor.ts';
import type { Decision } from '../../shared/decision.ts';
import { decideAtFirst } from '../../shared/first-rules.ts';
import type { Loss } from '../../shared/losses.ts';
import type { Meeting, MeetingCommand, MeetingEvent } from '../../shared/meeting.ts';

type About<Answer> = (meeting: Meeting, command: MeetingCommand, actor: Actor, at: number) => Answer;

/** The law as a browser has it at the moment. Null: its rules for this command have not come yet. */
export type Rules = {
  readonly decide: About<Decision<MeetingEvent> | null>;
  /** What a command takes for good (F24). */
  readonly losses: About<readonly Loss[] | null>;
};

/** To come in and to ask for the floor takes nothing from anybody. */
const FIRST: Rules = {
  decide: decideAtFirst,
  losses: (meeting, command, actor) => decideAtFirst(meeting, command, actor) && [],
};

const [rules, setRules] = createSignal(FIRST);
let coming: Promise<void> | undefined;

/** A signal: what asks a rule that has not come is asked again once it has. */
export const rulesSoFar: () => Rules = rules;

/** All of them, once however many want them; they stay for as long as the page. */
export function fetchRules(): Promise<void> {
  coming ??= fetchOnce().catch((error: unknown) => {
    coming = undefined;
    throw error;
  });
  return coming;
}

async function fetchOnce(): Promise<void> {
  const { ALL_RULES } = await import('./all-rules.ts');
  setRules(ALL_RULES);
}
