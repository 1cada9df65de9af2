import ArrowDown from 'lucide-solid/icons/arrow-down';
import ArrowUp from 'lucide-solid/icons/arrow-up';
import Plus from 'lucide-solid/icons/plus';
import Trash from 'lucide-solid/icons/trash';
import { type JSX, Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { useAnnouncer } from '../announcer.tsx';
import { Button } from '../button.tsx';
import { IconButton } from '../icon-button.tsx';
import './item-list.css';
import { ByPlace } from './by-place.tsx';

type Props<T> = {
  readonly items: readonly T[];
  readonly onItems: (items: readonly T[]) => void;
  readonly empty: () => T;
  /** What item n (from 1) is called: `Item 3`. */
  readonly nameOf: (n: number) => string;
  readonly addLabel: string;
  /** Whether the order is a person's to choose. */
  readonly movable?: boolean;
  readonly children: (item: () => T, index: number, change: (change: Partial<T>) => void) => JSX.Element;
};

/** A list in a form: add, change, move, remove, each by button, and each announced. */
export function ItemList<T extends object>(props: Props<T>) {
  const t = useT();
  const announcer = useAnnouncer();
  let list: HTMLOListElement | undefined;
  const focusIn = (index: number) =>
    queueMicrotask(() => list?.children[index]?.querySelector<HTMLElement>('input, textarea, select')?.focus());

  const add = () => {
    props.onItems([...props.items, props.empty()]);
    focusIn(props.items.length - 1);
  };
  const remove = (index: number) => {
    props.onItems(props.items.filter((_, each) => each !== index));
    announcer.say(t('writing.form.removed', { what: props.nameOf(index + 1) }), 'polite');
    focusIn(Math.min(index, props.items.length - 1));
  };
  const move = (index: number, step: -1 | 1) => {
    const items = [...props.items];
    items.splice(index + step, 0, ...items.splice(index, 1));
    props.onItems(items);
    const words = { what: props.nameOf(index + 1), n: index + step + 1, count: items.length };
    announcer.say(t('writing.form.moved', words), 'polite');
    focusIn(index + step);
  };
  const change = (index: number, part: Partial<T>) =>
    props.onItems(props.items.map((item, each) => (each === index ? { ...item, ...part } : item)));
  return (
    <div class="item-list">
      <ol class="plain-list" ref={list}>
        <ByPlace each={props.items}>
          {(item, index) => (
            <li class="item">
              <fieldset>
                <legend class="unseen">{props.nameOf(index + 1)}</legend>
                <span class="item-number" aria-hidden="true">
                  {index + 1}
                </span>
                <div class="item-fields">{props.children(item, index, (part) => change(index, part))}</div>
                <div class="item-tools">
                  <Show when={props.movable}>
                    <IconButton
                      label={t('writing.form.move-up', { what: props.nameOf(index + 1) })}
                      disabled={index === 0}
                      onClick={() => move(index, -1)}
                    >
                      <ArrowUp />
                    </IconButton>
                    <IconButton
                      label={t('writing.form.move-down', { what: props.nameOf(index + 1) })}
                      disabled={index === props.items.length - 1}
                      onClick={() => move(index, 1)}
                    >
                      <ArrowDown />
                    </IconButton>
                  </Show>
                  <IconButton
                    label={t('writing.form.remove', { what: props.nameOf(index + 1) })}
                    onClick={() => remove(index)}
                  >
                    <Trash />
                  </IconButton>
                </div>
              </fieldset>
            </li>
          )}
        </ByPlace>
      </ol>
      <Button icon={<Plus />} onClick={add}>
        {props.addLabel}
      </Button>
    </div>
  );
}
