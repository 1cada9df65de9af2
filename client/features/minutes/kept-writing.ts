/** Where writing is kept until the server has it. Every method may fail where a browser keeps nothing: `keep` says so. */
export type KeptWriting = {
  /** False when it could not be kept. */
  readonly keep: (device: number, update: Uint8Array | null) => boolean;
  /** What this person left unsent in this meeting, by the device (Yjs client id) that wrote it. */
  readonly recall: () => readonly { readonly device: number; readonly update: Uint8Array }[];
};

const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const toBytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** On this device, across reloads; per meeting and person, so that who signs in next does not send it as theirs. */
export function createKeptWriting(storage: Storage, meetingId: string, person: string): KeptWriting {
  const prefix = `openfloor.minutes.${meetingId}.${person}.`;

  function readOne(key: string) {
    try {
      return [{ device: Number(key.slice(prefix.length)), update: toBytes(storage.getItem(key) ?? '') }];
    } catch {
      return [];
    }
  }

  return {
    keep(device, update) {
      try {
        if (update === null) storage.removeItem(prefix + device);
        else storage.setItem(prefix + device, toText(update));
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
