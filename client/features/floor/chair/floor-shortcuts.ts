import type { FloorCommand } from '../../../../shared/floor/floor-messages.ts';
import { giving } from '../../../../shared/floor/order/giving.ts';
import type { Placed } from '../../../../shared/floor/order/speaking-order.ts';
import { idOf, type RequestId } from '../../../../shared/ids.ts';
import type { Key } from '../../../../shared/languages/dictionary.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useCall } from '../../../media/call-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { isAccepted, useMay, useSending } from '../../../meeting/sending.ts';
import { createShortcut } from '../../../ui/shortcuts.ts';
import { useFloorView } from '../floor-view-context.tsx';
import { useMoves } from '../list/moves.ts';
import { ADDED_SECONDS } from './added-seconds.ts';
import { type ChairDialog, useChairDialogs } from './chair-dialogs-context.tsx';

/** The request whose row, or a button in it, has the keyboard's focus. */
function focusedRequest(): RequestId | null {
  const id = document.activeElement?.closest<HTMLElement>('[data-request]')?.dataset.request;
  return id ? idOf<RequestId>(id) : null;
}

/** Every action of those who keep the list, on a key. */
export function useFloorShortcuts() {
  useListShortcuts();
  useRowShortcuts();
}

function useListShortcuts() {
  const t = useT();
  const may = useMay();
  const { meeting, can } = useMeeting();
  const { busy, send } = useSending();
  const view = useFloorView();
  const dialogs = useChairDialogs();

  const call = useCall();

  const on = (keys: string, label: Key, command: () => FloorCommand | null, example: FloorCommand['type']) => {
    if (!may(example)) return;
    const wanted = () => {
      const now = command();
      return now && can(now) && !busy() ? now : null;
    };
    const run = () => {
      const now = wanted();
      if (now?.type === 'floor.help') call.openToHelp();
      if (now) void send(now);
    };
    createShortcut({ keys, label: () => t(label), when: () => wanted() !== null, run });
  };
  const opening = (keys: string, label: Key, dialog: () => ChairDialog | null, needs: FloorCommand['type']) => {
    if (!may(needs)) return;
    const run = () => {
      const now = dialog();
      if (now) dialogs.open(now);
    };
    createShortcut({ keys, label: () => t(label), when: () => dialog() !== null, run });
  };

  const next = () => {
    const placed = view.hasJustPassed() ? null : view.next();
    return placed && giving(meeting.floor, placed.request.id);
  };
  const held = () => view.held()?.id ?? null;
  const addTime = () => {
    const requestId = held();
    return requestId && ({ type: 'floor.add-time', requestId, seconds: ADDED_SECONDS } as const);
  };
  const closeOrOpen = () => {
    const agendaItemId = meeting.agenda.current;
    const isOpen = view.list().state === 'open';
    return agendaItemId && ({ type: isOpen ? 'floor.close-list' : 'floor.open-list', agendaItemId } as const);
  };
  /** The request in focus; without one, who has the floor. */
  const passOver = () => {
    const requestId = focusedRequest() ?? held();
    return requestId && ({ type: 'floor.pass-over', requestId } as const);
  };
  const revoking = () => {
    const requestId = held();
    return requestId && ({ what: 'revoke', requestId } as const);
  };
  on('n', 'floor.shortcuts.next', next, 'floor.give');
  on('a', 'floor.shortcuts.addTime', addTime, 'floor.add-time');
  on('l', 'floor.shortcuts.closeList', closeOrOpen, 'floor.close-list');
  on(
    's',
    'floor.shortcuts.silence',
    () => ({ type: meeting.floor.silenced ? 'floor.unsilence' : 'floor.silence' }),
    'floor.silence',
  );
  on(
    'h',
    may('floor.help') ? 'floor.shortcuts.help' : 'floor.shortcuts.stopHelping',
    () => ({ type: meeting.floor.helping ? 'floor.stop-helping' : 'floor.help' }),
    'floor.stop-helping',
  );
  on('b', 'floor.shortcuts.passOver', passOver, 'floor.pass-over');
  opening('v', 'floor.shortcuts.revoke', revoking, 'floor.revoke');
  opening('p', 'floor.shortcuts.enter', () => ({ what: 'enter' }), 'floor.enter');
  opening('d', 'floor.shortcuts.times', () => ({ what: 'times' }), 'floor.set-speaking-time');
  opening('k', 'floor.shortcuts.policy', () => ({ what: 'policy' }), 'floor.choose-policy');
  opening('o', 'floor.shortcuts.readOut', () => ({ what: 'read-out' }), 'floor.enter');
  opening('g', 'floor.shortcuts.statistics', () => ({ what: 'statistics' }), 'floor.enter');
}

/** Keys that act on the request in focus. */
function useRowShortcuts() {
  const t = useT();
  const may = useMay();
  const { meeting } = useMeeting();
  const { send } = useSending();
  const view = useFloorView();
  const moves = useMoves();
  const dialogs = useChairDialogs();
  const focused = (): Placed | null => {
    const id = focusedRequest();
    return id && view.placed(id);
  };
  const onRow = (keys: string, label: Key, needs: FloorCommand['type'], act: (placed: Placed) => void) => {
    if (!may(needs)) return;
    const run = () => {
      const placed = focused();
      if (placed) act(placed);
    };
    createShortcut({ keys, label: () => t(label), when: () => focused() !== null, run });
  };
  async function move(placed: Placed, by: -1 | 1) {
    const command = moves.moveBy(placed, by);
    if (command && isAccepted(await send(command))) moves.announce(placed, by);
  }
  onRow('Alt+ArrowUp', 'floor.shortcuts.moveUp', 'floor.move', (placed) => void move(placed, -1));
  onRow('Alt+ArrowDown', 'floor.shortcuts.moveDown', 'floor.move', (placed) => void move(placed, 1));
  onRow(
    'f',
    'floor.shortcuts.give',
    'floor.give',
    ({ request }) => void (view.hasJustPassed() || send(giving(meeting.floor, request.id))),
  );
  onRow('Delete', 'floor.shortcuts.deny', 'floor.deny', ({ request }) =>
    dialogs.open({ what: 'deny', requestId: request.id }),
  );
}
