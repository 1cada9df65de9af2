import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { CompilingCommand, CompilingEvent } from '../../../../shared/compiling/compiling.ts';
import type { CompilingLog } from '../../../../shared/compiling/compiling-log.ts';
import type { Draft } from '../../../../shared/compiling/draft.ts';
import type { ContributionId, MeetingId, PersonId } from '../../../../shared/ids.ts';
import { lastOf, undoneLastBy } from '../../../../shared/log/undoing.ts';
import type { CompilingAnswer, Quotable } from '../../../../shared/protocol/http/meetings/compiling.ts';
import { createSideLog, type SideLog } from '../../../http/side-log.ts';
import { type Begun, draftSource } from './compiling-reading.ts';

/** The draft as this page has it, and the way to change it. */
export type CompilingDesk = Omit<SideLog<CompilingLog, CompilingCommand>, 'log'> & {
  readonly draft: Accessor<Draft>;
  readonly contributions: Accessor<readonly Quotable[]>;
  /** Whether the words of a contribution are still shown, as far as is known; `seeShown`: which are. */
  readonly isShown: (id: ContributionId) => boolean;
  readonly seeShown: (ids: readonly ContributionId[]) => void;
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

export function createCompilingDesk({ meetingId, ...deps }: Deps, begun: Begun): CompilingDesk {
  const { log, ...line } = createSideLog<CompilingEvent, CompilingLog, CompilingAnswer, CompilingCommand>(
    { ...draftSource(meetingId), ...deps },
    begun.log,
  );
  const [contributions] = createSignal(begun.contributions);
  const [shown, setShown] = createSignal<ReadonlySet<string>>(new Set(begun.contributions.map(({ id }) => id)));
  return {
    ...line,
    draft: () => log().draft,
    contributions,
    isShown: (id) => shown().has(id),
    seeShown: (ids) => void setShown(new Set(ids)),
    undoes: createMemo(() => lastOf(log(), deps.person)),
    redoes: createMemo(() => undoneLastBy(log(), deps.person)),
  };
}
