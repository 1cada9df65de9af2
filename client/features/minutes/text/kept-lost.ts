import { lostName } from '../../../device/kept-minutes.ts';
import { type Lost, lostFrom } from './lost-from.ts';

type Remembered = { readonly devices: readonly number[]; readonly lost: Lost };

export type KeptLost = {
  readonly recall: () => Remembered;
  readonly keep: (kept: Remembered) => void;
};

/** Devices (Yjs client ids) that are remembered as this person's here: one for each time the page was open. */
const DEVICES_MAX = 50;

/** What is offered to a person in a meeting, on this device, across reloads. */
export function createKeptLost(storage: Storage, meetingId: string, person: string): KeptLost {
  const key = lostName(meetingId, person);
  return {
    recall() {
      try {
        return lostFrom(storage.getItem(key));
      } catch {
        return lostFrom(null);
      }
    },
    keep({ devices, lost }) {
      try {
        storage.setItem(key, JSON.stringify({ devices: devices.slice(-DEVICES_MAX), lost }));
      } catch {
        // Where a browser keeps nothing, it is offered as long as the page is open.
      }
    },
  };
}
