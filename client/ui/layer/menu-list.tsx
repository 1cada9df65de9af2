import { createSignal, onMount } from 'solid-js';
import { ByPlace } from '../list/by-place.tsx';
import { moveFocus } from '../list/roving-focus.ts';
import type { MenuItem } from './menu-item.ts';
import { opensUpwards, roomAround } from './menu-place.ts';
import './menu-list.css';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Gives the focus back to the button. */
  readonly onClose: () => void;
};

/** What a menu offers, as long as it is open. */
export function MenuList(props: Props) {
  let list: HTMLDivElement | undefined;
  const itemIn = (selector: string) => list?.querySelector<HTMLElement>(selector);
  const [upwards, setUpwards] = createSignal(false);
  onMount(() => {
    const place = list?.parentElement;
    if (list && place) setUpwards(opensUpwards(list.offsetHeight, place.getBoundingClientRect(), roomAround(place)));
  });
  onMount(() => (itemIn('[aria-checked="true"]') ?? itemIn('[role^="menuitem"]'))?.focus());
  const pick = (item: MenuItem) => {
    if (item.disabled) return;
    props.onClose();
    item.run();
  };
  const steer = (event: KeyboardEvent) => {
    if (event.key === 'Escape') event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') return props.onClose();
    if (event.currentTarget instanceof HTMLElement) moveFocus(event, event.currentTarget, '[role^="menuitem"]', 'both');
  };
  return (
    <div
      class="menu"
      ref={list}
      id={props.id}
      role="menu"
      tabIndex={-1}
      aria-label={props.label}
      data-upwards={upwards() ? '' : undefined}
      onKeyDown={steer}
    >
      {/* By their places: whatever happens meanwhile, the entry that has the focus stays. */}
      <ByPlace each={props.items}>{(item) => <Item item={item()} onPick={pick} />}</ByPlace>
    </div>
  );
}

function Item(props: { readonly item: MenuItem; readonly onPick: (item: MenuItem) => void }) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: what can be checked is a menuitemradio
    <button
      type="button"
      class="menu-item"
      role={props.item.chosen === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={props.item.chosen}
      tabIndex={-1}
      lang={props.item.lang}
      data-kind={props.item.kind}
      aria-disabled={props.item.disabled || undefined}
      onClick={() => props.onPick(props.item)}
    >
      {props.item.icon}
      {props.item.label}
    </button>
  );
}
