import { createSignal } from 'solid-js';
import { keep, recall } from './kept.ts';

const KEY = 'openfloor.single-keys';

const [singleKeys, setSingleKeys] = createSignal(recall(KEY) !== 'off');

/** Whether keys act alone on this device. Who dictates, or touches keys by accident, switches them off (WCAG 2.1.4). */
export { singleKeys };

export function chooseSingleKeys(on: boolean): void {
  setSingleKeys(on);
  keep(KEY, on ? 'on' : 'off');
}
