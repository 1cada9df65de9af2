import { createSignal } from 'solid-js';
import { keep, recall } from './kept.ts';

/** Something that is on until it is switched off, and is kept on this device. */
export function createKeptSwitch(key: string) {
  const [isOn, setIsOn] = createSignal(recall(key) !== 'off');
  function choose(on: boolean): void {
    setIsOn(on);
    keep(key, on ? 'on' : 'off');
  }
  return [isOn, choose] as const;
}
