import Ellipsis from 'lucide-solid/icons/ellipsis';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useSending } from '../../meeting/sending.ts';
import { Menu } from '../../ui/layer/menu.tsx';
import type { MenuItem } from '../../ui/layer/menu-item.ts';
import type { ItemProps } from './item-props.ts';

/** What can be done with one item besides taking and concluding it. */
export function ItemMenu(props: ItemProps) {
  const t = useT();
  const { can } = useMeeting();
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
  const items = (): readonly MenuItem[] => [
    { label: t('agenda.change'), run: props.onChange },
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
    <Menu
      label={t('agenda.actionsFor', { number: props.number })}
      items={items()}
      upwards={props.number > props.count / 2}
    >
      <Ellipsis aria-hidden="true" />
    </Menu>
  );
}
