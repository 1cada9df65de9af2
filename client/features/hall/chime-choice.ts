import { createSignal } from 'solid-js';
import { keep, recall } from '../../session/kept.ts';

const KEY = 'openfloor.chime';

const [wantsChime, setWantsChime] = createSignal(recall(KEY) !== 'off');

/** Whether this device chimes when its person gets the floor. */
export { wantsChime };

export function chooseChime(on: boolean): void {
  setWantsChime(on);
  keep(KEY, on ? 'on' : 'off');
}
