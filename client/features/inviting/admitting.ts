import { createSignal, onCleanup } from 'solid-js';
import { isRefusal } from '../../../shared/decision.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { MeetingStore } from '../../meeting/meeting.ts';

/** A little slower than the commands that the server takes of one session in the long run. */
const PACE_MS = 80;

type Round = { readonly done: number; readonly count: number };

/** Admits many as participants, one after the other; ends with the page, and with the first refusal. */
export function createAdmitting({ can, send }: Pick<MeetingStore, 'can' | 'send'>, paceMs = PACE_MS) {
  const [round, setRound] = createSignal<Round>();
  let stopped = false;
  onCleanup(() => {
    stopped = true;
  });

  /** False when it was refused; who has been admitted meanwhile is passed. */
  async function admit(person: PersonId): Promise<boolean> {
    const command = { type: 'attendance.admit', person, role: 'participant' } as const;
    if (!can(command)) return true;
    const admitted = !isRefusal(await send(command));
    await new Promise((resolve) => setTimeout(resolve, paceMs));
    return admitted;
  }

  return {
    /** How far it is; undefined while nothing is under way. */
    round,
    async admitAll(people: readonly PersonId[]): Promise<void> {
      if (round()) return;
      for (const [done, person] of people.entries()) {
        setRound({ done, count: people.length });
        if (stopped || !(await admit(person))) break;
      }
      setRound(undefined);
    },
  };
}
