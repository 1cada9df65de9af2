import type { FloorCommand } from '../../../../shared/floor/floor-messages.ts';
import { giving } from '../../../../shared/floor/order/giving.ts';
import type { Placed } from '../../../../shared/floor/order/speaking-order.ts';
import type { Key } from '../../../../shared/languages/dictionary.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useCall } from '../../../media/call/call-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { isAccepted, useMay, useSending } from '../../../meeting/sending.ts';
import { createShortcut } from '../../../ui/shortcuts.ts';
import { useFloorView } from '../floor-view-context.tsx';
import { useMoves } from '../list/moves.ts';
import { type ChairDialog, useChairDialogs } from './chair-dialogs-context.tsx';
import { focusedRequest, useListCommands } from './list-commands.ts';

/** Every action of the list keepers, on a key. */
export function useFloorShortcuts(): void {
  useListShortcuts();
  useDialogShortcuts();
  useRowShortcuts();
}

/** A key that gives a command, for people who may give a command like `example`. */
function useCommandKeys() {
  const t = useT();
  const may = useMay();
  const { can } = useMeeting();
  const { busy, send } = useSending();
  const call = useCall();
  return (keys: string, label: Key, command: () => FloorCommand | null, example: FloorCommand['type']): void => {
    if (!may(example)) return;
    const wanted = () => {
      const now = command();
      return now && can(now) && !busy() ? now : null;
    };
    const run = () => {
      const now = wanted();
      if (now?.type === 'floor.help') void call.openToHelp();
      if (now) void send(now);
    };
    createShortcut({ keys, label: () => t(label), when: () => wanted() !== null, run });
  };
}

function useListShortcuts(): void {
  const may = useMay();
  const on = useCommandKeys();
  const { next, addTime, closeOrOpen, silenceOrNot, helpOrNot, passOver, passOverNext } = useListCommands();
  const help = may('floor.help') ? 'chairing.shortcuts.help' : 'chairing.shortcuts.stopHelping';
  on('n', 'chairing.shortcuts.next', next, 'floor.give');
  on('a', 'chairing.shortcuts.addTime', addTime, 'floor.add-time');
  on('l', 'chairing.shortcuts.closeList', closeOrOpen, 'floor.close-list');
  on('s', 'chairing.shortcuts.silence', silenceOrNot, 'floor.silence');
  on('h', help, helpOrNot, 'floor.stop-helping');
  on('b', 'chairing.shortcuts.passOver', passOver, 'floor.pass-over');
  on('Shift+B', 'chairing.shortcuts.passOverNext', passOverNext, 'floor.pass-over');
}

/** Keys that open a dialog, for people who may do what it is for. */
function useDialogShortcuts(): void {
  const t = useT();
  const may = useMay();
  const dialogs = useChairDialogs();
  const { meeting } = useMeeting();
  const { revoking } = useListCommands();
  const unlessClosed = (dialog: ChairDialog) => () => (meeting.sitting.phase.state === 'closed' ? null : dialog);
  const on = (keys: string, label: Key, dialog: () => ChairDialog | null, needs: FloorCommand['type']) => {
    if (!may(needs)) return;
    const run = () => {
      const now = dialog();
      if (now) dialogs.open(now);
    };
    createShortcut({ keys, label: () => t(label), when: () => dialog() !== null, run });
  };
  on('v', 'chairing.shortcuts.revoke', revoking, 'floor.revoke');
  on('p', 'chairing.shortcuts.enter', unlessClosed({ what: 'enter' }), 'floor.enter');
  on('d', 'chairing.shortcuts.times', unlessClosed({ what: 'times' }), 'floor.set-speaking-time');
  on('k', 'chairing.shortcuts.policy', unlessClosed({ what: 'policy' }), 'floor.choose-policy');
  on('o', 'chairing.shortcuts.readOut', () => ({ what: 'read-out' }), 'floor.enter');
  on('g', 'chairing.shortcuts.statistics', () => ({ what: 'statistics' }), 'floor.enter');
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
  onRow('Alt+ArrowUp', 'chairing.shortcuts.moveUp', 'floor.move', (placed) => void move(placed, -1));
  onRow('Alt+ArrowDown', 'chairing.shortcuts.moveDown', 'floor.move', (placed) => void move(placed, 1));
  onRow(
    'f',
    'chairing.shortcuts.give',
    'floor.give',
    ({ request }) => void (view.hasJustPassed() || send(giving(meeting.floor, request.id))),
  );
  onRow('Delete', 'chairing.shortcuts.deny', 'floor.deny', ({ request }) =>
    dialogs.open({ what: 'deny', requestId: request.id }),
  );
}
