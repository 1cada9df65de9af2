import { createSignal } from 'solid-js';

const [isDevicesOpen, setDevicesOpen] = createSignal(false);

/** The choice of microphone, camera and loudspeaker, from wherever it is asked for. */
export { isDevicesOpen };
export const openDevices = (): void => void setDevicesOpen(true);
export const closeDevices = (): void => void setDevicesOpen(false);
