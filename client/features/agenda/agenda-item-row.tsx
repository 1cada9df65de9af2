import Check from 'lucide-solid/icons/check';
import Ellipsis from 'lucide-solid/icons/ellipsis';
import { Show } from 'solid-js';
import type { AgendaItem } from '../../../shared/agenda/agenda.ts';
import { useT } from '../../i18n/language-context.tsx';
import { CommandButton } from '../../meeting/command-button.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useMay, useSending } from '../../meeting/sending.ts';
import { Menu, type MenuItem } from '../../ui/layer/menu.tsx';
import { createItemFigures } from './item-figures.ts';

type Props = {
  readonly item: AgendaItem;
  /** 1, 2, 3 ... by position. */
  readonly number: number;
  readonly count: number;
  /** The first that is still to come: its button is in view. */
  readonly isNext: boolean;
  readonly onChange: () => void;
  readonly onRemove: () => void;
};

export function AgendaItemRow(props: Props) {
  const t = useT();
  const may = useMay();
  const figures = createItemFigures(() => props.item);
  const isTaken = () => props.item.state === 'taken';
  return (
    <li class="agenda-item" data-state={props.item.state} aria-current={isTaken() ? 'step' : undefined}>
      <span class="number" aria-hidden="true">
        <Show when={props.item.state === 'concluded'} fallback={props.number}>
          <Check />
        </Show>
      </span>
      <Show when={may('agenda.change-item')}>
        <ItemMenu {...props} />
      </Show>
      <h3 class="title">
        <span class="unseen">{props.number}. </span>
        <bdi>{props.item.title}</bdi>
      </h3>
      <small>
        <Show when={props.item.state !== 'pending'}>
          <span class="unseen">{isTaken() ? t('agenda.current') : t('agenda.concluded')} · </span>
        </Show>
        {figures()}
      </small>
      <Show when={may('agenda.take-item')}>
        <div class="actions">
          <Show
            when={isTaken()}
            fallback={
              <CommandButton
                size="small"
                class={props.isNext ? '' : 'when-here'}
                command={{ type: 'agenda.take-item', itemId: props.item.id }}
              >
                {props.item.state === 'concluded' ? t('agenda.takeAgain') : t('agenda.take')}
              </CommandButton>
            }
          >
            <CommandButton size="small" command={{ type: 'agenda.conclude-item', itemId: props.item.id }}>
              {t('agenda.conclude')}
            </CommandButton>
          </Show>
        </div>
      </Show>
    </li>
  );
}

function ItemMenu(props: Props) {
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
