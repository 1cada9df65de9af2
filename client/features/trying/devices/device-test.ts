import type { Found } from '../../../../shared/trying/trying.ts';
import type { OwnDevices } from '../../../media/own/device/devices.ts';

/** One device that is tried, and what came of it. */
export type DeviceTestProps = {
  readonly devices: OwnDevices;
  readonly found: Found;
  readonly onFound: (found: Found) => void;
};
