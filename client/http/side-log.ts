import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { CommandId, PersonId } from '../../shared/ids.ts';
import { idOf } from '../../shared/ids.ts';
import type { Recorded } from '../../shared/record.ts';
import { passesByItself } from '../../shared/refusals.ts';
import { newId } from '../connection/new-id.ts';
import { type Failure, isFailure, request } from './request.ts';

/** How often it is asked what others have done, and how long until something that did not arrive is sent again, ms. */
const LOOK_MS = 2000;

type LogOf<Event> = { readonly records: readonly Recorded<Event>[] };
type Portion<Event> = { readonly records: readonly Recorded<Event>[]; readonly last: number };

/** A log beside a meeting's: where it is read and written, and how it grows. */
export type SideLogSource<Event, Log, Answer extends Portion<Event>> = {
  readonly address: string;
  readonly extended: (log: Log, more: readonly Recorded<Event>[]) => Log;
  /** Hears every answer. */
  readonly heard?: (answer: Answer) => void;
};

type Options<Event, Log, Answer extends Portion<Event>> = SideLogSource<Event, Log, Answer> & {
  readonly person: PersonId;
  readonly changedByOthers: () => void;
};

export type SideLog<Log, Command> = {
  readonly log: Accessor<Log>;
  /** Sent and not answered yet. */
  readonly isSending: Accessor<boolean>;
  readonly isOffline: Accessor<boolean>;
  /** Asks at once what has come, after whatever is being sent. */
  readonly look: () => Promise<void>;
  /** Null: it was done. What did not arrive is sent until it is answered; one after the other. */
  readonly give: (command: Command) => Promise<Failure | null>;
};

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LOOK_MS));
const isPassing = ({ refused }: Failure): boolean => refused === 'offline' || passesByItself(refused);

/** The log with everything that came after it. */
export async function readOn<Event, Log extends LogOf<Event>, Answer extends Portion<Event>>(
  { address, extended, heard }: SideLogSource<Event, Log, Answer>,
  from: Log,
): Promise<Log | Failure> {
  let log = from;
  for (;;) {
    const answer = await request<Answer>('GET', `${address}?after=${log.records.length}`);
    if (isFailure(answer)) return answer;
    heard?.(answer);
    log = extended(log, answer.records);
    if (answer.records.length === 0 || log.records.length >= answer.last) return log;
  }
}

/** One exchange after the other, so that no answer overtakes another. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}

function createGrowing<Event, Log extends LogOf<Event>, Answer extends Portion<Event>>(
  { person, changedByOthers, extended, heard }: Options<Event, Log, Answer>,
  begun: Log,
) {
  const [log, setLog] = createSignal(begun);
  function grow(records: readonly Recorded<Event>[]): void {
    const before = log();
    const fresh = records.filter(({ seq }) => seq > before.records.length);
    if (fresh.length === 0) return;
    const now = extended(before, fresh);
    setLog(() => now);
    if (fresh.some(({ by }) => by !== person)) changedByOthers();
  }
  return {
    log,
    grow,
    take(answer: Answer): void {
      heard?.(answer);
      grow(answer.records);
    },
  };
}

function createLine<Event, Log extends LogOf<Event>, Answer extends Portion<Event>>(
  options: Options<Event, Log, Answer>,
  { log, grow, take }: ReturnType<typeof createGrowing<Event, Log, Answer>>,
) {
  const [isOffline, setOffline] = createSignal(false);
  let isOpen = true;
  onCleanup(() => {
    isOpen = false;
  });
  const known = (): number => log().records.length;

  async function look(): Promise<void> {
    const now = await readOn(options, log());
    setOffline(isFailure(now) && isPassing(now));
    if (!isFailure(now)) grow(now.records.slice(known()));
  }
  async function settle(answer: Answer | Failure): Promise<Failure | null> {
    if (!isFailure(answer)) take(answer);
    if (isFailure(answer) || known() < answer.last) await look();
    return isFailure(answer) ? answer : null;
  }
  async function send(wanted: object): Promise<Failure | null> {
    while (isOpen) {
      const answer = await request<Answer>('POST', options.address, { ...wanted, known: known() });
      const mayPass = isFailure(answer) && isPassing(answer);
      setOffline(mayPass);
      if (!mayPass) return settle(answer);
      await later();
    }
    return { refused: 'offline' };
  }
  return { isOffline, look, send };
}

export function createSideLog<Event, Log extends LogOf<Event>, Answer extends Portion<Event>, Command>(
  options: Options<Event, Log, Answer>,
  begun: Log,
): SideLog<Log, Command> {
  const growing = createGrowing(options, begun);
  const line = createLine(options, growing);
  const inTurn = createTurns();
  const [waiting, setWaiting] = createSignal(0);
  const looking = setInterval(() => {
    if (document.visibilityState === 'visible' && waiting() === 0) void inTurn(line.look);
  }, LOOK_MS);
  onCleanup(() => clearInterval(looking));
  return {
    log: growing.log,
    isSending: () => waiting() > 0,
    isOffline: line.isOffline,
    look: () => inTurn(line.look),
    async give(command) {
      setWaiting((count) => count + 1);
      const id = idOf<CommandId>(newId());
      const failure = await inTurn(() => line.send({ id, command }));
      setWaiting((count) => count - 1);
      return failure;
    },
  };
}
