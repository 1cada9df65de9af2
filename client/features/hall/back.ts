import { onCleanup, onMount } from 'solid-js';
import { closeTopLayer } from '../../ui/layer/layers.ts';

/** An entry of the history above the hall's own, so that Back comes here first. */
const MARK = 'openfloorHall';

const isAbove = (): boolean => Reflect.get(Object(history.state), MARK) === true;
const stayAbove = (): void => {
  if (!isAbove()) history.pushState({ ...history.state, [MARK]: true }, '');
};

/**
 * Back puts away what lies on top; when nothing does, it leaves the hall, if `mayLeave` says so. The entry is made with the first
 * touch or key, because browsers skip an entry that no person has caused.
 */
export function useBack(mayLeave: () => Promise<boolean>): void {
  const path = location.pathname;

  async function cameBack(): Promise<void> {
    if (isAbove() || location.pathname !== path) return;
    stayAbove();
    if (closeTopLayer() || !(await mayLeave())) return;
    history.go(-2);
  }
  const listen = () => void cameBack();
  const touched = ['pointerdown', 'keydown'] as const;
  onMount(() => {
    for (const event of touched) document.addEventListener(event, stayAbove, { capture: true });
    addEventListener('popstate', listen);
  });
  onCleanup(() => {
    for (const event of touched) document.removeEventListener(event, stayAbove, { capture: true });
    removeEventListener('popstate', listen);
  });
}
