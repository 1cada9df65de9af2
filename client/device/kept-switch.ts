import { createSignal } from 'solid-js';
import { keep, recall } from './kept.ts';

/** Something that is on, or off, until it is switched, and is kept on this device. */
export function createKeptSwitch(key: string, atFirst = true) {
  const [isOn, setIsOn] = createSignal((recall(key) ?? (atFirst ? 'on' : 'off')) !== 'off');
  function choose(on: boolean): void {
    setIsOn(on);
    keep(key, on ? 'on' : 'off');
  }
  return [isOn, choose] as const;
}
