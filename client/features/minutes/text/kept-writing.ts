import { unsentName } from '../../../device/kept-minutes.ts';

/** What a device (Yjs client id) had not sent: updates in the order written. */
export type Kept = {
  readonly device: number;
  readonly updates: readonly Uint8Array[];
  /** Takes it away, unless the device has kept something else meanwhile: it may be a page that is still open. */
  readonly forget: () => void;
};

/** Where writing is kept until the server has it. Every method may fail where a browser keeps nothing: `keep` says so. */
export type KeptWriting = {
  /** In place of what was kept of this device. False when it could not be kept. */
  readonly keep: (device: number, updates: readonly Uint8Array[]) => boolean;
  /** What this person left unsent in this meeting. */
  readonly recall: () => readonly Kept[];
};

const toBytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** An update does not change: with every key only the last is told again. */
function createTelling() {
  const told = new WeakMap<Uint8Array, string>();
  return (update: Uint8Array): string => {
    const text = told.get(update) ?? btoa(Array.from(update, (byte) => String.fromCharCode(byte)).join(''));
    told.set(update, text);
    return text;
  };
}

/** On this device, across reloads; by meeting and person, so that the next person who signs in does not send it as theirs. */
export function createKeptWriting(storage: Storage, meetingId: string, person: string): KeptWriting {
  const prefix = unsentName(meetingId, person);
  const tell = createTelling();

  function readOne(key: string): readonly Kept[] {
    try {
      const text = storage.getItem(key) ?? '';
      const forget = () => {
        if (storage.getItem(key) === text) storage.removeItem(key);
      };
      return [{ device: Number(key.slice(prefix.length)), updates: text.split(' ').map(toBytes), forget }];
    } catch {
      return [];
    }
  }

  return {
    keep(device, updates) {
      try {
        if (updates.length === 0) storage.removeItem(prefix + device);
        else storage.setItem(prefix + device, updates.map(tell).join(' '));
        return true;
      } catch {
        return false;
      }
    },
    recall() {
      try {
        return Object.keys(storage)
          .filter((key) => key.startsWith(prefix))
          .flatMap(readOne);
      } catch {
        return [];
      }
    },
  };
}
