import { batch, createSignal, mergeProps, onCleanup, untrack } from 'solid-js';
import { createStore, reconcile, type SetStoreFunction } from 'solid-js/store';
import type { Actor, Role } from '../../shared/actor.ts';
import type { Loss } from '../../shared/commands/losses.ts';
import { patienceOf } from '../../shared/commands/patience.ts';
import { isRefusal } from '../../shared/decision.ts';
import { AGGREGATES, fold } from '../../shared/fold.ts';
import type { PersonId } from '../../shared/ids.ts';
import { emptyMeeting, type Meeting, type MeetingCommand, type MeetingRecord } from '../../shared/meeting.ts';
import { roleOf } from '../../shared/permissions.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import type { Outcome } from '../connection/command-outbox.ts';
import type { Connection } from '../connection/connection.ts';
import type { State } from '../connection/records/read-snapshot.ts';
import type { Delivery } from '../connection/records/records-in-order.ts';
import { freezeDeep } from './freeze-deep.ts';
import { LAW, type Law } from './rules.ts';

export type MeetingStore = {
  /** What the log says, as a store: only the fold writes it. */
  readonly meeting: Meeting;
  /** The same as plain objects that never change, another one after each record: for code that looks at much of it at once. */
  readonly state: () => Meeting;
  /** The last record folded. */
  readonly seq: () => number;
  readonly actor: () => Actor;
  /** The person; null while nobody is signed in. */
  readonly person: () => PersonId | null;
  readonly role: () => Role | null;
  /** Whether the server would accept this now: the same law, but for what has to be counted. Not as long as its rules have not come. */
  readonly can: (command: MeetingCommand) => boolean;
  /** The reason for which it would not; null when it would, or when one cannot know yet. */
  readonly whyNot: (command: MeetingCommand) => RefusalCode | null;
  /** Called with each change when it is shown. `records` are those that led to it; none after a gap. Returns how to stop. */
  readonly onFolded: (listener: (change: Folded) => void) => () => void;
  /** Gives a command, after asking about what it takes for good (F24); a refusal is also told to `refused`. */
  readonly send: (command: MeetingCommand) => Promise<Outcome>;
  /** The two halves of `send`, for what has to happen between them. */
  readonly agreed: (command: MeetingCommand) => Promise<boolean>;
  readonly give: (command: MeetingCommand) => Promise<Outcome>;
};

/** What has been folded: from one state to the next. */
export type Folded = {
  readonly records: readonly MeetingRecord[];
  readonly before: Meeting;
  readonly after: Meeting;
};

/** The meeting's parts as the store has them: only the fold may set one. */
type Shown = { -readonly [Part in keyof Meeting]: Meeting[Part] };
type Options = {
  readonly law?: Law;
  /** Nothing was given, because one cannot know what it would take: the rules for it cannot be fetched. */
  readonly lawMissing?: () => void;
  /** Asks whether to go on; without it, nobody is asked. */
  readonly ask?: (command: MeetingCommand, losses: readonly Loss[]) => Promise<boolean>;
  readonly refused?: (code: RefusalCode, command: MeetingCommand) => void;
  /** It was done, and the person could not know it within the time that one waits for such a command. */
  readonly doneAfterAll?: (command: MeetingCommand) => void;
};

/** The meeting as this browser sees it. */
export function createMeeting(connection: Connection, actor: () => Actor, options: Options = {}): MeetingStore {
  const folding = createFolding(connection);
  const asking = createAskingTheLaw(folding.state, actor, connection.serverNow, options.law ?? LAW);

  async function agreed(command: MeetingCommand): Promise<boolean> {
    const losses = await asking.losses(command);
    if (losses === null) options.lawMissing?.();
    return losses !== null && (losses.length === 0 || (await options.ask?.(command, losses)) !== false);
  }
  const send = async (command: MeetingCommand): Promise<Outcome> =>
    (await agreed(command)) ? give(command) : { takenBack: true };

  async function give(command: MeetingCommand): Promise<Outcome> {
    const given = performance.now();
    const outcome = await connection.send(command);
    if ('refused' in outcome) options.refused?.(outcome.refused, command);
    else if ('accepted' in outcome && performance.now() - given > patienceOf(command.type))
      options.doneAfterAll?.(command);
    return outcome;
  }
  return {
    ...folding,
    ...{ actor, can: asking.can, whyNot: asking.whyNot, send, agreed, give },
    person: () => personOf(actor()),
    role: () => roleOf(folding.meeting.attendance, actor()),
  };
}

