import type { FloorCommand } from '../../../../shared/floor/floor-messages.ts';
import { giving } from '../../../../shared/floor/order/giving.ts';
import { idOf, type RequestId } from '../../../../shared/ids.ts';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useFloorView } from '../floor-view-context.tsx';
import { ADDED_SECONDS } from './added-seconds.ts';
import { passingOverNext } from './away-next.ts';
import type { ChairDialog } from './chair-dialogs-context.tsx';

type Maybe<T> = () => T | null;

/** What the list keepers could do with the list now; null where there is nothing to do it to. */
export type ListCommands = {
  readonly next: Maybe<FloorCommand>;
  readonly addTime: Maybe<FloorCommand>;
  readonly closeOrOpen: Maybe<FloorCommand>;
  readonly silenceOrNot: Maybe<FloorCommand>;
  readonly helpOrNot: Maybe<FloorCommand>;
  /** The request in focus; without one, that of the holder. */
  readonly passOver: Maybe<FloorCommand>;
  readonly passOverNext: Maybe<FloorCommand>;
  readonly revoking: Maybe<ChairDialog>;
};

/** The request whose row, or a button in it, has the keyboard's focus. */
export function focusedRequest(): RequestId | null {
  const id = document.activeElement?.closest<HTMLElement>('[data-request]')?.dataset.request;
  return id ? idOf<RequestId>(id) : null;
}

export function useListCommands(): ListCommands {
  const { meeting } = useMeeting();
  const view = useFloorView();
  const of = <T>(requestId: RequestId | null, make: (requestId: RequestId) => T): T | null =>
    requestId && make(requestId);
  const held = () => view.held()?.id ?? null;
  const next = () => (view.hasJustPassed() ? null : (view.next()?.request.id ?? null));
  return {
    next: () => of(next(), (requestId) => giving(meeting.floor, requestId)),
    addTime: () => of(held(), (requestId) => ({ type: 'floor.add-time', requestId, seconds: ADDED_SECONDS })),
    closeOrOpen: () => {
      const agendaItemId = meeting.agenda.current;
      const isOpen = view.list().state === 'open';
      return agendaItemId && { type: isOpen ? 'floor.close-list' : 'floor.open-list', agendaItemId };
    },
    silenceOrNot: () => ({ type: meeting.floor.silenced ? 'floor.unsilence' : 'floor.silence' }),
    helpOrNot: () => ({ type: meeting.floor.helping ? 'floor.stop-helping' : 'floor.help' }),
    passOver: () => of(focusedRequest() ?? held(), (requestId) => ({ type: 'floor.pass-over', requestId })),
    passOverNext: () => (view.hasJustPassed() ? null : passingOverNext(meeting, view.next())),
    revoking: () => of(held(), (requestId) => ({ what: 'revoke', requestId })),
  };
}
