import { createSignal } from 'solid-js';

const [isDevicesOpen, setDevicesOpen] = createSignal(false);

/** The choice of microphone, camera and loudspeaker, from every place that opens it. */
export { isDevicesOpen };
export const openDevices = (): void => void setDevicesOpen(true);
export const closeDevices = (): void => void setDevicesOpen(false);
