import ChevronDown from 'lucide-solid/icons/chevron-down';
import ChevronUp from 'lucide-solid/icons/chevron-up';
import Ellipsis from 'lucide-solid/icons/ellipsis';
import Mic from 'lucide-solid/icons/mic';
import { Show } from 'solid-js';
import type { FloorCommand } from '../../../../../shared/floor/floor-messages.ts';
import { giving } from '../../../../../shared/floor/order/giving.ts';
import type { Placed } from '../../../../../shared/floor/order/speaking-order.ts';
import { nameOf } from '../../../../../shared/floor/requests/beneficiary.ts';
import type { AgendaItemId, RequestId } from '../../../../../shared/ids.ts';
import { useT } from '../../../../i18n/language-context.tsx';
import { CommandIconButton } from '../../../../meeting/command-button.tsx';
import { useMeeting } from '../../../../meeting/meeting-context.tsx';
import { isAccepted, useMay, useSending } from '../../../../meeting/sending.ts';
import { Menu } from '../../../../ui/layer/menu.tsx';
import type { MenuItem } from '../../../../ui/layer/menu-item.ts';
import './request-actions.css';
import { useChairDialogs } from '../../chair/chair-dialogs-context.tsx';
import { useFloorView } from '../../floor-view-context.tsx';
import { useMoves } from '../moves.ts';

type Props = { readonly placed: Placed };

/** What the chair, the secretary or the moderator can do with one request. */
export function RequestActions(props: Props) {
  const t = useT();
  const may = useMay();
  const { meeting } = useMeeting();
  const view = useFloorView();
  const moves = useMoves();
  const requestId = () => props.placed.request.id;
  return (
    <>
      <Show when={may('floor.move')}>
        <span class="on-demand">
          <CommandIconButton
            label={t('chairing.moveUp')}
            inSteps
            command={moves.moveBy(props.placed, -1)}
            onCommanded={() => moves.announce(props.placed, -1)}
          >
            <ChevronUp />
          </CommandIconButton>
          <CommandIconButton
            label={t('chairing.moveDown')}
            inSteps
            command={moves.moveBy(props.placed, 1)}
            onCommanded={() => moves.announce(props.placed, 1)}
          >
            <ChevronDown />
          </CommandIconButton>
        </span>
      </Show>
      <Show when={may('floor.give')}>
        <CommandIconButton
          label={t('chairing.give')}
          class="give"
          command={giving(meeting.floor, requestId())}
          resting={view.hasJustPassed()}
        >
          <Mic />
        </CommandIconButton>
      </Show>
      <MoreActions placed={props.placed} />
    </>
  );
}

function MoreActions(props: Props) {
  const t = useT();
  const may = useMay();
  const view = useFloorView();
  const dialogs = useChairDialogs();
  const { meeting, can } = useMeeting();
  const { send } = useSending();
  const requestId = () => props.placed.request.id;
  const name = () => nameOf(meeting, props.placed.request.beneficiary).name;
  const entry = (label: string, command: FloorCommand, run: () => void): readonly MenuItem[] =>
    may(command.type) ? [{ label, disabled: !can(command), run }] : [];
  const moves = useMoves();
  /**
   * On a screen without a pointer that hovers, the menu is the way to move a request by a place; in a narrow row, to give the
   * floor.
   */
  async function move(steps: -1 | 1) {
    const command = moves.moveBy(props.placed, steps);
    if (command && isAccepted(await send(command))) moves.announce(props.placed, steps);
  }
  const moving = (steps: -1 | 1, label: string): readonly MenuItem[] =>
    may('floor.move')
      ? [{ label, disabled: moves.moveBy(props.placed, steps) === null, run: () => void move(steps) }]
      : [];
  /** Any other item: which one, is asked then. */
  const elsewhere = (id: RequestId): AgendaItemId =>
    meeting.agenda.items.find(({ id: item }) => can({ type: 'floor.transfer', requestId: id, agendaItemId: item }))
      ?.id ?? props.placed.request.agendaItemId;
  const items = () => {
    const id = requestId();
    const passOver = { type: 'floor.pass-over', requestId: id } as const;
    const withdraw = { type: 'floor.withdraw', requestId: id } as const;
    const give = giving(meeting.floor, id);
    const deny = { type: 'floor.deny', requestId: id, reason: null } as const;
    const transferred = { type: 'floor.transfer', requestId: id, agendaItemId: elsewhere(id) } as const;
    return [
      ...(can(withdraw) ? [{ label: t('chairing.withdrawFor'), run: () => void send(withdraw) }] : []),
      ...entry(t('chairing.passOver'), passOver, () => void send(passOver)),
      ...entry(t('chairing.deny'), deny, () => dialogs.open({ what: 'deny', requestId: id })),
      ...entry(t('inscribing.transfer'), transferred, () => dialogs.open({ what: 'transfer', requestId: id })),
      ...entry(t('chairing.give'), give, () => view.hasJustPassed() || void send(give)),
      ...moving(-1, t('chairing.moveUp')),
      ...moving(1, t('chairing.moveDown')),
    ];
  };
  return (
    <Menu label={t('chairing.actionsFor', { name: name() })} items={items()}>
      <Ellipsis aria-hidden="true" />
    </Menu>
  );
}
