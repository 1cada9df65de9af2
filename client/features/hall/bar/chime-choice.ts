import { createKeptSwitch } from '../../../device/kept-switch.ts';

/** Whether this device chimes when its person gets the floor. */
export const [wantsChime, chooseChime] = createKeptSwitch('openfloor.chime');
