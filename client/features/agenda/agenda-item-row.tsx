import Check from 'lucide-solid/icons/check';
import { onMount, Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';
import { CommandButton } from '../../meeting/command-button.tsx';
import { useMay } from '../../meeting/sending.ts';
import { createItemFigures } from './item-figures.ts';
import type { ItemProps } from './item-props.ts';

/** Only for people who lead the agenda. */
const ItemMenu = lazyWithWords(['inscribing'], async () => (await import('./item-menu.tsx')).ItemMenu);

export function AgendaItemRow(props: ItemProps) {
  const t = useT();
  const may = useMay();
  const figures = createItemFigures(() => props.item);
  const isTaken = () => props.item.state === 'taken';
  let row: HTMLLIElement | undefined;
  // A reminder leads to its item.
  onMount(() => location.hash === `#${row?.id}` && row?.scrollIntoView({ block: 'nearest' }));
  return (
    <li
      ref={row}
      id={`item-${props.item.id}`}
      class="agenda-item"
      data-state={props.item.state}
      aria-current={isTaken() ? 'step' : undefined}
    >
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
