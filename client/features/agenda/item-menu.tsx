import Ellipsis from 'lucide-solid/icons/ellipsis';
import { isOpenInAdvance } from '../../../shared/floor/inscription/open-in-advance.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { isAccepted, useSending } from '../../meeting/sending.ts';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { Menu } from '../../ui/layer/menu.tsx';
import type { MenuItem } from '../../ui/layer/menu-item.ts';
import type { ItemProps } from './item-props.ts';

/** What can be done with one item besides taking and concluding it. */
export function ItemMenu(props: ItemProps) {
  const t = useT();
  const { can, meeting } = useMeeting();
  const announcer = useAnnouncer();
  const { send } = useSending();
  const move = (by: number): MenuItem => {
    const command = { type: 'agenda.move-item', itemId: props.item.id, to: props.number - 1 + by } as const;
    const outside = props.number + by < 1 || props.number + by > props.count;
    return {
      label: by < 0 ? t('agenda.moveUp') : t('agenda.moveDown'),
      disabled: outside || !can(command),
      run: () => void send(command),
    };
  };
  /** Its list, before it is taken up (F41). */
  const inAdvance = (): readonly MenuItem[] => {
    const isOpen = isOpenInAdvance(meeting, props.item.id);
    const type = isOpen ? 'floor.close-inscription' : 'floor.open-inscription';
    const command = { type, agendaItemId: props.item.id } as const;
    const said = () =>
      announcer.say(t(isOpen ? 'inscribing.closed' : 'inscribing.opened', { number: props.number }), 'polite');
    const run = async () => isAccepted(await send(command)) && said();
    return [
      { label: t(isOpen ? 'inscribing.close' : 'inscribing.open'), disabled: !can(command), run: () => void run() },
    ];
  };
  const items = (): readonly MenuItem[] => [
    { label: t('agenda.change'), run: props.onChange },
    ...inAdvance(),
    move(-1),
    move(1),
    {
      label: t('agenda.remove'),
      kind: 'warn',
      disabled: !can({ type: 'agenda.remove-item', itemId: props.item.id }),
      run: props.onRemove,
    },
  ];
  return (
    <Menu label={t('agenda.actionsFor', { number: props.number })} items={items()}>
      <Ellipsis aria-hidden="true" />
    </Menu>
  );
}