/** Asked by every button after each record: of the plain state, because in the store each look costs a subscription. */
function createAskingTheLaw(state: () => Meeting, actor: () => Actor, now: () => number, law: Law) {
  const decided = (command: MeetingCommand) => law.soFar().decide(state(), command, actor(), now());
  const lossesNow = (command: MeetingCommand) => untrack(() => law.soFar().losses(state(), command, actor(), now()));

  return {
    can(command: MeetingCommand): boolean {
      const decision = decided(command);
      return decision !== null && !isRefusal(decision);
    },
    whyNot(command: MeetingCommand): RefusalCode | null {
      const decision = decided(command);
      return decision !== null && isRefusal(decision) ? decision.refused : null;
    },
    /** Null: one cannot know, for the rules cannot be fetched. */
    async losses(command: MeetingCommand): Promise<readonly Loss[] | null> {
      const losses = lossesNow(command);
      if (losses !== null) return losses;
      await law.fetch().catch(() => {});
      return lossesNow(command);
    },
  };
}

/**
 * The fold of the records that arrive. The folded states are frozen, because Solid's `reconcile` would change states that
 * it was given earlier.
 */
function createFolding(connection: Connection): Pick<MeetingStore, 'meeting' | 'state' | 'seq' | 'onFolded'> {
  const [meeting, setMeeting] = createStore<Shown>(structuredClone(emptyMeeting));
  const [seq, setSeq] = createSignal(0);
  const [state, setState] = createSignal<Meeting>(freezeDeep(emptyMeeting));
  /** Of annotations there are thousands, which a store would copy and compare with each that comes. */
  const shown = mergeProps(meeting, {
    get annotation() {
      return state().annotation;
    },
  });
  const listeners = new Set<(change: Folded) => void>();
  let folded: State = { meeting: freezeDeep(emptyMeeting), seq: 0 };
  const prove = createProving(connection);

  function take({ from, records, proof }: Delivery): void {
    const before = folded.meeting;
    const start = from ?? folded;
    const next = freezeDeep(fold(records, start.meeting));
    folded = { meeting: next, seq: records.at(-1)?.seq ?? start.seq };
    batch(() => {
      showChanges(setMeeting, before, next);
      setState(next);
      setSeq(folded.seq);
    });
    for (const listener of listeners) listener({ records: from ? [] : records, before, after: next });
    if (proof && proof.seq === folded.seq) void prove(next, proof.hash);
  }
  onCleanup(connection.onRecords(take));
  function onFolded(listener: (change: Folded) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }
  return { meeting: shown, state, seq, onFolded };
}

/** What proves is fetched with the first proof. States are never changed, so the proof of one holds however late it comes. */
function createProving({ startOver }: Connection): (state: Meeting, hash: string) => Promise<void> {
  let isGone = false;
  onCleanup(() => {
    isGone = true;
  });
  return async (state, hash) => {
    const proving = await import('../../shared/log/state-hash.ts').catch(() => null);
    if (proving && proving.stateHash(state) !== hash && !isGone) startOver();
  };
}

const personOf = (actor: Actor): PersonId | null => (actor.type === 'person' ? actor.person : null);

const STORED = AGGREGATES.filter((name) => name !== 'annotation');

/** An event concerns one aggregate; the others are the same objects as before and need not be compared. */
function showChanges(set: SetStoreFunction<Shown>, before: Meeting, after: Meeting): void {
  for (const name of STORED) if (before[name] !== after[name]) set(name, reconcile(after[name]));
}
