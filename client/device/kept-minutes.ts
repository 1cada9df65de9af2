import type { PersonId } from '../../shared/ids.ts';

/** What a browser keeps of somebody's minutes: writing that was not sent, and words offered back. No part has a dot. */
const UNSENT = 'openfloor.minutes.';
const LOST = 'openfloor.minutes-lost.';

/** Followed by the device. */
export const unsentName = (meetingId: string, person: string): string => `${UNSENT}${meetingId}.${person}.`;
export const lostName = (meetingId: string, person: string): string => `${LOST}${meetingId}.${person}`;

const isOf = (person: PersonId, beginning: string, key: string): boolean =>
  key.startsWith(beginning) && key.slice(beginning.length).split('.')[1] === person;

const keysOf = (storage: Storage, person: PersonId, beginnings: readonly string[]): readonly string[] => {
  try {
    return Object.keys(storage).filter((key) => beginnings.some((beginning) => isOf(person, beginning, key)));
  } catch {
    return [];
  }
};

/** Updates in the order written, as they are kept, one text for each page that wrote. */
export const unsentOf = (storage: Storage, person: PersonId): readonly string[] =>
  keysOf(storage, person, [UNSENT]).map((key) => storage.getItem(key) ?? '');

const offeredOf = (storage: Storage, person: PersonId): readonly string[] =>
  keysOf(storage, person, [LOST]).map((key) => storage.getItem(key) ?? '');

/** Whether they would lose any of it: for a person who has only written before, just their devices are remembered. */
export const keepsMinutes = (storage: Storage, person: PersonId): boolean =>
  unsentOf(storage, person).length > 0 || offeredOf(storage, person).some(isOffering);

const lostIn = (kept: unknown): object =>
  typeof kept === 'object' && kept !== null && 'lost' in kept ? Object(kept.lost) : {};

function isOffering(text: string): boolean {
  try {
    const kept: unknown = JSON.parse(text);
    return Object.keys(lostIn(kept)).length > 0;
  } catch {
    return false;
  }
}

/** Theirs alone: what another person could not send before a session ended elsewhere waits for that person. */
export function forgetMinutes(storage: Storage, person: PersonId): void {
  for (const key of keysOf(storage, person, [UNSENT, LOST])) storage.removeItem(key);
}
