import type { Shut } from '../../../shared/floor/sound/own-wishes.ts';
import type { MeetingId, PersonId } from '../../../shared/ids.ts';
import { keep, recall } from '../../device/kept.ts';

/** What a person has shut in a meeting, kept on this device (F30). */
export type KeptShut = {
  readonly read: () => Shut;
  readonly write: (shut: Shut) => void;
  /** Another tab of this browser has changed it. Returns how to stop listening. */
  readonly onWritten: (listener: (shut: Shut) => void) => () => void;
};

function parseShut(text: string | null): Shut {
  const words = (text ?? '').split(' ');
  return { microphone: words.includes('microphone'), camera: words.includes('camera') };
}
const written = ({ microphone, camera }: Shut): string =>
  [microphone ? 'microphone' : '', camera ? 'camera' : ''].filter(Boolean).join(' ');

export function createKeptShut(meetingId: MeetingId, person: () => PersonId | null): KeptShut {
  const key = () => `openfloor.shut.${meetingId}.${person()}`;
  return {
    read: () => parseShut(person() === null ? null : recall(key())),
    write: (shut) => {
      if (person() !== null) keep(key(), written(shut));
    },
    onWritten(listener) {
      const heard = (event: StorageEvent) => event.key === key() && listener(parseShut(event.newValue));
      window.addEventListener('storage', heard);
      return () => window.removeEventListener('storage', heard);
    },
  };
}
