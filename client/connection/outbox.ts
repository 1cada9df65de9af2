import { type CommandId, idOf } from '../../shared/ids.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import { isTooLate, patienceOf } from '../../shared/patience.ts';
import type { CommandEnvelope, Receipt } from '../../shared/protocol/command.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import { newId } from './new-id.ts';

/** What has become of a command: the server's answer, or taken back by who gave it before the server had it. */
export type Outcome = Receipt | { readonly takenBack: true };

/**
 * A command without an answer for some time. `waiting`: the server does not have it, and it can be taken back; `asked`: it is on its
 * way; `unknown`: it was on its way when its time ended, so it may have been done.
 */
export type Unanswered = {
  readonly id: CommandId;
  readonly command: MeetingCommand;
  readonly state: 'waiting' | 'asked' | 'unknown';
};

/** How the outbox reaches the deps. `now`: server time, ms; null until the server has told it. */
export type OutboxDeps = {
  /** Gives a command to the line as it is now; false when there is none to give it to. */
  readonly transmit: (envelope: CommandEnvelope) => boolean;
  readonly now: () => number | null;
  /** Called when what has to be shown has changed. */
  readonly changed: (unanswered: readonly Unanswered[]) => void;
};

type Entry = {
  readonly envelope: CommandEnvelope;
  readonly settle: (outcome: Outcome) => void;
  /** How often it was given to a line that has not said yet that it was not taken. */
  underWay: number;
  isShown: boolean;
  isOver: boolean;
};

/**
 * Answers after which the line is joined anew: the command is given again then, under its id. What else passes by itself
 * is told, because a command is of its moment, and whoever gave it is waiting.
 */
const NOT_YET: readonly RefusalCode[] = ['not-joined', 'server-stopping'];
/** An answer that takes longer than this is shown to be awaited, ms. */
export const SHOWN_AFTER_MS = 1000;

const TOO_LATE: Receipt = { refused: 'came-too-late' };

/**
 * Commands until they are answered. Each keeps the id that it was given here, so that a resend is the same command and
 * is done once, and names the time until which it is wanted (L5): the server refuses what comes later, and says of what was
 * done in time that it was. What never left is over with its time.
 */
export function createOutbox({ transmit, now, changed }: OutboxDeps) {
  const entries = new Map<CommandId, Entry>();
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const tell = () => changed([...entries.values()].filter(({ isShown }) => isShown).map(shown));

  function later(ms: number, work: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timers.add(timer);
  }
  function settle(entry: Entry, outcome: Outcome): void {
    if (!entries.delete(entry.envelope.id)) return;
    entry.settle(outcome);
    if (entry.isShown) tell();
  }
  function give(entry: Entry): void {
    if (transmit(entry.envelope)) entry.underWay += 1;
  }
  /** Its time is over: what never left has not been done; of anything else only the server knows. */
  function end(entry: Entry): void {
    entry.isOver = true;
    if (entry.underWay === 0) settle(entry, TOO_LATE);
    else if (entry.isShown) tell();
  }
  function notTaken(entry: Entry): void {
    entry.underWay -= 1;
    if (entry.isOver) end(entry);
  }
  function show(entry: Entry): void {
    if (!entries.has(entry.envelope.id)) return;
    entry.isShown = true;
    tell();
  }
  function begin(command: MeetingCommand, answer: (outcome: Outcome) => void): void {
    const patience = patienceOf(command.type);
    const given = now();
    const until = given === null ? undefined : Math.round(given + patience);
    const envelope = { id: idOf<CommandId>(newId()), command, until };
    const entry: Entry = { envelope, settle: answer, underWay: 0, isShown: false, isOver: false };
    entries.set(envelope.id, entry);
    give(entry);
    later(SHOWN_AFTER_MS, () => show(entry));
    later(patience, () => end(entry));
  }

  return {
    /** Resolves with what has become of it, however often the line drops before. */
    send: (command: MeetingCommand): Promise<Outcome> => new Promise((answer) => begin(command, answer)),

    answered(id: CommandId, receipt: Receipt): void {
      const entry = entries.get(id);
      if (!entry) return;
      if ('refused' in receipt && NOT_YET.includes(receipt.refused)) notTaken(entry);
      else settle(entry, receipt);
    },

    /** Everything that has not been answered, in the order given; what slept through its time is not given any more. */
    resend(): void {
      for (const entry of [...entries.values()])
        if (entry.underWay === 0 && isTooLate(entry.envelope.until, now() ?? 0)) settle(entry, TOO_LATE);
        else give(entry);
      tell();
    },

    /** Nothing happens to what the server may have. */
    takeBack(id: CommandId): void {
      const entry = entries.get(id);
      if (entry?.underWay === 0) settle(entry, { takenBack: true });
    },

    close(): void {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

const shown = ({ envelope: { id, command }, underWay, isOver }: Entry): Unanswered => ({
  id,
  command,
  state: underWay === 0 ? 'waiting' : isOver ? 'unknown' : 'asked',
});
