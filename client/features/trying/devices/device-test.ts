import type { Found } from '../../../../shared/trying/trying.ts';
import type { OwnDevices } from '../../../media/own/device/devices.ts';

export type DeviceTestProps = {
  readonly devices: OwnDevices;
  readonly found: Found;
  readonly onFound: (found: Found) => void;
};
