import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js';
import type { CompilingCommand } from '../../../../shared/compiling/compiling.ts';
import {
  type CompilingLog,
  extended,
  lastOf,
  lastSeq,
  undoneLastBy,
} from '../../../../shared/compiling/compiling-log.ts';
import type { Draft } from '../../../../shared/compiling/draft.ts';
import { type CommandId, type ContributionId, idOf, type MeetingId, type PersonId } from '../../../../shared/ids.ts';
import type { CompilingAnswer, NewCompilingCommand, Quotable } from '../../../../shared/protocol/http/compiling.ts';
import { passesByItself } from '../../../../shared/refusals.ts';
import { newId } from '../../../connection/new-id.ts';
import { type Failure, isFailure, request } from '../../../http/request.ts';
import { type Begun, readOn } from './compiling-reading.ts';

/** How often it is asked what others have done, and how long until something that did not arrive is sent again, ms. */
const LOOK_MS = 2000;

/** The draft as this page has it, and the way to change it. */
export type CompilingDesk = {
  readonly draft: Accessor<Draft>;
  readonly contributions: Accessor<readonly Quotable[]>;
  /** Whether the words of a contribution are still shown, as far as is known; `seeShown`: which are. */
  readonly isShown: (id: ContributionId) => boolean;
  readonly seeShown: (ids: readonly ContributionId[]) => void;
  /** Sent and not answered yet. */
  readonly isSending: Accessor<boolean>;
  readonly isOffline: Accessor<boolean>;
  /** Null: it was done. What did not arrive is sent until it is answered; one after the other. */
  readonly give: (command: CompilingCommand) => Promise<Failure | null>;
  /** What one would undo, and do again; null: nothing. */
  readonly undoes: Accessor<number | null>;
  readonly redoes: Accessor<number | null>;
};

type Deps = {
  readonly meetingId: MeetingId;
  readonly person: PersonId;
  /** What others have done has arrived. */
  readonly changedByOthers: () => void;
};

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LOOK_MS));
const isPassing = ({ refused }: Failure): boolean => refused === 'offline' || passesByItself(refused);

/** One exchange after the other, so that no answer overtakes another. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}

/** The log, as it grows by answers. */
function createGrowing({ person, changedByOthers }: Deps, begun: CompilingLog) {
  const [log, setLog] = createSignal(begun);
  function take(answer: CompilingAnswer): void {
    const fresh = answer.records.filter(({ seq }) => seq > lastSeq(log()));
    if (fresh.length === 0) return;
    setLog((before) => extended(before, fresh));
    if (fresh.some(({ by }) => by !== person)) changedByOthers();
  }
  return { log, take };
}
type Growing = ReturnType<typeof createGrowing>;

type Wanted = Pick<NewCompilingCommand, 'id'> & { readonly command: CompilingCommand };

/** What is asked and told, over a line that may be gone for a while. */
function createLine({ meetingId }: Deps, { log, take }: Growing) {
  const [isOffline, setOffline] = createSignal(false);
  let isOpen = true;
  onCleanup(() => {
    isOpen = false;
  });

  async function look(): Promise<void> {
    const now = await readOn(meetingId, log());
    setOffline(isFailure(now) && isPassing(now));
    if (!isFailure(now)) take({ records: now.records.slice(lastSeq(log())), last: lastSeq(now) });
  }
  async function settle(answer: CompilingAnswer | Failure): Promise<Failure | null> {
    if (!isFailure(answer)) take(answer);
    if (isFailure(answer) || lastSeq(log()) < answer.last) await look();
    return isFailure(answer) ? answer : null;
  }
  async function send(wanted: Wanted): Promise<Failure | null> {
    while (isOpen) {
      const body = { ...wanted, known: lastSeq(log()) };
      const answer = await request<CompilingAnswer>('POST', `/api/meetings/${meetingId}/compiling`, body);
      const mayPass = isFailure(answer) && isPassing(answer);
      setOffline(mayPass);
      if (!mayPass) return settle(answer);
      await later();
    }
    return { refused: 'offline' };
  }
  return { isOffline, look, send };
}

export function createCompilingDesk(deps: Deps, begun: Begun): CompilingDesk {
  const growing = createGrowing(deps, begun.log);
  const line = createLine(deps, growing);
  const inTurn = createTurns();
  const [contributions] = createSignal(begun.contributions);
  const [shown, setShown] = createSignal<ReadonlySet<string>>(new Set(begun.contributions.map(({ id }) => id)));
  const [waiting, setWaiting] = createSignal(0);
  const looking = setInterval(() => {
    if (document.visibilityState === 'visible' && waiting() === 0) void inTurn(line.look);
  }, LOOK_MS);
  onCleanup(() => clearInterval(looking));

  return {
    draft: () => growing.log().draft,
    contributions,
    isShown: (id) => shown().has(id),
    seeShown: (ids) => void setShown(new Set(ids)),
    isSending: () => waiting() > 0,
    isOffline: line.isOffline,
    undoes: createMemo(() => lastOf(growing.log(), deps.person)),
    redoes: createMemo(() => undoneLastBy(growing.log(), deps.person)),
    async give(command) {
      setWaiting((count) => count + 1);
      const id = idOf<CommandId>(newId());
      const failure = await inTurn(() => line.send({ id, command }));
      setWaiting((count) => count - 1);
      return failure;
    },
  };
}
