import type { Stretch } from './editor/deleted-words.ts';

/** By the name of the text in which they stood, oldest first. */
export type Lost = Readonly<Record<string, readonly Stretch[]>>;

export type KeptLost = {
  readonly recall: () => { readonly devices: readonly number[]; readonly lost: Lost };
  readonly keep: (kept: { readonly devices: readonly number[]; readonly lost: Lost }) => void;
};

/** Devices (Yjs client ids) of which is remembered that they were this person's here: one for each time the page was open. */
const DEVICES_MAX = 50;

/** What is offered to a person in a meeting, on this device, across reloads. */
export function createKeptLost(storage: Storage, meetingId: string, person: string): KeptLost {
  const key = `openfloor.minutes-lost.${meetingId}.${person}`;
  return {
    recall() {
      try {
        const { devices, lost } = JSON.parse(storage.getItem(key) ?? '{}');
        return { devices: Array.isArray(devices) ? devices : [], lost: lost ?? {} };
      } catch {
        return { devices: [], lost: {} };
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
