import { createKeptSwitch } from './kept-switch.ts';

/** Whether single keys act on this device. A person who dictates, or touches keys by accident, switches them off (WCAG 2.1.4). */
export const [singleKeys, chooseSingleKeys] = createKeptSwitch('openfloor.single-keys');
