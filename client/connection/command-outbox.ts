import { isTooLate, patienceOf } from '../../shared/commands/patience.ts';
import { type CommandId, idOf } from '../../shared/ids.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import type { CommandEnvelope, Receipt } from '../../shared/protocol/commands/command.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import { newId } from './new-id.ts';
import { createOutbox } from './outbox.ts';

/** What has happened to a command: the server's answer; or the person who gave it took it back before the server had it. */
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

type Deps = {
  /** Gives a command to the channel as it is now; false when there is none to give it to. */
  readonly give: (envelope: CommandEnvelope) => boolean;
  /** Server time, ms; null until the server has told it. */
  readonly now: () => number | null;
  /** Called when what has to be shown has changed. */
  readonly changed: (unanswered: readonly Unanswered[]) => void;
};

export type CommandOutbox = {
  /** Resolves with what has happened to it, however often the connection drops before. */
  readonly send: (command: MeetingCommand) => Promise<Outcome>;
  readonly answered: (id: CommandId, receipt: Receipt) => void;
  /**
   * Everything that has not been answered, in the order given; a command whose time passed while the device slept is not given any
   * more.
   */
  readonly resend: () => void;
  /** Nothing happens to a command that the server may have. */
  readonly takeBack: (id: CommandId) => void;
  /** Nobody asks about any command any more: all that wait, or are sent later, end as taken back. */
  readonly close: () => void;
};

type Entry = {
  readonly id: CommandId;
  readonly envelope: CommandEnvelope;
  readonly settle: (outcome: Outcome) => void;
  /** How often it was given to a channel that has not said that it was not taken. */
  underWay: number;
  isShown: boolean;
  isOver: boolean;
};

/**
 * Answers after which the meeting is joined again: the command is given again then, with its id. Other refusals that pass are told,
 * because a command is of its moment, and the person who gave it is waiting.
 */
const NOT_YET: readonly RefusalCode[] = ['not-joined', 'server-stopping'];
/** When an answer takes longer than this, ms, the page shows that it waits. */
export const SHOWN_AFTER_MS = 1000;

const TOO_LATE: Receipt = { refused: 'came-too-late' };

/**
 * Commands until they are answered. Each keeps the id that it was given here, so that a resend is the same command and is done
 * once, and names the time until which it is wanted (L5): the server refuses it after that, and says when it was done in time. A
 * command that never left ends with its time.
 */
export const createCommandOutbox = (deps: Deps): CommandOutbox => new Commands(deps);

class Commands implements CommandOutbox {
  readonly #deps: Deps;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #outbox = createOutbox<Entry, Receipt>({
    give: (entry) => this.#give(entry),
    atOnce: Number.POSITIVE_INFINITY,
    isPassing: (receipt) => 'refused' in receipt && NOT_YET.includes(receipt.refused),
    settled: (entry, receipt) => this.#settled(entry, receipt),
    passed: (entry) => this.#notTaken(entry),
  });

  #isClosed = false;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  readonly answered = this.#outbox.answered;
  readonly send = (command: MeetingCommand): Promise<Outcome> =>
    new Promise((answer) => {
      if (this.#isClosed) answer({ takenBack: true });
      else this.#begin(command, answer);
    });

  readonly resend = (): void => {
    for (const entry of this.#outbox.items())
      if (entry.underWay === 0 && isTooLate(entry.envelope.until, this.#deps.now() ?? 0)) this.#settle(entry, TOO_LATE);
    this.#outbox.resend();
    this.#tell();
  };

  readonly takeBack = (id: CommandId): void => {
    const entry = this.#outbox.items().find((one) => one.id === id);
    if (entry?.underWay === 0) this.#settle(entry, { takenBack: true });
  };

  readonly close = (): void => {
    this.#isClosed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    for (const entry of this.#outbox.items()) this.#settle(entry, { takenBack: true });
  };

  #begin(command: MeetingCommand, settle: (outcome: Outcome) => void): void {
    const patience = patienceOf(command.type);
    const now = this.#deps.now();
    const until = now === null ? undefined : Math.round(now + patience);
    const id = idOf<CommandId>(newId());
    const entry: Entry = { id, envelope: { id, command, until }, settle, underWay: 0, isShown: false, isOver: false };
    this.#outbox.add(entry);
    this.#later(SHOWN_AFTER_MS, () => this.#show(entry));
    this.#later(patience, () => this.#end(entry));
  }

  #give(entry: Entry): boolean {
    const isGiven = this.#deps.give(entry.envelope);
    if (isGiven) entry.underWay += 1;
    return isGiven;
  }

  #settle(entry: Entry, outcome: Outcome): void {
    if (this.#outbox.remove(entry)) this.#settled(entry, outcome);
  }

  #settled(entry: Entry, outcome: Outcome): void {
    entry.settle(outcome);
    if (entry.isShown) this.#tell();
  }

  /** Its time is over: if it never left, it has not been done; otherwise only the server knows. */
  #end(entry: Entry): void {
    entry.isOver = true;
    if (entry.underWay === 0) this.#settle(entry, TOO_LATE);
    else if (entry.isShown) this.#tell();
  }

  #notTaken(entry: Entry): void {
    entry.underWay -= 1;
    if (entry.isOver) this.#end(entry);
  }

  #show(entry: Entry): void {
    if (!this.#outbox.items().includes(entry)) return;
    entry.isShown = true;
    this.#tell();
  }

  #tell(): void {
    this.#deps.changed(
      this.#outbox
        .items()
        .filter(({ isShown }) => isShown)
        .map(shown),
    );
  }

  #later(ms: number, work: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      work();
    }, ms);
    this.#timers.add(timer);
  }
}

const shown = ({ envelope: { id, command }, underWay, isOver }: Entry): Unanswered => ({
  id,
  command,
  state: underWay === 0 ? 'waiting' : isOver ? 'unknown' : 'asked',
});
